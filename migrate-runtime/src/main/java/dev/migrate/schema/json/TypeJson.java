package dev.migrate.schema.json;

import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlType.Kind;

/** The type of a column or attribute as fields of its JSON. */
final class TypeJson {
    private TypeJson() {}

    static void write(JsonOutput output, SqlType type) {
        output.text("type", type.text());
        if (type.kind() != Kind.BUILT_IN || type.array()) {
            writeKind(output, type);
        }
    }

    private static void writeKind(JsonOutput output, SqlType type) {
        output.flag("enumType", type.enumType(), false);
        output.flag("compositeType", type.compositeType(), false);
        output.flag("array", type.array(), false);
    }

    static SqlType read(JsonInput input) {
        boolean enumType = input.flag("enumType", false);
        boolean compositeType = input.flag("compositeType", false);
        Kind named = enumType ? Kind.ENUM : Kind.BUILT_IN;
        return new SqlType(input.text("type"), compositeType ? Kind.COMPOSITE : named, input.flag("array", false));
    }
}
