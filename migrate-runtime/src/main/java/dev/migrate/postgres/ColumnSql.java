package dev.migrate.postgres;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/** The SQL of operations on columns. */
final class ColumnSql implements ColumnOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        return AddColumnSql.of(operation);
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        return SqlStatements.of(alter(operation.table()) + " DROP COLUMN " + Identifiers.quote(operation.column()));
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return SqlStatements.of(alter(operation.table()) + " RENAME COLUMN " + Identifiers.quote(operation.from())
                + " TO " + Identifiers.quote(operation.to()));
    }

    @Override
    public List<SqlStatement> visit(ChangeColumnType operation) {
        String using = operation.using() == null ? "" : " USING " + operation.using();
        return SqlStatements.of(alter(operation.table(), operation.column()) + " TYPE " + TypeSql.of(operation.type())
                + ColumnDefinition.collate(operation.collation()) + using);
    }

    @Override
    public List<SqlStatement> visit(SetNotNull operation) {
        String column = Identifiers.quote(operation.column());
        String alter = alter(operation.table(), operation.column()) + " SET NOT NULL";
        return operation.fill() == null
                ? SqlStatements.of(alter)
                : SqlStatements.of(
                        "UPDATE " + Identifiers.quote(operation.table()) + " SET " + column + " = " + operation.fill()
                                + " WHERE " + column + " IS NULL",
                        alter);
    }

    @Override
    public List<SqlStatement> visit(DropNotNull operation) {
        return SqlStatements.of(alter(operation.table(), operation.column()) + " DROP NOT NULL");
    }

    @Override
    public List<SqlStatement> visit(SetDefault operation) {
        String action = operation.expression() == null ? " DROP DEFAULT" : " SET DEFAULT " + operation.expression();
        return SqlStatements.of(alter(operation.table(), operation.column()) + action);
    }

    @Override
    public List<SqlStatement> visit(SetIdentity operation) {
        return operation.identity() == null
                ? SqlStatements.of(alter(operation.table(), operation.column()) + " DROP IDENTITY")
                : List.of(IdentitySql.set(operation.table(), operation.column(), operation.identity()));
    }

    @Override
    public List<SqlStatement> visit(DropExpression operation) {
        return SqlStatements.of(alter(operation.table(), operation.column()) + " DROP EXPRESSION");
    }

    @Override
    public List<SqlStatement> visit(SetColumnComment operation) {
        return SqlStatements.of(ColumnDefinition.comment(operation.table(), operation.column(), operation.comment()));
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + Identifiers.quote(table);
    }

    private static String alter(QualifiedName table, String column) {
        return alter(table) + " ALTER COLUMN " + Identifiers.quote(column);
    }
}
