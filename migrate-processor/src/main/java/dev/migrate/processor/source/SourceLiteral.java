package dev.migrate.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a source file.
 *
 * @param kind what it is
 * @param text the characters of a text, {@code true} or {@code false}, the digits of a number with their sign, or the
 *     name of a constant as it is written, such as {@code Status.NEW}
 */
record SourceLiteral(Kind kind, String text) {
    /** What a literal is. */
    enum Kind {
        NUMBER,
        BOOLEAN,
        TEXT,
        CONSTANT
    }

    /** The value of an expression; empty if it has to be computed. */
    static Optional<SourceLiteral> of(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return ofValue(literal.getValue());
        } else if (expression instanceof ParenthesizedTree parentheses) {
            return of(parentheses.getExpression());
        } else if (expression instanceof MemberSelectTree constant) {
            return Optional.of(ofConstant(constant.toString()));
        } else if (expression instanceof TypeCastTree cast) {
            return cast.getType() instanceof PrimitiveTypeTree
                    ? of(cast.getExpression()).filter(SourceLiteral::isWhole)
                    : Optional.empty();
        }
        return expression instanceof UnaryTree signed ? ofSigned(signed) : Optional.empty();
    }

    private static Optional<SourceLiteral> ofValue(@Nullable Object value) {
        if (value instanceof Number) {
            return Optional.of(new SourceLiteral(Kind.NUMBER, value.toString()));
        } else if (value instanceof Boolean) {
            return Optional.of(new SourceLiteral(Kind.BOOLEAN, value.toString()));
        }
        return value == null ? Optional.empty() : Optional.of(new SourceLiteral(Kind.TEXT, value.toString()));
    }

    private static SourceLiteral ofConstant(String name) {
        return switch (name) {
            case "Boolean.TRUE" -> new SourceLiteral(Kind.BOOLEAN, "true");
            case "Boolean.FALSE" -> new SourceLiteral(Kind.BOOLEAN, "false");
            default -> new SourceLiteral(Kind.CONSTANT, name);
        };
    }

    private static Optional<SourceLiteral> ofSigned(UnaryTree signed) {
        Optional<SourceLiteral> number = of(signed.getExpression()).filter(literal -> literal.kind == Kind.NUMBER);
        return switch (signed.getKind()) {
            case UNARY_PLUS -> number;
            case UNARY_MINUS -> number.map(SourceLiteral::negated);
            default -> Optional.empty();
        };
    }

    private SourceLiteral negated() {
        return new SourceLiteral(kind, text.startsWith("-") ? text.substring(1) : "-" + text);
    }

    private boolean isWhole() {
        return kind == Kind.NUMBER && text.matches("-?\\d+");
    }
}
