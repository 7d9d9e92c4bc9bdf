package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.CollectionKind;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ForeignKeyDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collections whose columns belong to the attribute of the other side. */
final class InverseCollections {
    private final Mapping mapping;
    private final Keys keys;
    private final ForeignKeys foreignKeys;
    private final CollectionIndexes indexes;
    private final SoftDeletes softDeletes;
    private final Owners owners;

    InverseCollections(Mapping mapping, Keys keys, ForeignKeys foreignKeys, CollectionIndexes indexes) {
        this.mapping = mapping;
        this.keys = keys;
        this.foreignKeys = foreignKeys;
        this.indexes = indexes;
        softDeletes = new SoftDeletes(mapping);
        owners = new Owners(mapping);
    }

    /** Adds what this side says of the columns of the other one. */
    void map(CollectionAttribute collection) {
        TypeModel element = collection.element().orElseThrow();
        EntityMapping target = mapping.entities().find(element.name()).orElseThrow();
        Optional<MappedAttribute> owner = owners.find(collection, target);
        if (owner.isPresent() && !owner.get().columns().isEmpty()) {
            addOnDelete(collection, owner.get());
            if (collection.isOneToMany()) {
                repeatOnDelete(owner.get());
                boolean inTarget = !owner.get().attribute().has(Jpa.JOIN_TABLE);
                List<ColumnDraft> index = indexes.map(collection, owner.get().table(), inTarget ? target : null);
                if (inTarget) {
                    repeat(collection, target);
                }
                CollectionKeys.Parts parts =
                        new CollectionKeys.Parts(owner.get().columns(), List.of(), index);
                mapping.collections()
                        .add(new MappedCollection(
                                collection,
                                MappedCollection.Kind.INVERSE,
                                owner.get().table(),
                                parts));
                if (!inTarget) {
                    addTable(collection, owner.get().table());
                }
            } else {
                mapJoinTable(collection, owner.get().table());
                addTable(collection, owner.get().table());
            }
        }
    }

    private void addTable(CollectionAttribute collection, TableDraft table) {
        CollectionKeys.Parts none = new CollectionKeys.Parts(List.of(), List.of(), List.of());
        mapping.collections().add(new MappedCollection(collection, MappedCollection.Kind.INVERSE_TABLE, table, none));
    }

    /** Both sides of a many-to-many say what else the join table has. */
    private void mapJoinTable(CollectionAttribute collection, TableDraft table) {
        softDeletes.add(collection, table);
        if (collection.kind() == CollectionKind.MAP) {
            indexes.map(collection, table, null);
        }
    }

    /** The tables that repeat the columns of the target have the index too. */
    private void repeat(CollectionAttribute collection, EntityMapping target) {
        if (target.children().isEmpty()) {
            return;
        }
        target.tree()
                .filter(entity -> entity != target && entity.repeatsAttributes())
                .forEach(entity -> indexes.map(collection, entity.table(), entity));
    }

    /** The action of an association in another table than that of its entity is that of the key of this table too. */
    private static void repeatOnDelete(MappedAttribute owner) {
        TableDraft table = owner.table();
        ReferentialAction action = ForeignKeyOptions.standard()
                .withOnDelete(owner.attribute().annotations().find(HibernateNames.ON_DELETE))
                .onDelete();
        if (table != owner.site().entity().table()) {
            List<ForeignKeyDraft> ofKey = table.foreignKeys().stream()
                    .filter(key -> Set.copyOf(key.columns()).equals(table.primaryKey()))
                    .toList();
            ofKey.forEach(key -> table.foreignKey(key.withOnDelete(action)));
        }
    }

    /** {@code @OnDelete(CASCADE)} on this side puts the action on the foreign key. */
    private void addOnDelete(CollectionAttribute collection, MappedAttribute owner) {
        boolean cascade = collection
                .annotations()
                .text(HibernateNames.ON_DELETE, "action")
                .orElse("")
                .equals("CASCADE");
        boolean possible = collection.isOneToMany() || mapping.rules().inverseOnDelete();
        Key key = keys.of(collection.site().entity());
        if (cascade && possible && key.columns().size() == owner.columns().size()) {
            foreignKeys.add(owner.table(), owner.columns(), key.table(), key.columns(), collection.ownerForeignKey());
        }
    }
}
