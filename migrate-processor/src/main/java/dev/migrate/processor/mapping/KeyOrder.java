package dev.migrate.processor.mapping;

import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.type.JdbcType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the columns in a primary key: by the size of their types, then by name, as Hibernate has it, unless a
 * unique constraint over the same columns gives another one.
 */
final class KeyOrder {
    private static final Pattern SIZED = Pattern.compile("(varchar|char|numeric)\\((\\d+).*");
    private static final double DIGITS_PER_BYTE = Math.log(256) / Math.log(10);
    private static final int DEFAULT_LENGTH = 255;
    private static final Map<String, Integer> BYTES = Map.of(
            "boolean",
            1,
            "smallint",
            2,
            "integer",
            4,
            "real",
            4,
            "date",
            4,
            "bigint",
            8,
            "double precision",
            8,
            "uuid",
            16,
            "inet",
            19);

    private KeyOrder() {}

    /** The exact names of the key's columns, in order. */
    static List<String> of(TableDraft table) {
        Set<String> key = table.primaryKey();
        if (key.size() < 2) {
            return List.copyOf(key);
        }
        Optional<List<String>> stated = table.uniqueKeys().stream()
                .map(UniqueKeyDraft::columns)
                .filter(columns -> new HashSet<>(columns).equals(key))
                .findFirst();
        Comparator<String> order = Comparator.<String>comparingInt(name -> Math.max(size(table, name), 4))
                .thenComparing(Comparator.naturalOrder());
        return stated.orElseGet(() -> key.stream().sorted(order).toList());
    }

    private static int size(TableDraft table, String column) {
        String type = table.column(column)
                .map(draft -> draft.column().type().toString())
                .orElse("");
        Matcher sized = SIZED.matcher(type);
        if (sized.matches()) {
            int length = Integer.parseInt(sized.group(2));
            return sized.group(1).equals("numeric")
                    ? (int) Math.ceil(length / DIGITS_PER_BYTE)
                    : length == DEFAULT_LENGTH ? JdbcType.MAX_VARCHAR : length;
        }
        return type.startsWith("timestamp")
                ? 8
                : type.startsWith("time") ? 4 : BYTES.getOrDefault(type, Integer.MAX_VALUE);
    }
}
