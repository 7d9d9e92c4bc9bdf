package dev.migrate.postgres;

import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/** The SQL of operations on keys, foreign keys and checks. */
final class ConstraintSql implements ConstraintOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(AddPrimaryKey operation) {
        return add(operation.table(), ConstraintDefinition.of(operation.key()));
    }

    @Override
    public List<SqlStatement> visit(AddUniqueKey operation) {
        return add(operation.table(), ConstraintDefinition.of(operation.key()));
    }

    @Override
    public List<SqlStatement> visit(AddForeignKey operation) {
        return add(operation.table(), ConstraintDefinition.of(operation.key()));
    }

    @Override
    public List<SqlStatement> visit(AddCheck operation) {
        return add(operation.table(), ConstraintDefinition.of(operation.check()));
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return alter(operation.table(), "DROP CONSTRAINT " + Identifiers.quote(operation.constraint()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return alter(
                operation.table(),
                "RENAME CONSTRAINT " + Identifiers.quote(operation.from()) + " TO "
                        + Identifiers.quote(operation.to()));
    }

    private static List<SqlStatement> add(QualifiedName table, String definition) {
        return alter(table, "ADD " + definition);
    }

    private static List<SqlStatement> alter(QualifiedName table, String action) {
        return SqlStatements.of("ALTER TABLE " + Identifiers.quote(table) + " " + action);
    }
}
