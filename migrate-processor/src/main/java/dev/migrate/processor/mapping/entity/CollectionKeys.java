package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.rule.MappingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The primary keys and unique constraints of the tables of collections. */
public final class CollectionKeys {
    private CollectionKeys() {}

    /** Adds what tells the rows of the collection apart. */
    static void add(TableDraft table, CollectionAttribute collection, MappingRules rules, Parts parts) {
        switch (collection.kind()) {
            case SET -> set(table, collection, rules, parts);
            case LIST, MAP -> {
                key(table, parts.key(), collection.isKeyInElement() ? parts.element() : parts.index());
                uniqueTarget(table, collection, parts);
            }
            case ID_BAG -> {
                key(table, List.of(), parts.index());
                uniqueTarget(table, collection, parts);
            }
            case BAG -> uniqueTarget(table, collection, parts);
        }
    }

    /** In a one-to-many association, each target belongs to one owner. */
    private static void uniqueTarget(TableDraft table, CollectionAttribute collection, Parts parts) {
        if (collection.isOneToMany()) {
            table.unique(parts.element());
        }
    }

    private static void set(TableDraft table, CollectionAttribute collection, MappingRules rules, Parts parts) {
        if (collection.isOneToMany() && rules.setKeyIsTarget()) {
            key(table, List.of(), parts.element());
            return;
        }
        uniqueTarget(table, collection, parts);
        boolean taken =
                !table.primaryKey().isEmpty() || (rules.uniqueReplacesSetKey() && hasUniqueKeys(table, collection));
        boolean large = false;
        boolean nullable = false;
        for (ColumnDraft column : parts.element()) {
            large = large || column.column().type().text().equals("oid");
            nullable = nullable || column.column().nullable();
        }
        if (taken || large || parts.element().isEmpty()) {
            return;
        }
        if (!nullable) {
            key(table, parts.key(), parts.element());
        } else if (rules.nullableSetUnique()) {
            List<ColumnDraft> row = new ArrayList<>(parts.key());
            row.addAll(parts.element());
            table.unique(new UniqueKeyDraft(null, ColumnDraft.names(row)));
        }
    }

    /**
     * A unique constraint that is written, or over several columns, takes the place of the one that a set would get: of a
     * single column Hibernate says that it is unique, and makes no constraint of that yet.
     */
    private static boolean hasUniqueKeys(TableDraft table, CollectionAttribute collection) {
        Optional<AnnotationModel> written = collection.table();
        return (written.isPresent()
                        && !written.get().annotations("uniqueConstraints").isEmpty())
                || (!collection.isOneToMany()
                        && table.uniqueKeys().stream()
                                .anyMatch(key -> key.columns().size() > 1));
    }

    private static void key(TableDraft table, List<ColumnDraft> owner, List<ColumnDraft> rest) {
        table.primaryKey().clear();
        table.primaryKey().addAll(ColumnDraft.names(owner));
        table.primaryKey().addAll(ColumnDraft.names(rest));
    }

    /**
     * The columns of a collection's table.
     *
     * @param key those that reference the owner
     * @param element those of the elements
     * @param index those of the places or keys of the elements, none if they are part of the elements
     */
    public record Parts(List<ColumnDraft> key, List<ColumnDraft> element, List<ColumnDraft> index) {}
}
