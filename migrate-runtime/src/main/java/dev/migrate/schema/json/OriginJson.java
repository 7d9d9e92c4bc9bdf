package dev.migrate.schema.json;

import dev.migrate.schema.Origin;
import org.jspecify.annotations.Nullable;

/** The origin of a schema object as JSON. */
final class OriginJson {
    private OriginJson() {}

    static @Nullable String text(@Nullable Origin origin) {
        return origin == null ? null : origin.path();
    }

    static @Nullable Origin read(JsonInput input) {
        String path = input.optionalText("origin");
        return path == null ? null : new Origin(path);
    }
}
