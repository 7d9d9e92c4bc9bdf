package dev.migrate.schema.json;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** A foreign key as JSON. */
final class ForeignKeyJson {
    private ForeignKeyJson() {}

    static void write(JsonOutput output, ForeignKey key) {
        output.text("name", key.name());
        output.texts("columns", key.columns());
        output.text("target", key.target().toString());
        output.texts("targetColumns", key.targetColumns());
        output.text("onDelete", text(key.onDelete()));
        output.text("onUpdate", text(key.onUpdate()));
        DeferralJson.write(output, key.deferral());
        output.text("definition", key.definition());
    }

    static ForeignKey read(JsonInput input) {
        return new ForeignKey(
                input.text("name"),
                input.texts("columns"),
                QualifiedName.parse(input.text("target")),
                input.texts("targetColumns"),
                action(input, "onDelete"),
                action(input, "onUpdate"),
                DeferralJson.read(input),
                input.optionalText("definition"));
    }

    private static @Nullable String text(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? null : EnumJson.text(action);
    }

    private static ReferentialAction action(JsonInput input, String name) {
        return input.has(name) ? EnumJson.read(input, name, ReferentialAction.values()) : ReferentialAction.NO_ACTION;
    }
}
