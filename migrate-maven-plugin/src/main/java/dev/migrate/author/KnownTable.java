package dev.migrate.author;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code head.json} or the entities know of a table that revisions made. */
final class KnownTable {
    private final Table made;
    private final @Nullable Table head;
    private final @Nullable Table model;
    private final Set<String> columns = new HashSet<>();

    private KnownTable(Table made, @Nullable Table head, @Nullable Table model) {
        this.made = made;
        this.head = head;
        this.model = model;
        columns.addAll(names(Table::columns, Column::name));
    }

    /**
     * The table without the parts that neither of the others has.
     *
     * @param made the table as it is, at least one of whose parts is known
     * @param head the table in {@code head.json}, whose origins and sequences of columns it gets, or null if it keeps its own
     * @param model the table that the entities need, or null
     */
    static Table of(Table made, @Nullable Table head, @Nullable Table model) {
        return new KnownTable(made, head, model).build();
    }

    private Table build() {
        TableBuilder table = new TableBuilder(made.name());
        made.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .forEach(column -> table.add(known(column)));
        keep(made.uniqueKeys(), Table::uniqueKeys, UniqueKey::name, UniqueKey::columns)
                .forEach(table::add);
        keep(made.foreignKeys(), Table::foreignKeys, ForeignKey::name, ForeignKey::columns)
                .forEach(table::add);
        keep(made.checks(), Table::checks, Check::name, check -> List.of()).forEach(table::add);
        keep(made.indexes(), Table::indexes, Index::name, KnownTable::columns).forEach(table::add);
        return table.primaryKey(isKnown(Table::primaryKey) ? made.primaryKey() : null)
                .comment(isKnown(Table::comment) ? made.comment() : null)
                .options(isKnown(Table::options) ? made.options() : null)
                .origin(head == null ? made.origin() : head.origin())
                .build();
    }

    private Column known(Column column) {
        return head == null
                ? column
                : head.column(column.name())
                        .map(known -> column.withOrigin(known.origin())
                                .drawnFrom(known.sequence())
                                .countedBy(known.counter())
                                .holding(known.ordinals()))
                        .orElse(column);
    }

    /** Those of a kind that are known by name, unless they lie over columns that are not. */
    private <T> List<T> keep(
            List<T> all, Function<Table, List<T>> kind, Function<T, String> name, Function<T, List<String>> over) {
        Set<String> known = names(kind, name);
        return all.stream()
                .filter(object -> known.contains(name.apply(object)) && columns.containsAll(over.apply(object)))
                .toList();
    }

    private <T> Set<String> names(Function<Table, List<T>> kind, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        Stream.of(head, model)
                .filter(Objects::nonNull)
                .flatMap(table -> kind.apply(table).stream())
                .forEach(object -> names.add(name.apply(object)));
        return names;
    }

    private boolean isKnown(Function<Table, @Nullable Object> part) {
        return Stream.of(head, model).filter(Objects::nonNull).anyMatch(table -> part.apply(table) != null);
    }

    private static List<String> columns(Index index) {
        List<String> columns = new ArrayList<>();
        index.columns().stream()
                .filter(key -> !key.expression())
                .map(IndexColumn::text)
                .forEach(columns::add);
        return columns;
    }
}
