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
    private final StringBuilder pending = new StringBuilder();
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
        layout.pending.append(";\n");
        layout.flush();
        return layout.code.build();
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
            pending.append(".");
            boolean last = i == chain.links().size() - 1;
            add(chain.links().get(i), linkIndent + 1, linkIndent, last ? trailing : 0);
        }
    }

    private void addBroken(Call call, int column, int indent, int trailing) {
        add(call.callee());
        pending.append("(");
        List<Expression> arguments = call.arguments();
        int inside = column + call.callee().code().length() + 1;
        if (arguments.size() == 1 && goesOn(arguments.get(0), inside, indent, trailing + 1)) {
            add(arguments.get(0), inside, indent, trailing + 1);
        } else {
            newLine(indent + CONTINUATION);
            addArguments(arguments, indent + CONTINUATION, trailing + 1);
        }
        pending.append(")");
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
            pending.append(",");
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
                pending.append(",");
                newLine(indent);
                column = indent + width;
            } else {
                pending.append(i > 0 ? ", " : "");
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
                pending.append("+ ");
            }
            pending.append(pieces.get(i));
        }
    }

    private void addBlock(Block block, int indent) {
        pending.append("\"\"\"");
        block.value().lines().forEach(line -> {
            pending.append("\n");
            pending.append(line.isEmpty() ? "" : " ".repeat(indent + CONTINUATION - base) + line);
        });
        if (block.value().endsWith("\n")) {
            newLine(indent + CONTINUATION);
        }
        pending.append("\"\"\"");
    }

    private void addOnLine(Expression expression) {
        if (expression instanceof Word word) {
            pending.append(word.code());
        } else if (expression instanceof Text text) {
            pending.append(JavaString.literal(text.value()));
        } else if (expression instanceof Call call) {
            add(call.callee());
            pending.append("(");
            addOnLine(call.arguments());
            pending.append(")");
        } else if (expression instanceof Chain chain) {
            addOnLine(chain.root());
            chain.links().forEach(link -> {
                pending.append(".");
                addOnLine(link);
            });
        }
    }

    private void addOnLine(List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            pending.append(i == 0 ? "" : ", ");
            addOnLine(arguments.get(i));
        }
    }

    private void add(Callee callee) {
        pending.append(callee.before());
        if (callee.owner() != null && callee.kind() != Kind.IMPORTED) {
            flush();
            code.add("$T", callee.owner());
        }
        pending.append(callee.after());
    }

    /** Hands over what needs no import. */
    private void flush() {
        code.add("$L", pending.toString());
        pending.setLength(0);
    }

    private void newLine(int indent) {
        pending.append("\n");
        pending.append(" ".repeat(indent - base));
    }
}
