package dev.migrate.postgres;

import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;

/** The SQL that makes a column an identity. */
final class IdentitySql {
    private IdentitySql() {}

    /**
     * Changes how an identity column generates, and keeps its sequence; or makes an ordinary column one, and lets its
     * sequence go on after the largest value there is.
     *
     * <p>Which of the two it is, only the database knows.
     */
    static SqlStatement set(QualifiedName table, String column, Identity identity) {
        String tableName = Identifiers.quote(table);
        String columnName = Identifiers.quote(column);
        return DoBlock.of("""
                BEGIN
                    IF EXISTS (
                        SELECT FROM pg_attribute
                        WHERE attrelid = %1$s::regclass AND attname = %2$s AND attidentity <> ''
                    ) THEN
                        ALTER TABLE %3$s ALTER COLUMN %4$s SET %5$s;
                    ELSE
                        ALTER TABLE %3$s ALTER COLUMN %4$s ADD %6$s;
                        PERFORM setval(pg_get_serial_sequence(%1$s, %2$s), max(%4$s)) FROM %3$s HAVING max(%4$s) > 0;
                    END IF;
                END
                """.formatted(
                        Literals.quote(tableName),
                        Literals.quote(column),
                        tableName,
                        columnName,
                        ColumnDefinition.identity(identity).replace(" AS IDENTITY", ""),
                        ColumnDefinition.identity(identity)));
    }
}
