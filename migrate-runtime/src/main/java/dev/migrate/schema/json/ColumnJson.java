package dev.migrate.schema.json;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column as JSON. */
final class ColumnJson {
    private ColumnJson() {}

    static void write(JsonOutput output, Column column) {
        output.text("name", column.name());
        TypeJson.write(output, column.type());
        output.flag("nullable", column.nullable(), true);
        if (column.saysMore()) {
            writeMore(output, column);
        }
        output.text("origin", OriginJson.text(column.origin()));
    }

    private static void writeMore(JsonOutput output, Column column) {
        output.text("default", column.defaultValue());
        output.text("identity", text(column.identity()));
        output.text("generatedAs", column.generatedAs());
        output.text("collation", column.collation());
        output.text("comment", column.comment());
        output.text(
                "sequence", column.sequence() == null ? null : column.sequence().toString());
        output.line("counter", column.counter(), CounterJson::write);
        if (!column.ordinals().isEmpty()) {
            output.texts("ordinals", column.ordinals());
        }
    }

    static Column read(JsonInput input) {
        return new Column(
                input.text("name"),
                TypeJson.read(input),
                input.flag("nullable", true),
                input.optionalText("default"),
                identity(input),
                input.optionalText("generatedAs"),
                input.optionalText("collation"),
                input.optionalText("comment"),
                sequence(input),
                input.optionalObject("counter", CounterJson::read),
                input.has("ordinals") ? input.texts("ordinals") : List.of(),
                OriginJson.read(input));
    }

    private static @Nullable QualifiedName sequence(JsonInput input) {
        String name = input.optionalText("sequence");
        return name == null ? null : QualifiedName.parse(name);
    }

    private static @Nullable String text(@Nullable Identity identity) {
        return identity == null ? null : EnumJson.text(identity);
    }

    private static @Nullable Identity identity(JsonInput input) {
        return input.has("identity") ? EnumJson.read(input, "identity", Identity.values()) : null;
    }
}
