package dev.migrate.postgres;

import dev.migrate.schema.SqlType;

/** A column type as SQL: the name of a type of the schema is quoted, every other text is SQL already. */
final class TypeSql {
    private TypeSql() {}

    static String of(SqlType type) {
        return type.named()
                .map(Identifiers::quoteType)
                .map(name -> type.array() ? name + "[]" : name)
                .orElseGet(type::toString);
    }
}
