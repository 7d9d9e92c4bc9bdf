package dev.migrate.postgres;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a row has the values that it had before, though their types may have changed, and those that it must get. */
final class SameValues {
    private final Map<Column, Column> columns;
    private final Map<String, @Nullable String> expected;

    /**
     * Compares rows of a table before with those of the table after.
     *
     * @param expected what rows must have where they had no value, by the names after of the columns
     */
    SameValues(Table before, Table after, Map<String, @Nullable String> expected) {
        this.columns = Survivor.columns(before, after);
        this.expected = expected;
    }

    boolean areIn(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        return columns.entrySet().stream()
                        .filter(pair -> pair.getValue().generatedAs() == null)
                        .allMatch(pair -> isSame(
                                pair.getKey(),
                                before.get(pair.getKey().name()),
                                pair.getValue(),
                                after.get(pair.getValue().name())))
                && expected.keySet().stream().filter(this::isNew).allMatch(name -> isExpected(name, after.get(name)));
    }

    private boolean isNew(String name) {
        return columns.values().stream().noneMatch(column -> column.name().equals(name));
    }

    private boolean isExpected(String name, @Nullable String value) {
        return Objects.equals(expected.get(name), value);
    }

    private boolean isSame(Column before, @Nullable String earlier, Column after, @Nullable String later) {
        if (earlier == null) {
            return later == null
                    || (!after.nullable() && (!expected.containsKey(after.name()) || isExpected(after.name(), later)));
        } else if (later != null && before.type().compositeType()) {
            return isSame(JsonParser.parseString(earlier), JsonParser.parseString(later));
        } else if (later == null || before.type().equals(after.type())) {
            return earlier.equals(later);
        }
        return isBinary(before) || isBinary(after)
                ? bytes(before, earlier).equals(bytes(after, later))
                : isSameNumber(earlier, later) || plain(earlier).equals(plain(later));
    }

    /** Of a composite value the attributes that are still called the same; an attribute may have become a text. */
    private static boolean isSame(JsonElement earlier, JsonElement later) {
        if (earlier.isJsonObject() && later.isJsonObject()) {
            Map<String, JsonElement> attributes = later.getAsJsonObject().asMap();
            return earlier.getAsJsonObject().asMap().entrySet().stream()
                    .filter(attribute -> attributes.containsKey(attribute.getKey()))
                    .allMatch(attribute -> isSame(attribute.getValue(), attributes.get(attribute.getKey())));
        } else if (earlier.isJsonArray() && later.isJsonArray()) {
            List<JsonElement> elements = earlier.getAsJsonArray().asList();
            return elements.size() == later.getAsJsonArray().size()
                    && IntStream.range(0, elements.size())
                            .allMatch(i -> isSame(
                                    elements.get(i), later.getAsJsonArray().get(i)));
        }
        return earlier.equals(later);
    }

    @Override
    public String toString() {
        return expected.toString();
    }

    private static boolean isBinary(Column column) {
        return List.of("bytea", "oid").contains(column.type().text());
    }

    /** The bytes of a value, those of a text in UTF-8, as PostgreSQL writes them. */
    private static String bytes(Column column, String value) {
        return isBinary(column) ? value : "\\x" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSameNumber(String earlier, String later) {
        try {
            return new BigDecimal(earlier).compareTo(new BigDecimal(later)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Without what a type adds to a value: the padding of a char, midnight, UTC, the layout of JSON. */
    private static String plain(String value) {
        return value.replaceFirst("\\+00$", "").replaceFirst(" 00:00:00$", "").replaceAll("\\s+", "");
    }
}
