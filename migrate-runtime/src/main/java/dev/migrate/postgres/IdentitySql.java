package dev.migrate.postgres;

import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/** The SQL that makes a column an identity. */
final class IdentitySql {
    private IdentitySql() {}

    /** Makes a column an identity that goes on where a sequence of its own stands, which is given up. */
    static List<SqlStatement> insteadOf(QualifiedName table, String column, QualifiedName sequence) {
        String alter = "ALTER TABLE " + Identifiers.quote(table) + " ALTER COLUMN " + Identifiers.quote(column);
        String name = Identifiers.quote(sequence);
        return SqlStatements.of(
                "BEGIN",
                alter + " DROP DEFAULT",
                "ALTER SEQUENCE " + name + " OWNED BY NONE",
                alter + " ADD " + ColumnDefinition.identity(Identity.BY_DEFAULT),
                "SELECT setval(pg_get_serial_sequence(" + Literals.quote(Identifiers.quote(table)) + ", "
                        + Literals.quote(column) + "), last_value, is_called) FROM " + name,
                "DROP SEQUENCE " + name,
                "COMMIT");
    }

    /**
     * Changes how an identity column generates, and keeps its sequence; or makes an ordinary column one, and lets its
     * sequence go on after the largest value there is.
     *
     * <p>Which of the two it is, only the database knows. The sequence is that of the identity alone:
     * {@code pg_get_serial_sequence} would find the one that a {@code bigserial} column still owns.
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
                        PERFORM setval(d.objid::regclass, numbered.most)
                        FROM (SELECT max(%4$s) AS most FROM %3$s) AS numbered, pg_depend d
                        JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                        WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'
                            AND d.refobjid = %1$s::regclass AND a.attname = %2$s AND numbered.most > 0;
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
