package dev.migrate.schema.json;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;

/** A composite type as JSON. */
final class CompositeTypeJson {
    private CompositeTypeJson() {}

    static void write(JsonOutput output, CompositeType type) {
        output.text("origin", OriginJson.text(type.origin()));
        output.text("comment", type.comment());
        output.lines("attributes", type.attributes(), CompositeTypeJson::writeAttribute);
    }

    static CompositeType read(QualifiedName name, JsonInput input) {
        return new CompositeType(
                name,
                input.list("attributes", CompositeTypeJson::readAttribute),
                input.optionalText("comment"),
                OriginJson.read(input));
    }

    private static void writeAttribute(JsonOutput output, Attribute attribute) {
        output.text("name", attribute.name());
        TypeJson.write(output, attribute.type());
        output.text("comment", attribute.comment());
        output.text("origin", OriginJson.text(attribute.origin()));
    }

    private static Attribute readAttribute(JsonInput input) {
        return new Attribute(
                input.text("name"), TypeJson.read(input), input.optionalText("comment"), OriginJson.read(input));
    }
}
