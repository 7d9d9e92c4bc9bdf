package dev.migrate.render;

import dev.migrate.render.Expression.Call;
import dev.migrate.render.Expression.Chain;
import dev.migrate.render.Expression.Text;
import dev.migrate.render.Expression.Word;
import java.util.List;

/** Measures expressions that stay on one line. */
final class OneLine {
    /** The last column of a line. */
    static final int WIDTH = 120;

    /** The column after which palantir-java-format starts no call of a chain. */
    private static final int LAST_DOT = 80;

    /** The widest beginning of a chain that it does not part from the first call. */
    private static final int SHORT_ROOT = 8;

    private static final int TOO_WIDE = WIDTH + 1;

    private OneLine() {}

    /** Whether an expression that starts in a column stays on the line with so many characters after it. */
    static boolean fits(Expression expression, int column, int trailing) {
        return end(expression, column) + trailing <= WIDTH;
    }

    /** Whether arguments do, without their parentheses. */
    static boolean fits(List<Expression> arguments, int column, int trailing) {
        return end(arguments, column) + trailing <= WIDTH;
    }

    /** The width of what is never broken. */
    static int width(Expression expression) {
        return end(expression, 0);
    }

    private static int end(Expression expression, int column) {
        if (column > WIDTH) {
            return TOO_WIDE;
        } else if (expression instanceof Word word) {
            return column + word.code().length();
        } else if (expression instanceof Text text) {
            return column + JavaString.literal(text.value()).length();
        } else if (expression instanceof Call call) {
            return end(call.arguments(), column + call.callee().code().length() + 1) + 1;
        } else if (expression instanceof Chain chain) {
            return end(chain, column);
        }
        return TOO_WIDE;
    }

    private static int end(List<Expression> arguments, int column) {
        int end = column;
        for (int i = 0; i < arguments.size(); i++) {
            end = end(arguments.get(i), i == 0 ? end : end + ", ".length());
        }
        return end;
    }

    private static int end(Chain chain, int column) {
        int end = end(chain.root(), column);
        boolean together = end - column <= SHORT_ROOT;
        for (Call link : chain.links()) {
            end = end > LAST_DOT && !together ? TOO_WIDE : end(link, end + 1);
            together = false;
        }
        return end;
    }
}
