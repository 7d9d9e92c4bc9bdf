package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.Dialect;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Comments;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collections whose columns are in a table of their own, or in that of the target. */
final class OwnedCollections {
    private final Mapping mapping;
    private final ForeignKeys foreignKeys;
    private final JoinColumns joinColumns;
    private final JoinColumnMaker maker;
    private final AssociationTables tables;
    private final CollectionElements elements;
    private final CollectionIndexes indexes;
    private final SoftDeletes softDeletes;

    OwnedCollections(
            Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys, CollectionIndexes indexes) {
        this.mapping = mapping;
        this.foreignKeys = foreignKeys;
        this.indexes = indexes;
        joinColumns = new JoinColumns(mapping, keys);
        maker = new JoinColumnMaker(mapping);
        tables = new AssociationTables(mapping);
        softDeletes = new SoftDeletes(mapping);
        elements = new CollectionElements(mapping, mapper, joinColumns, maker, foreignKeys);
    }

    /**
     * Maps a collection.
     *
     * @param collection the collection
     * @param inverseName the attribute of the other side, if there is one
     */
    void map(CollectionAttribute collection, Optional<String> inverseName) {
        if (collection.isOneToMany()
                && collection.table().isEmpty()
                && !collection.joinColumns().isEmpty()) {
            inTargetTable(collection);
        } else {
            inOwnTable(collection, inverseName);
        }
    }

    private void inTargetTable(CollectionAttribute collection) {
        Optional<References> references = ownerReferences(collection);
        if (references.isPresent()) {
            EntityMapping target = target(collection);
            target.tree()
                    .filter(entity -> entity == target || entity.repeatsAttributes())
                    .forEach(entity -> inTable(entity, collection, references.get()));
        }
    }

    private void inTable(EntityMapping target, CollectionAttribute collection, References references) {
        Site site = collection.site().withTable(target.table());
        List<ColumnDraft> columns = maker.make(new JoinRequest(
                inside(site, target),
                references,
                collection.attribute().name(),
                true,
                Annotations.none(),
                collection.subject(),
                origin(collection),
                mapping.ranks().of(collection.site(), collection.attribute())));
        checkReference(target, collection, references, columns);
        boolean repeated = target != target(collection);
        ForeignKeyOptions options = collection.ownerForeignKey();
        reference(
                target.table(),
                columns,
                references,
                collection,
                repeated ? options.withOnDelete(ReferentialAction.NO_ACTION) : options);
        List<ColumnDraft> index = indexes.map(collection, target.table(), target);
        CollectionKeys.Parts parts = new CollectionKeys.Parts(columns, List.of(), index);
        mapping.collections()
                .add(new MappedCollection(collection, MappedCollection.Kind.TARGET_TABLE, target.table(), parts));
    }

    private void checkReference(
            EntityMapping target, CollectionAttribute collection, References references, List<ColumnDraft> columns) {
        boolean inserted = references.pairs().stream()
                .map(References.Pair::spec)
                .anyMatch(spec -> !spec.nullable() && spec.insertable());
        if (inserted) {
            columns.forEach(column ->
                    mapping.columns().writers().checkReference(target, target.table(), column, collection.subject()));
        }
    }

    private void reference(
            TableDraft table,
            List<ColumnDraft> columns,
            References references,
            CollectionAttribute collection,
            ForeignKeyOptions options) {
        if (!collection.isPartlyFormula()
                && (references.key() || mapping.rules().collectionReferencesNonKey())) {
            foreignKeys.reference(table, columns, references, options);
        }
    }

    /** Columns that a collection adds to the target's table may name the target's tables. */
    private static Site inside(Site site, EntityMapping target) {
        return new Site(
                target,
                target.table(),
                site.attributes(),
                site.path(),
                site.origin(),
                site.overrides(),
                Nullability.AS_WRITTEN,
                site.embedded(),
                Validation.OFF,
                "%s");
    }

    private void inOwnTable(CollectionAttribute collection, Optional<String> inverseName) {
        TableDraft table = table(collection);
        Optional<References> references = ownerReferences(collection);
        if (references.isEmpty()) {
            return;
        }
        beginParts(collection, table);
        String entityName = collection.site().entity().name();
        List<ColumnDraft> key = maker.make(new JoinRequest(
                collection.site().withTable(table),
                references.get(),
                collection.isElementCollection() ? entityName : inverseName.orElse(entityName),
                false,
                Annotations.none(),
                collection.subject(),
                origin(collection) + JoinRequest.OWNER,
                mapping.ranks().of(collection.site(), collection.attribute())));
        ForeignKeyOptions options = collection.ownerForeignKey();
        // The other side makes the foreign key, whatever this one says of it.
        reference(
                table,
                key,
                references.get(),
                collection,
                inverseName.isPresent() ? options.noneAs(ForeignKeyOptions.standard()) : options);
        List<ColumnDraft> element = elements.map(collection, table, inverseName.isPresent());
        List<ColumnDraft> index = indexes.map(collection, table, null);
        mapping.columns().parts().end(table);
        CollectionKeys.Parts parts = new CollectionKeys.Parts(key, element, index);
        CollectionKeys.add(table, collection, mapping.rules(), parts);
        mapping.collections().add(new MappedCollection(collection, MappedCollection.Kind.OWN_TABLE, table, parts));
        collection
                .site()
                .attributes()
                .add(collection.path(), new MappedAttribute(collection.attribute(), collection.site(), table, element));
        softDeletes.add(collection, table);
        describe(collection, table);
    }

    /** Subclasses of embeddables may share columns. */
    private void beginParts(CollectionAttribute collection, TableDraft table) {
        boolean polymorphic = Stream.concat(
                        collection.element().stream(), collection.attribute().type().arguments().stream())
                .anyMatch(type -> type.embeddable() != null && type.embeddable().polymorphic());
        if (!polymorphic) {
            mapping.columns().parts().begin(table);
        }
    }

    private static void describe(CollectionAttribute collection, TableDraft table) {
        Comments.of(collection.annotations()).ifPresent(table::comment);
        table.checks(Dialect.findAll(collection.annotations(), HibernateNames.CHECK), "constraints");
    }

    private TableDraft table(CollectionAttribute collection) {
        Site site = collection.site();
        Name defaultName = defaultName(collection, site.entity());
        return tables.table(site, collection.subject(), collection.path(), collection.table(), defaultName);
    }

    private Name defaultName(CollectionAttribute collection, EntityMapping owner) {
        String attribute = collection.attribute().name();
        if (collection.isElementCollection()) {
            return new Name(
                    mapping.naming().collectionTable(owner.name(), attribute),
                    owner.table().logical().quoted());
        }
        return collection.isOfAny()
                ? tables.anyTableName(owner, attribute)
                : tables.joinTableName(owner, target(collection), attribute);
    }

    private EntityMapping target(CollectionAttribute collection) {
        TypeModel element = collection.element().orElseThrow();
        return mapping.entities().find(element.name()).orElseThrow();
    }

    private Optional<References> ownerReferences(CollectionAttribute collection) {
        EntityMapping owner = collection.site().entity();
        Optional<References> references = joinColumns.resolve(owner, collection.ownerColumns(), collection.subject());
        if (references.isEmpty()) {
            joinColumns.report(owner, collection.ownerColumns(), collection.subject());
        }
        return references;
    }

    private static String origin(CollectionAttribute collection) {
        return collection.site().originOf(collection.attribute());
    }
}
