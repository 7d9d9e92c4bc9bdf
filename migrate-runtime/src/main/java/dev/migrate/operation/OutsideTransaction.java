package dev.migrate.operation;

/**
 * Executes a statement that refuses to run in a transaction.
 *
 * @param sql one statement, verbatim
 */
public record OutsideTransaction(String sql) implements DataOperation {
    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
