package dev.migrate.postgres;

import dev.migrate.schema.Column;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether values are the same ones though their types may have changed. */
final class SameValues {
    private SameValues() {}

    static boolean in(
            Map<String, @Nullable String> before, Map<String, @Nullable String> after, Map<Column, Column> columns) {
        return columns.entrySet().stream()
                .allMatch(pair -> isSame(
                        pair.getKey(),
                        before.get(pair.getKey().name()),
                        pair.getValue(),
                        after.get(pair.getValue().name())));
    }

    private static boolean isSame(Column before, @Nullable String earlier, Column after, @Nullable String later) {
        if (earlier == null || later == null) {
            // A column that refuses null now has been filled.
            return earlier == null && (later == null || (before.nullable() && !after.nullable()));
        } else if (before.type().equals(after.type())) {
            return earlier.equals(later);
        }
        return isBinary(before) || isBinary(after)
                ? bytes(before, earlier).equals(bytes(after, later))
                : isSameNumber(earlier, later) || plain(earlier).equals(plain(later));
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
