package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;

/** A column type as SQL: the name of an enum type is quoted, every other text is SQL already. */
final class TypeSql {
    private TypeSql() {}

    static String of(SqlType type) {
        if (!type.enumType()) {
            return type.toString();
        }
        String name = Identifiers.quoteType(QualifiedName.parse(type.text()));
        return type.array() ? name + "[]" : name;
    }
}
