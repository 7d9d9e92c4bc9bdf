package dev.migrate.operation;

/**
 * Executes SQL as it stands.
 *
 * @param sql one or more statements, verbatim
 */
public record ExecuteSql(String sql) implements DataOperation {
    @Override
    public <R> R accept(DataOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
