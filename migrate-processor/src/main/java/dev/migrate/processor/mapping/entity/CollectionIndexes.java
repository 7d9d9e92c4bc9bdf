package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.mapping.type.JdbcType;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that hold the places of the elements of lists, and the keys of maps. */
final class CollectionIndexes {
    private final Mapping mapping;
    private final MapKeys mapKeys;
    private final CollectionIds ids;

    CollectionIndexes(Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        ids = new CollectionIds(mapping);
        mapKeys = new MapKeys(mapping, mapper, keys, foreignKeys);
    }

    /**
     * Adds the columns.
     *
     * @param collection the collection
     * @param table the table of its elements
     * @param target the entity whose table that is, or null if it is the collection's own
     */
    List<ColumnDraft> map(CollectionAttribute collection, TableDraft table, @Nullable EntityMapping target) {
        return switch (collection.kind()) {
            case LIST -> List.of(order(collection, table, target));
            case MAP -> mapKeys.map(collection, table, target);
            case ID_BAG -> List.of(ids.map(collection, table));
            case SET, BAG -> List.of();
        };
    }

    private ColumnDraft order(CollectionAttribute collection, TableDraft table, @Nullable EntityMapping target) {
        ColumnSpec spec = ColumnSpec.of(collection.annotations().find(Jpa.ORDER_COLUMN));
        String attribute = collection.attribute().name();
        Name name = spec.name().orElseGet(() -> Name.plain(mapping.naming().orderColumn(attribute)));
        // A place that an attribute of the element keeps is that attribute's column, as it is.
        Optional<ColumnDraft> known = table.find(name, mapping.naming());
        return target != null && known.isPresent() ? known.get() : order(collection, table, spec, name, target);
    }

    private ColumnDraft order(
            CollectionAttribute collection,
            TableDraft table,
            ColumnSpec spec,
            Name name,
            @Nullable EntityMapping target) {
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        collection.site().withTable(table),
                        spec,
                        name,
                        ColumnType.of(orderType(collection)),
                        target != null && target.isIn(table) && spec.nullable(),
                        Annotations.none(),
                        collection.subject().at(spec.place()),
                        collection.site().originOf(collection.attribute()) + "#order",
                        mapping.ranks().of(collection.site(), collection.attribute()),
                        false));
        if (mapping.rules().orderCheck()) {
            String condition = SqlText.column(column.name()) + " >= " + base(collection);
            table.check(CheckDraft.of(column.name(), condition));
        }
        return column;
    }

    private SqlType orderType(CollectionAttribute collection) {
        return mapping.types()
                .stated(TypeHints.ofListIndex(collection.annotations()))
                .map(type -> type.sqlType(new JdbcType.Size(255, 10, 0)))
                .orElse(SqlType.of("integer"));
    }

    private static int base(CollectionAttribute collection) {
        return Optional.of(collection.annotations())
                .flatMap(annotations -> annotations.find(HibernateNames.LIST_INDEX_BASE))
                .map(annotation -> annotation.number("value", 0))
                .orElse(0);
    }
}
