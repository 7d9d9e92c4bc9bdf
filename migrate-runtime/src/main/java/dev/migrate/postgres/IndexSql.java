package dev.migrate.postgres;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of operations on indexes. */
final class IndexSql implements IndexOperation.Visitor<List<SqlStatement>> {
    private final ConcurrentIndexSql concurrent;

    /** Takes the default schema, or null for that of the connection. */
    IndexSql(@Nullable String schema) {
        this.concurrent = new ConcurrentIndexSql(schema, false);
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        return operation.concurrently()
                ? concurrent.visit(operation)
                : SqlStatements.of(create(operation.index(), "", operation.table()));
    }

    /** {@code CREATE INDEX}, with what stands before the name of the index. */
    static String create(Index index, String options, QualifiedName table) {
        String method =
                index.method().equals(Index.DEFAULT_METHOD) ? "" : " USING " + Identifiers.quote(index.method());
        String keys = index.columns().stream().map(IndexSql::key).collect(Collectors.joining(", "));
        return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + options
                + Identifiers.quote(index.name()) + " ON " + Identifiers.quote(table) + method + " (" + keys
                + ")" + (index.where() == null ? "" : " WHERE " + index.where());
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return operation.concurrently()
                ? concurrent.visit(operation)
                : SqlStatements.of("DROP INDEX " + name(operation.table(), operation.index()));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return SqlStatements.of("ALTER INDEX " + name(operation.table(), operation.from()) + " RENAME TO "
                + Identifiers.quote(operation.to()));
    }

    private static String key(IndexColumn key) {
        String text = key.expression() ? "(" + key.text() + ")" : Identifiers.quote(key.text());
        return key.descending() ? text + " DESC" : text;
    }

    /** An index is in the schema of its table. */
    static String name(QualifiedName table, String index) {
        return Identifiers.quote(new QualifiedName(table.schema(), index));
    }
}
