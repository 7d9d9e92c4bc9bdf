package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.draft.CompositeUse.Member;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the attributes of a composite type: the one that is written, else Hibernate's, by the size that it thinks values
 * have and then by name.
 *
 * <p>Where a type is first met in an array, Hibernate takes the sizes of the JDBC types, else those of the column types.
 */
final class AttributeOrder {
    private static final Pattern SIZED = Pattern.compile("([a-z]+)\\((\\d+).*");
    private static final String DURATION = "java.time.Duration";
    private static final int SMALLEST = 4;
    private static final int LARGE = 8;
    private static final int DEFAULT_LENGTH = 255;
    private static final int LONGEST_TEXT = 10_485_760;
    private static final double DIGITS_PER_BYTE = Math.log(10) / Math.log(2) * 8;

    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("smallint", 2),
            Map.entry("integer", 4),
            Map.entry("real", 4),
            Map.entry("date", 4),
            Map.entry("time", 4),
            Map.entry("bigint", 8),
            Map.entry("timestamp", 8),
            Map.entry("interval", 8),
            Map.entry("uuid", 16),
            Map.entry("inet", 19));

    private final CompositeUse use;
    private final Naming naming;
    private final boolean jdbcSizes;
    private final Map<ColumnDraft, String> javaTypes = new HashMap<>();

    /**
     * Prepares the order.
     *
     * @param jdbcSizes whether the sizes are those of the JDBC types
     */
    AttributeOrder(CompositeUse use, Naming naming, boolean jdbcSizes) {
        this.jdbcSizes = jdbcSizes;
        this.use = use;
        this.naming = naming;
        for (Member member : use.members()) {
            member.columns().forEach(column -> javaTypes.put(column, member.javaType()));
        }
    }

    /** The attributes in order. */
    List<Attribute> attributes() {
        List<ColumnDraft> columns = new ArrayList<>(use.attributes().columns());
        columns.sort(order());
        return columns.stream().map(column -> attribute(column.column())).toList();
    }

    private Comparator<ColumnDraft> order() {
        Comparator<ColumnDraft> bySize = Comparator.comparing(this::size);
        return use.written().isEmpty()
                ? bySize.thenComparing(this::writtenName)
                : Comparator.comparing(column -> use.written().indexOf(writtenName(column)));
    }

    private String writtenName(ColumnDraft column) {
        return naming.physical(column.logical()).text();
    }

    private Attribute attribute(Column column) {
        Origin origin = column.origin();
        String path = origin == null ? "" : origin.path();
        String inType = path.startsWith(use.originPrefix())
                ? path.substring(use.originPrefix().length())
                : path;
        return new Attribute(column.name(), column.type(), column.comment(), new Origin(inType));
    }

    private int size(ColumnDraft column) {
        SqlType type = column.column().type();
        if (type.array() || type.named().isPresent()) {
            return Integer.MAX_VALUE;
        } else if (type.text().equals("double precision")) {
            return jdbcSizes ? LARGE : SMALLEST;
        } else if (javaTypes.getOrDefault(column, "").equals(DURATION) && jdbcSizes) {
            return Integer.MAX_VALUE;
        } else if (type.text().equals("bytea")) {
            return column.length().filter(length -> length != DEFAULT_LENGTH).orElse(Integer.MAX_VALUE);
        }
        Matcher sized = SIZED.matcher(type.text());
        return Math.max(
                SMALLEST,
                sized.matches()
                        ? size(sized.group(1), Integer.parseInt(sized.group(2)))
                        : SIZES.getOrDefault(type.text().split(" ", 2)[0], Integer.MAX_VALUE));
    }

    private static int size(String type, int number) {
        return switch (type) {
            case "varchar", "char" -> number == DEFAULT_LENGTH ? LONGEST_TEXT : number;
            case "numeric" -> (int) Math.ceil(number / DIGITS_PER_BYTE);
            default -> SIZES.getOrDefault(type, Integer.MAX_VALUE);
        };
    }
}
