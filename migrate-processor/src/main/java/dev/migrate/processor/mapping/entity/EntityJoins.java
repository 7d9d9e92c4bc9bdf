package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables beside its own in which an entity has columns: secondary tables, and join tables of associations with one entity. */
public final class EntityJoins {
    private final Mapping mapping;

    public EntityJoins(Mapping mapping) {
        this.mapping = mapping;
    }

    /** All of them, each once. */
    public List<Join> of(EntityMapping entity) {
        Map<TableDraft, Join> joins = new LinkedHashMap<>();
        secondaryTables(entity).forEach(join -> joins.put(join.table(), join));
        for (Attribute attribute : entity.source().attributes()) {
            of(entity, attribute).forEach(join -> joins.putIfAbsent(join.table(), join));
        }
        return List.copyOf(joins.values());
    }

    /** The secondary tables. */
    public List<Join> secondaryTables(EntityMapping entity) {
        return entity.secondaryTables().values().stream().map(Join::of).toList();
    }

    /** The tables beside that of the entity which have the columns of an attribute. */
    public List<Join> of(EntityMapping entity, Attribute attribute) {
        Optional<MappedAttribute> mapped = entity.attributes().find(attribute.name());
        if (mapped.isEmpty() || CollectionAttributes.isCollection(attribute)) {
            return List.of();
        }
        List<Join> joins = new ArrayList<>();
        for (ColumnDraft column : mapped.get().columns()) {
            TableDraft table = tableOf(entity, column);
            if (table != entity.table()) {
                joins.add(Join.of(table));
            }
        }
        inverse(mapped.get()).ifPresent(joins::add);
        return joins;
    }

    /** The join table of the other side, which this side refers to by the columns that are that one's value. */
    private Optional<Join> inverse(MappedAttribute mapped) {
        Optional<EntityMapping> target =
                mapping.entities().find(mapped.attribute().type().name());
        Optional<String> mappedBy = new ToOne(mapped.site(), mapped.attribute(), 0).mappedBy();
        if (target.isEmpty() || mappedBy.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnDraft> key =
                target.get().find(mappedBy.get()).map(MappedAttribute::columns).orElse(List.of());
        return key.stream()
                .map(column -> tableOf(target.get(), column))
                .filter(table -> !target.get().owns(table))
                .map(table -> new Join(table, key))
                .findFirst();
    }

    /** The table that has a column of an entity: one of its own, or a join table. */
    public TableDraft tableOf(EntityMapping entity, ColumnDraft column) {
        return Stream.concat(entity.tables(), mapping.tables().all().stream())
                .filter(table -> table.column(column.name())
                        .filter(found -> found == column)
                        .isPresent())
                .findFirst()
                .orElse(entity.table());
    }

    /**
     * A table beside that of an entity.
     *
     * @param table the table
     * @param key the columns that refer to the entity
     */
    public record Join(TableDraft table, List<ColumnDraft> key) {
        public static Join of(TableDraft table) {
            return new Join(
                    table,
                    table.columns().stream()
                            .filter(column -> table.primaryKey().contains(column.name()))
                            .toList());
        }

        /** The columns that refer to these of the key of the entity, in their order. */
        public List<ColumnDraft> referring(List<ColumnDraft> referenced) {
            List<String> names = ColumnDraft.names(referenced);
            List<String> own = ColumnDraft.names(key);
            return table.foreignKeys().stream()
                    .filter(foreignKey ->
                            isSame(foreignKey.columns(), own) && isSame(foreignKey.targetColumns(), names))
                    .findFirst()
                    .map(foreignKey -> names.stream()
                            .map(name -> foreignKey
                                    .columns()
                                    .get(foreignKey.targetColumns().indexOf(name)))
                            .flatMap(name -> table.column(name).stream())
                            .toList())
                    .orElse(key);
        }

        private static boolean isSame(List<String> one, List<String> other) {
            return one.size() == other.size() && one.containsAll(other);
        }
    }
}
