package dev.migrate.operation;

/**
 * Lets the author work on the connection itself; no script can contain it.
 *
 * @param work what to do
 */
public record UseConnection(ConnectionWork work) implements DataOperation {
    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
