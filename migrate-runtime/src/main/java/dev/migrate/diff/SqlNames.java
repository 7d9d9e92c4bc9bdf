package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.QualifiedName;

/** Names of tables and types as they stand in SQL expressions. */
final class SqlNames {
    private SqlNames() {}

    /** The name of a column. */
    static String quoted(String column) {
        return ColumnNames.quoted(column);
    }

    /** A name with its schema, if it has one. */
    static String quoted(QualifiedName name) {
        String quoted = ColumnNames.quoted(name.name());
        return name.schema() == null ? quoted : ColumnNames.quoted(name.schema()) + "." + quoted;
    }
}
