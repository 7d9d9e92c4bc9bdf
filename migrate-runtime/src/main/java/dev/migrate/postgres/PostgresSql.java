package dev.migrate.postgres;

import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.operation.TableOperation;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of PostgreSQL 13 to 18 for each operation.
 *
 * <p>Statements are laid out for people, since they are printed into scripts as well. They are meant for transactions whose
 * {@code search_path} begins with the application's default schema; those that run outside of transactions name it.
 */
public final class PostgresSql implements SqlGenerator {
    private final @Nullable String schema;
    private final Operation.Visitor<List<SqlStatement>> generators;

    /** For operations that run in transactions. */
    public PostgresSql() {
        this(null);
    }

    /**
     * For all operations.
     *
     * @param schema the default schema, or null for that of the connection
     */
    public PostgresSql(@Nullable String schema) {
        this.schema = schema;
        this.generators = new BySchemaObject(schema);
    }

    /**
     * {@inheritDoc}
     *
     * @throws dev.migrate.error.IdentifierException if a name can't be stored by PostgreSQL as it stands
     * @throws dev.migrate.error.UnsupportedValueException if a value or a comment can't be stored by PostgreSQL
     */
    @Override
    public List<SqlStatement> generate(Operation operation) {
        return checked(operation.accept(generators));
    }

    /** The statements of an operation that runs outside of transactions and may have been done, in part or whole. */
    List<SqlStatement> again(Operation operation) {
        return operation instanceof IndexOperation index
                ? checked(index.accept(new ConcurrentIndexSql(schema, true)))
                : generate(operation);
    }

    /** SQL that an author wrote can hold anything. */
    private static List<SqlStatement> checked(List<SqlStatement> statements) {
        for (SqlStatement statement : statements) {
            Literals.check(statement.text());
            for (Object parameter : statement.parameters()) {
                if (parameter instanceof String text) {
                    Literals.check(text);
                }
            }
        }
        return statements;
    }

    /** Hands each operation to the generator of its schema object. */
    private static final class BySchemaObject implements Operation.Visitor<List<SqlStatement>> {
        private final TableSql tables = new TableSql();
        private final ColumnSql columns = new ColumnSql();
        private final ConstraintSql constraints = new ConstraintSql();
        private final IndexSql indexes;
        private final SequenceSql sequences = new SequenceSql();
        private final EnumTypeSql enumTypes = new EnumTypeSql();
        private final CompositeTypeSql compositeTypes = new CompositeTypeSql();
        private final DataSql data = new DataSql();

        BySchemaObject(@Nullable String schema) {
            this.indexes = new IndexSql(schema);
        }

        @Override
        public List<SqlStatement> visit(TableOperation operation) {
            return operation.accept(tables);
        }

        @Override
        public List<SqlStatement> visit(ColumnOperation operation) {
            return operation.accept(columns);
        }

        @Override
        public List<SqlStatement> visit(ConstraintOperation operation) {
            return operation.accept(constraints);
        }

        @Override
        public List<SqlStatement> visit(IndexOperation operation) {
            return operation.accept(indexes);
        }

        @Override
        public List<SqlStatement> visit(SequenceOperation operation) {
            return operation.accept(sequences);
        }

        @Override
        public List<SqlStatement> visit(EnumTypeOperation operation) {
            return operation.accept(enumTypes);
        }

        @Override
        public List<SqlStatement> visit(CompositeTypeOperation operation) {
            return operation.accept(compositeTypes);
        }

        @Override
        public List<SqlStatement> visit(DataOperation operation) {
            return operation.accept(data);
        }
    }
}
