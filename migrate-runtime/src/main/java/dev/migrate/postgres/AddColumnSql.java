package dev.migrate.postgres;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.operation.AddColumn;
import dev.migrate.schema.Column;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL that adds a column and gives existing rows their value.
 *
 * <p>A constant value is added as a default, which PostgreSQL keeps beside the rows instead of writing it into each of
 * them; any other value is written by an {@code UPDATE}.
 */
final class AddColumnSql {
    private final Column column;
    private final String table;
    private final String name;
    private final List<String> statements = new ArrayList<>();

    private AddColumnSql(AddColumn operation) {
        column = operation.column();
        table = Identifiers.quote(operation.table());
        name = Identifiers.quote(column.name());
    }

    /**
     * The statements, in order.
     *
     * @throws InvalidSchemaException if a generated column, whose expression gives it its values, comes with others
     */
    static List<SqlStatement> of(AddColumn operation) {
        AddColumnSql sql = new AddColumnSql(operation);
        sql.addFilledWith(operation);
        String comment = ColumnDefinition.comment(operation.table(), operation.column());
        if (comment != null) {
            sql.statements.add(comment);
        }
        return SqlStatements.of(sql.statements.stream());
    }

    private void addFilledWith(AddColumn operation) {
        String fill = operation.fill();
        if (fill == null || (fill.equals(column.defaultValue()) && Expressions.isConstant(fill))) {
            add(column);
        } else if (column.generatedAs() != null) {
            throw new InvalidSchemaException("The generated column '" + column.name() + "' of table '"
                    + operation.table() + "' is filled with '" + fill + "'. Its rows get the value of '"
                    + column.generatedAs() + "'. Leave the fill out.");
        } else if (column.identity() == null && Expressions.isConstant(fill)) {
            addWithConstant(fill);
        } else {
            addWithUpdate(operation, fill);
        }
    }

    private void addWithConstant(String fill) {
        add(column.withDefault(fill));
        alter(column.defaultValue() == null ? "DROP DEFAULT" : "SET DEFAULT " + column.defaultValue());
    }

    private void addWithUpdate(AddColumn operation, String fill) {
        add(column.withDefault(null).withIdentity(null).withNullable(true));
        statements.add("UPDATE " + table + " SET " + name + " = " + fill);
        if (!column.nullable()) {
            alter("SET NOT NULL");
        }
        if (column.defaultValue() != null) {
            alter("SET DEFAULT " + column.defaultValue());
        }
        if (column.identity() != null) {
            statements.add(IdentitySql.set(operation.table(), column.name(), column.identity())
                    .text());
        }
    }

    private void add(Column added) {
        statements.add("ALTER TABLE " + table + " ADD COLUMN " + ColumnDefinition.of(added));
    }

    private void alter(String action) {
        statements.add("ALTER TABLE " + table + " ALTER COLUMN " + name + " " + action);
    }
}
