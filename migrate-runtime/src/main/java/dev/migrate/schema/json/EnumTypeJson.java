package dev.migrate.schema.json;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;

/** An enum type as JSON. */
final class EnumTypeJson {
    private EnumTypeJson() {}

    static void write(JsonOutput output, EnumType type) {
        output.texts("labels", type.labels());
        output.text("origin", OriginJson.text(type.origin()));
    }

    static EnumType read(QualifiedName name, JsonInput input) {
        return new EnumType(name, input.texts("labels"), OriginJson.read(input));
    }
}
