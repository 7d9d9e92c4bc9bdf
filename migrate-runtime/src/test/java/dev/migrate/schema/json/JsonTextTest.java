package dev.migrate.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final FormattingStyle SPREAD = FormattingStyle.PRETTY.withIndent("  ");
    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    @Test
    void writesEachCharacterAsGsonDoes() throws IOException {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String value = "a" + (char) character + "b";
            JsonText text = new JsonText();
            text.string(value);
            assertThat(text).hasToString(gson(value));
        }
    }

    @Test
    void writesObjectsAndListsAsGsonDoes() throws IOException {
        StringWriter expected = new StringWriter();
        try (JsonWriter writer = writer(expected, SPREAD)) {
            writer.beginObject().name("empty").beginObject().endObject();
            writer.name("none").beginArray().endArray();
            writer.name("list").beginArray().value("a").value("b").beginObject();
            writer.setFormattingStyle(ONE_LINE);
            writer.name("c")
                    .value(1)
                    .name("d")
                    .beginArray()
                    .value("e")
                    .value("f")
                    .endArray();
            writer.name("g").beginArray().endArray().endObject();
            writer.setFormattingStyle(SPREAD);
            writer.endArray().name("last").value(true).endObject();
        }
        assertThat(mixed()).hasToString(expected.toString());
    }

    private static JsonText mixed() {
        JsonText text = new JsonText();
        text.begin('{');
        text.name("empty");
        text.begin('{');
        text.end('}');
        text.name("none");
        text.begin('[');
        text.end(']');
        text.name("list");
        text.begin('[');
        strings(text, "a", "b");
        text.next();
        text.begin('{');
        boolean before = text.spread(false);
        text.name("c");
        text.literal("1");
        text.name("d");
        text.begin('[');
        strings(text, "e", "f");
        text.end(']');
        text.name("g");
        text.begin('[');
        text.end(']');
        text.end('}');
        text.spread(before);
        text.end(']');
        text.name("last");
        text.literal("true");
        text.end('}');
        return text;
    }

    private static void strings(JsonText text, String... values) {
        for (String value : values) {
            text.next();
            text.string(value);
        }
    }

    private static String gson(String value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = writer(text, SPREAD)) {
            writer.value(value);
        }
        return text.toString();
    }

    private static JsonWriter writer(StringWriter text, FormattingStyle style) {
        JsonWriter writer = new JsonWriter(text);
        writer.setHtmlSafe(false);
        writer.setFormattingStyle(style);
        return writer;
    }
}
