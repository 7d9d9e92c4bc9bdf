package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the join columns of an association reference.
 *
 * @param table their table
 * @param pairs each with what is said of the column that references it
 * @param key whether they are the key of the entity
 * @param order the referenced columns in the order that they have for Hibernate, whichever the pairs have
 */
public record References(TableDraft table, List<Pair> pairs, boolean key, List<ColumnDraft> order) {
    public References {
        pairs = List.copyOf(pairs);
        order = List.copyOf(order);
    }

    public References(TableDraft table, List<Pair> pairs, boolean key) {
        this(table, pairs, key, Key.counted(columns(pairs), false));
    }

    /** The columns of a key, referenced in another order. */
    public References of(Key other) {
        return new References(table, pairs, key, other.counted());
    }

    /** The same, with this name for a single column that has none, quoted or not whatever it references. */
    public References named(Name name) {
        return pairs.size() == 1 ? new References(table, List.of(pairs.get(0).written(name)), key, order) : this;
    }

    /** The same, with the names of the referenced columns for those that have none. */
    public References namedAsReferenced() {
        return new References(
                table,
                pairs.stream()
                        .map(pair -> pair.named(quoted(pair.referenced().logical())))
                        .toList(),
                key,
                order);
    }

    private Name quoted(Name referenced) {
        return referenced.quotedIf(table.logical().quoted());
    }

    /** Join columns, one for each pair, in the order that the referenced columns have for Hibernate. */
    public List<ColumnDraft> inOrder(List<ColumnDraft> joinColumns) {
        return joinColumns.size() < 2
                ? joinColumns
                : IntStream.range(0, joinColumns.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(
                                pair -> order.indexOf(pairs.get(pair).referenced())))
                        .map(joinColumns::get)
                        .toList();
    }

    public List<ColumnDraft> columns() {
        return columns(pairs);
    }

    private static List<ColumnDraft> columns(List<Pair> pairs) {
        List<ColumnDraft> columns = new ArrayList<>();
        for (Pair pair : pairs) {
            columns.add(pair.referenced());
        }
        return columns;
    }

    /** Whether they are all columns of the key and nothing else. */
    public boolean covers(Key other) {
        Set<ColumnDraft> own = columns().stream().collect(Collectors.toSet());
        return own.equals(Set.copyOf(other.columns()))
                && pairs.size() == other.columns().size();
    }

    /**
     * A join column and what it references.
     *
     * @param spec what is said of the join column
     * @param referenced the referenced column
     * @param defaultName its name if none is written, or null for that of the rules
     * @param named whether it is treated as one whose name is written
     * @param sized the column whose sizes it takes: the referenced one, or that of the key in its place
     */
    public record Pair(
            ColumnSpec spec,
            ColumnDraft referenced,
            @Nullable Name defaultName,
            boolean named,
            ColumnDraft sized) {
        public Pair(ColumnSpec spec, ColumnDraft referenced) {
            this(spec, referenced, null, spec.name().isPresent(), referenced);
        }

        /** The same with this name if none is written. */
        public Pair named(Name name) {
            return new Pair(spec, referenced, name, named, sized);
        }

        /** The same with the sizes of another column. */
        public Pair sizedLike(ColumnDraft column) {
            return new Pair(spec, referenced, defaultName, named, column);
        }

        private Pair written(Name name) {
            return new Pair(spec, referenced, name, true, sized);
        }

        /** The type of the join column. */
        public SqlType type(MappingRules rules) {
            boolean own = sized == referenced || sized.isOf(referenced.unsized());
            return own ? sized.referenceType(named, rules) : referenced.unsized();
        }
    }
}
