package dev.migrate.render;

import com.palantir.javapoet.CodeBlock;
import dev.migrate.operation.Operation;
import dev.migrate.render.Expression.Call;
import dev.migrate.render.Expression.Chain;

/**
 * The statement that records one operation.
 *
 * @param expression the call that it makes
 * @param comment what stands above it, or an empty text
 */
record Statement(Expression expression, String comment) {
    /** The statement for an operation. */
    static Statement of(Operation operation, String comment) {
        return new Statement(operation.accept(new OperationCode()), comment);
    }

    /** The lines of it. */
    CodeBlock code(int indent) {
        return CodeBlock.builder()
                .add("$L", CommentText.of(comment, indent))
                .add(Layout.statement(expression, indent))
                .build();
    }

    /** The greatest number of bytes that it takes in a method: some for each argument, some for each call. */
    int weight() {
        return weight(expression);
    }

    /** Whether it is a line and no more. */
    boolean isOneLine(int indent) {
        return comment.isEmpty() && OneLine.fits(expression, indent, 1);
    }

    private String method() {
        return root().callee().method();
    }

    /** Such as {@code op.drop} for {@code op.dropTable}. */
    String verb() {
        return method().replaceAll("[A-Z].*", "");
    }

    /** The table, sequence or type; {@code createIndex} names its table in {@code on}. */
    Expression subject() {
        Call named = expression instanceof Chain chain && method().equals("op.createIndex")
                ? chain.links().get(0)
                : root();
        return named.arguments().get(0);
    }

    private Call root() {
        return expression instanceof Chain chain ? chain.root() : (Call) expression;
    }

    private static int weight(Expression expression) {
        if (expression instanceof Call call) {
            return 14 + call.arguments().stream().mapToInt(Statement::weight).sum();
        } else if (expression instanceof Chain chain) {
            return weight(chain.root())
                    + chain.links().stream().mapToInt(Statement::weight).sum();
        }
        return 8;
    }
}
