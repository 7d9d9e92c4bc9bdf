package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.AddEnumLabel;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares enum types. */
final class EnumTypeDiff {
    private final Schema from;
    private final Schema to;
    private final Pairs<QualifiedName> pairs;
    private final Map<QualifiedName, Map<String, String>> labels;
    private final List<String> fills;
    private final TypeRenames renames;

    /**
     * Compares all at once.
     *
     * @param fills what rows get, besides the defaults
     */
    EnumTypeDiff(Schema from, Schema to, SchemaPairs pairs, List<String> fills) {
        this.from = from;
        this.to = to;
        this.pairs = pairs.enumTypes();
        this.labels = pairs.labels();
        this.fills = fills;
        this.renames = new TypeRenames(this.pairs.renamed(), replaced());
    }

    TypeRenames renames() {
        return renames;
    }

    private Set<QualifiedName> replaced() {
        Set<QualifiedName> replaced = new HashSet<>();
        pairs.together().forEach((before, after) -> {
            if (!isExtended(before(before), after(after))) {
                replaced.add(before);
            }
        });
        return replaced;
    }

    /**
     * Whether labels are added and nothing else. A label that SQL of the schema or a fill names can't be added: PostgreSQL lets
     * nobody use it before the transaction ends.
     */
    private boolean isExtended(EnumType before, EnumType after) {
        List<String> kept = new ArrayList<>(after.labels());
        kept.retainAll(before.labels());
        List<String> added = new ArrayList<>(after.labels());
        added.removeAll(before.labels());
        return kept.equals(before.labels())
                && (added.isEmpty() || added.stream().noneMatch(new LabelUse(to, after.name(), fills)::isNamed));
    }

    /** Creates and extends types, renames labels, and replaces the labels of others in the columns that stay. */
    void compare(OperationOrder order, ReplacedColumns columns) {
        for (QualifiedName added : pairs.added()) {
            EnumType type = after(added);
            order.add(Stage.TYPES_AND_SEQUENCES, new CreateEnumType(new EnumType(added, type.labels(), null)));
        }
        labels.forEach((type, renamed) -> order.add(
                Stage.TYPES_AND_SEQUENCES,
                LabelRenames.of(Objects.requireNonNull(pairs.together().get(type)), renamed)));
        pairs.together().forEach((before, after) -> {
            if (renames.replaced().contains(before)) {
                replace(order, before, after(after), columns);
            } else {
                extend(order, before(before), after(after));
            }
        });
    }

    private static void replace(OperationOrder order, QualifiedName before, EnumType after, ReplacedColumns columns) {
        List<ColumnName> affected = columns.prepare(order, List.of(before));
        order.add(Stage.TYPES_AND_SEQUENCES, new ReplaceEnumLabels(after.name(), after.labels(), affected));
    }

    private static void extend(OperationOrder order, EnumType before, EnumType after) {
        for (int i = 0; i < after.labels().size(); i++) {
            String label = after.labels().get(i);
            if (!before.labels().contains(label)) {
                String next = after.labels().subList(i, after.labels().size()).stream()
                        .filter(before.labels()::contains)
                        .findFirst()
                        .orElse(null);
                order.add(Stage.TYPES_AND_SEQUENCES, new AddEnumLabel(after.name(), label, next));
            }
        }
    }

    /** A type before, with its labels as they are called after. */
    private EnumType before(QualifiedName name) {
        EnumType type = Objects.requireNonNull(from.enumTypes().get(name));
        Map<String, String> renamed = labels.getOrDefault(name, Map.of());
        return new EnumType(
                name,
                type.labels().stream()
                        .map(label -> renamed.getOrDefault(label, label))
                        .toList(),
                type.origin());
    }

    private EnumType after(QualifiedName name) {
        return Objects.requireNonNull(to.enumTypes().get(name));
    }
}
