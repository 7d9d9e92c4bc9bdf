package dev.migrate.schema.json;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import org.jspecify.annotations.Nullable;

/** An index as JSON. */
final class IndexJson {
    private IndexJson() {}

    static void write(JsonOutput output, Index index) {
        output.text("name", index.name());
        output.inline("columns", index.columns(), IndexJson::writeKey);
        output.flag("unique", index.unique(), false);
        output.text("method", index.method().equals(Index.DEFAULT_METHOD) ? null : index.method());
        output.text("where", index.where());
    }

    static Index read(JsonInput input) {
        String method = input.optionalText("method");
        return new Index(
                input.text("name"),
                input.list("columns", IndexJson::readKey),
                input.flag("unique", false),
                method == null ? Index.DEFAULT_METHOD : method,
                input.optionalText("where"));
    }

    private static void writeKey(JsonOutput output, IndexColumn key) {
        output.text(key.expression() ? "expression" : "column", key.text());
        output.flag("descending", key.descending(), false);
    }

    private static IndexColumn readKey(JsonInput input) {
        @Nullable String expression = input.optionalText("expression");
        return expression == null
                ? new IndexColumn(input.text("column"), false, input.flag("descending", false))
                : new IndexColumn(expression, true, input.flag("descending", false));
    }
}
