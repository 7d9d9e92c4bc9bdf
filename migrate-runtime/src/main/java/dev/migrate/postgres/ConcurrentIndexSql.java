package dev.migrate.postgres;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of operations on indexes that let others write meanwhile.
 *
 * <p>They run outside of transactions, where no {@code search_path} can be set that would not outlast them: names carry
 * their schema.
 */
final class ConcurrentIndexSql implements IndexOperation.Visitor<List<SqlStatement>> {
    private final @Nullable String schema;
    private final boolean again;

    /**
     * Takes the default schema.
     *
     * @param schema its name, or null for that of the connection
     * @param again whether it may have been tried before
     */
    ConcurrentIndexSql(@Nullable String schema, boolean again) {
        this.schema = schema;
        this.again = again;
    }

    /** A build that was interrupted or failed leaves an invalid index behind, which goes first. */
    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        QualifiedName table = withSchema(operation.table());
        Index index = operation.index();
        List<SqlStatement> statements = new ArrayList<>();
        if (again) {
            statements.add(SqlStatement.commands("SELECT 'DROP INDEX CONCURRENTLY ' || i.indexrelid::regclass"
                    + from(table, index.name()) + " AND NOT i.indisvalid"));
        }
        String options = again ? "CONCURRENTLY IF NOT EXISTS " : "CONCURRENTLY ";
        statements.add(SqlStatement.alone(IndexSql.create(index, options, table)));
        statements.add(requireValid(table, index.name()));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        String options = again ? "CONCURRENTLY IF EXISTS " : "CONCURRENTLY ";
        return List.of(SqlStatement.alone(
                "DROP INDEX " + options + IndexSql.name(withSchema(operation.table()), operation.index())));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        throw new IllegalArgumentException("An index is renamed in a transaction: " + operation);
    }

    private static SqlStatement requireValid(QualifiedName table, String index) {
        return DoBlock.of("""
                BEGIN
                    IF NOT EXISTS (SELECT %s AND i.indisvalid) THEN
                        RAISE EXCEPTION 'Index %% is not valid: it does not find all rows.', %s;
                    END IF;
                END
                """.formatted(from(table, index).strip(), Literals.quote(index)));
    }

    private static String from(QualifiedName table, String index) {
        return " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass("
                + Literals.quote(Identifiers.quote(table)) + ") AND c.relname = " + Literals.quote(index);
    }

    private QualifiedName withSchema(QualifiedName name) {
        return name.schema() == null ? new QualifiedName(schema, name.name()) : name;
    }
}
