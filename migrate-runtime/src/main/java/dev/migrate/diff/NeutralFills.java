package dev.migrate.diff;

import dev.migrate.expression.SqlWords;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The empty values that a downgrade gives rows whose values an upgrade has dropped: it restores the column, not what was in
 * it. Columns of keys get none, where an empty value would be wrong: there the downgrade works if there are no rows.
 */
final class NeutralFills implements Fills {
    /** For each type that is restored its labels, those first that can be used at once. */
    private final Map<QualifiedName, List<String>> labels = new HashMap<>();

    /** For each composite type that is restored the number of its attributes. */
    private final Map<QualifiedName, Integer> attributes = new HashMap<>();

    private final HierarchyRows rows;

    /**
     * Prepares the way back.
     *
     * @param restored the schema that it leads to
     * @param present the schema that it starts from
     * @param enumTypes for the types that are restored those that are present
     * @param rows what another table holds of the rows
     */
    NeutralFills(Schema restored, Schema present, Pairs<QualifiedName> enumTypes, HierarchyRows rows) {
        this.rows = rows;
        restored.enumTypes().forEach((name, type) -> labels.put(name, type.labels()));
        restored.compositeTypes()
                .forEach((name, type) -> attributes.put(name, type.attributes().size()));
        enumTypes.together().forEach((before, after) -> {
            List<String> known =
                    Objects.requireNonNull(present.enumTypes().get(after)).labels();
            labels.computeIfPresent(before, (name, all) -> knownFirst(all, known));
        });
    }

    /** PostgreSQL lets nobody use a label that was added before the transaction ends. */
    private static List<String> knownFirst(List<String> labels, List<String> known) {
        return labels.stream()
                .sorted(Comparator.comparing(label -> !known.contains(label)))
                .toList();
    }

    @Override
    public List<String> expressions() {
        return List.of();
    }

    @Override
    public @Nullable String forAdded(Table before, Table after, Column column) {
        String value = rows.value(after.name(), column.name());
        return value != null || column.nullable() || column.defaultValue() != null ? value : neutral(after, column);
    }

    @Override
    public @Nullable String forNulls(Table before, Table after, Column column) {
        return column.defaultValue() != null ? column.defaultValue() : neutral(after, column);
    }

    private @Nullable String neutral(Table table, Column column) {
        boolean computed = column.generatedAs() != null || column.identity() != null;
        return computed || isInKey(table, column.name())
                ? null
                : listed(table, column).orElse(value(column.type()));
    }

    /** The first of the values that a check lists: {@code state in ('OPEN','CLOSED')} lets no empty text pass. */
    private static Optional<String> listed(Table table, Column column) {
        return ListedValues.of(table.checks(), column.name())
                .map(listed -> listed.values().get(0))
                .findFirst();
    }

    private static boolean isInKey(Table table, String column) {
        return KeyColumns.contains(table, column)
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column));
    }

    private @Nullable String value(SqlType type) {
        if (type.array()) {
            return "'{}'";
        } else if (type.enumType()) {
            return label(QualifiedName.parse(type.text()));
        } else if (type.compositeType()) {
            return "'(" + ",".repeat(attributes.getOrDefault(QualifiedName.parse(type.text()), 1) - 1) + ")'";
        }
        return switch (TypeChange.family(type)) {
            case INTEGER, FRACTION, OID -> "0";
            case STRING, BYTES -> "''";
            case BOOLEAN -> "false";
            case MOMENT -> "now()";
            case TIME -> "'00:00'";
            case JSON -> "'{}'";
            case BITS -> null;
            case NETWORK -> "'0.0.0.0'";
            case OTHER -> other(type);
        };
    }

    private static @Nullable String other(SqlType type) {
        if (type.text().equals("uuid")) {
            return "'00000000-0000-0000-0000-000000000000'";
        }
        return type.text().startsWith("interval") ? "'0'" : null;
    }

    private @Nullable String label(QualifiedName type) {
        return labels.getOrDefault(type, List.of()).stream()
                .findFirst()
                .map(SqlWords::literal)
                .orElse(null);
    }
}
