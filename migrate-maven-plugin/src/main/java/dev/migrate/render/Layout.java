package dev.migrate.render;

import com.palantir.javapoet.CodeBlock;
import dev.migrate.render.Expression.Block;
import dev.migrate.render.Expression.Call;
import dev.migrate.render.Expression.Callee;
import dev.migrate.render.Expression.Chain;
import dev.migrate.render.Expression.Kind;
import dev.migrate.render.Expression.Text;
import dev.migrate.render.Expression.Word;
import java.util.List;

/**
 * Breaks a statement into lines, as palantir-java-format does: what does not fit gets a line for each argument, a chain
 * one for each call.
 *
 * <p>Not for use by several threads.
 */
final class Layout {
    private static final int CONTINUATION = 8;
    private static final int SHORT = 10;

    private final CodeBlock.Builder code = CodeBlock.builder();
    private final int base;

    private Layout(int base) {
        this.base = base;
    }

    /**
     * A statement with its line feed.
     *
     * @param expression the call that it makes
     * @param base the indent that the code is going to get
     */
    static CodeBlock statement(Expression expression, int base) {
        Layout layout = new Layout(base);
        layout.add(expression, base, base, 1);
        return layout.code.add(";\n").build();
    }

    /** Adds an expression at a column of a line with an indent, so many characters being left to follow it. */
    private void add(Expression expression, int column, int indent, int trailing) {
        if (OneLine.fits(expression, column, trailing)) {
            addOnLine(expression);
        } else if (expression instanceof Call call) {
            addBroken(call, column, indent, trailing);
        } else if (expression instanceof Chain chain) {
            addBroken(chain, column, indent, trailing);
        } else if (expression instanceof Text text) {
            addPieces(pieces(text, column, indent, trailing), indent);
        } else if (expression instanceof Block block) {
            addBlock(block, indent);
        } else {
            addOnLine(expression);
        }
    }

    private void addBroken(Chain chain, int column, int indent, int trailing) {
        int linkIndent = indent + CONTINUATION;
        add(chain.root(), column, linkIndent, 0);
        for (int i = 0; i < chain.links().size(); i++) {
            newLine(linkIndent);
            code.add(".");
            boolean last = i == chain.links().size() - 1;
            add(chain.links().get(i), linkIndent + 1, linkIndent, last ? trailing : 0);
        }
    }

    private void addBroken(Call call, int column, int indent, int trailing) {
        add(call.callee());
        code.add("(");
        List<Expression> arguments = call.arguments();
        int inside = column + call.callee().code().length() + 1;
        if (arguments.size() == 1 && goesOn(arguments.get(0), inside, indent, trailing + 1)) {
            add(arguments.get(0), inside, indent, trailing + 1);
        } else {
            newLine(indent + CONTINUATION);
            addArguments(arguments, indent + CONTINUATION, trailing + 1);
        }
        code.add(")");
    }

    /** Whether an only argument starts on the line of the call and goes on below. */
    private static boolean goesOn(Expression argument, int column, int indent, int trailing) {
        return argument instanceof Block
                || (argument instanceof Text text
                        && pieces(text, column, indent, trailing).size() > 1);
    }

    private void addArguments(List<Expression> arguments, int indent, int trailing) {
        if (OneLine.fits(arguments, indent, trailing)) {
            addOnLine(arguments);
        } else if (arguments.stream().allMatch(Layout::isShort)) {
            fill(arguments, indent, trailing);
        } else {
            for (int i = 0; i < arguments.size(); i++) {
                boolean last = i == arguments.size() - 1;
                add(arguments.get(i), indent, indent, last ? trailing : 1);
                separate(last, indent);
            }
        }
    }

    private void separate(boolean last, int indent) {
        if (!last) {
            code.add(",");
            newLine(indent);
        }
    }

    private static boolean isShort(Expression expression) {
        return (expression instanceof Word || expression instanceof Text) && OneLine.width(expression) < SHORT;
    }

    private void fill(List<Expression> arguments, int indent, int trailing) {
        int column = indent;
        for (int i = 0; i < arguments.size(); i++) {
            int width = OneLine.width(arguments.get(i));
            int after = i == arguments.size() - 1 ? trailing : 1;
            if (i > 0 && column + 2 + width + after > OneLine.WIDTH) {
                code.add(",");
                newLine(indent);
                column = indent + width;
            } else {
                code.add(i > 0 ? ", " : "");
                column += i > 0 ? 2 + width : width;
            }
            addOnLine(arguments.get(i));
        }
    }

    private static List<String> pieces(Text text, int column, int indent, int trailing) {
        int nextColumn = indent + CONTINUATION + "+ ".length();
        return StringPieces.of(text.value(), OneLine.WIDTH - column - trailing, OneLine.WIDTH - nextColumn - trailing);
    }

    private void addPieces(List<String> pieces, int indent) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                newLine(indent + CONTINUATION);
                code.add("+ ");
            }
            code.add("$L", pieces.get(i));
        }
    }

    private void addBlock(Block block, int indent) {
        code.add("\"\"\"");
        block.value().lines().forEach(line -> {
            code.add("\n");
            code.add("$L", line.isEmpty() ? "" : " ".repeat(indent + CONTINUATION - base) + line);
        });
        if (block.value().endsWith("\n")) {
            newLine(indent + CONTINUATION);
        }
        code.add("\"\"\"");
    }

    private void addOnLine(Expression expression) {
        if (expression instanceof Word word) {
            code.add("$L", word.code());
        } else if (expression instanceof Text text) {
            code.add("$L", JavaString.literal(text.value()));
        } else if (expression instanceof Call call) {
            add(call.callee());
            code.add("(");
            addOnLine(call.arguments());
            code.add(")");
        } else if (expression instanceof Chain chain) {
            addOnLine(chain.root());
            chain.links().forEach(link -> {
                code.add(".");
                addOnLine(link);
            });
        }
    }

    private void addOnLine(List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            code.add(i == 0 ? "" : ", ");
            addOnLine(arguments.get(i));
        }
    }

    private void add(Callee callee) {
        code.add("$L", callee.before());
        if (callee.owner() != null && callee.kind() != Kind.IMPORTED) {
            code.add("$T", callee.owner());
        }
        code.add("$L", callee.after());
    }

    private void newLine(int indent) {
        code.add("\n");
        code.add("$L", " ".repeat(indent - base));
    }
}
