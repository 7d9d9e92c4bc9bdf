package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.CollectionKind;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.CollectionAttribute;
import dev.migrate.processor.mapping.entity.CollectionKeys;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Keys;
import dev.migrate.processor.mapping.entity.MappedCollection;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit tables of collections. */
final class AuditedCollections {
    private final Mapping mapping;
    private final Keys keys;
    private final AuditedAttributes attributes;
    private final AuditTables tables;
    private final AuditedEntities entities;
    private final AuditColumns columns;
    private final AuditedMembers members = new AuditedMembers();

    AuditedCollections(
            Mapping mapping, Keys keys, AuditedAttributes attributes, AuditTables tables, AuditedEntities entities) {
        this.mapping = mapping;
        this.keys = keys;
        this.attributes = attributes;
        this.tables = tables;
        this.entities = entities;
        this.columns = new AuditColumns(mapping);
    }

    /** Adds what a collection needs if it is audited: a table of its own, or columns in that of its elements. */
    void add(MappedCollection mapped) {
        CollectionAttribute collection = mapped.collection();
        AuditedAttribute audited = attributes.of(collection.site().entity()).get(collection.path());
        boolean mappedByAudit = collection.annotations().has(EnversNames.AUDIT_MAPPED_BY);
        if (audited == null || collection.isOfAny()) {
            return;
        }
        switch (mapped.kind()) {
            case OWN_TABLE -> addOwnTable(mapped, audited);
            case INVERSE -> addPlaces(mapped, mappedByAudit);
            case TARGET_TABLE -> {
                if (!mappedByAudit) {
                    addTargetTable(mapped, audited);
                }
            }
            case INVERSE_TABLE -> {
                // The other side has what is to be audited.
            }
        }
    }

    /** What the other side knows of the places of its elements is kept with these. */
    private void addPlaces(MappedCollection mapped, boolean withoutPlaces) {
        CollectionAttribute collection = mapped.collection();
        boolean list = collection.kind() == CollectionKind.LIST && !withoutPlaces;
        if (list || isKeyedByEnum(collection)) {
            target(collection)
                    .flatMap(entities::find)
                    .ifPresent(audit ->
                            columns.repeat(audit.table(), mapped.parts().index()));
        }
    }

    private void addOwnTable(MappedCollection mapped, AuditedAttribute audited) {
        CollectionAttribute collection = mapped.collection();
        Optional<AnnotationModel> described = collection.annotations().find(EnversNames.COLLECTION_AUDIT_TABLE);
        Name standard = described
                .flatMap(found -> found.text("name"))
                .map(tables::defaultName)
                .orElseGet(() -> tables.defaultName(mapped.table()));
        TableDraft table = make(
                mapped,
                audited,
                standard,
                described.filter(found -> found.text("schema").isPresent()));
        columns.repeatReferencesInKey(table, mapped.parts().key());
        tables.addRevisionColumns(table, isOfEmbeddables(collection, mapped.parts()) || isOfLargeTexts(mapped));
        addElements(mapped, audited, table);
        if (target(collection).isEmpty() || !isKeyedByEnum(collection)) {
            addIndex(collection, mapped.parts().index(), table);
        }
        addPlaces(mapped, true);
    }

    /** Envers has a table where Hibernate has none: for what refers to its owner by a column that its class lacks. */
    private void addTargetTable(MappedCollection mapped, AuditedAttribute audited) {
        CollectionAttribute collection = mapped.collection();
        EntityMapping owner = collection.site().entity();
        EntityMapping target = target(collection).orElseThrow();
        String name = owner.source().simpleName() + "_" + target.source().simpleName();
        TableDraft table = make(mapped, audited, tables.defaultName(name), Optional.empty());
        columns.repeatReferencesInKey(table, mapped.parts().key());
        tables.addRevisionColumns(table, false);
        addReferences(keys.of(target).columns(), audited, table);
        addIndex(collection, mapped.parts().index(), table);
    }

    private TableDraft make(
            MappedCollection mapped, AuditedAttribute audited, Name standard, Optional<AnnotationModel> described) {
        CollectionAttribute collection = mapped.collection();
        String origin = collection.site().entity().source().className() + "#" + collection.path() + AuditTable.SUFFIX;
        Optional<AnnotationModel> joinTable = audited.joinTable();
        Name name = joinTable.flatMap(found -> found.text("name")).map(Name::of).orElse(standard);
        return tables.make(mapped.table(), name, described.or(() -> joinTable), origin);
    }

    private void addElements(MappedCollection mapped, AuditedAttribute audited, TableDraft table) {
        CollectionAttribute collection = mapped.collection();
        List<ColumnDraft> elements = mapped.parts().element();
        if (isOfEmbeddables(collection, mapped.parts())) {
            EmbeddableClass embeddable =
                    Objects.requireNonNull(collection.element().orElseThrow().embeddable());
            String path = collection.site().originOf(collection.attribute());
            columns.repeat(table, auditedOf(embeddable, path, elements));
            if (collection.kind() == CollectionKind.SET) {
                Name place = Name.of(mapping.settings().envers().setOrdinalFieldName());
                ColumnDraft ordinal = columns.add(table, place, SqlType.of("integer"), "place");
                table.primaryKey().add(ordinal.name());
            }
        } else if (isOfLargeTexts(mapped)) {
            columns.repeat(table, elements);
        } else {
            addReferences(elements, audited, table);
        }
    }

    /** The columns of the audited attributes of an embeddable, which is at this path. */
    private List<ColumnDraft> auditedOf(EmbeddableClass embeddable, String path, List<ColumnDraft> all) {
        List<String> origins = members.of(embeddable, path + ".", List.of()).stream()
                .flatMap(this::leaves)
                .map(AuditedAttribute::path)
                .toList();
        return all.stream()
                .filter(column -> origins.stream().anyMatch(origin -> isOf(column, origin)))
                .toList();
    }

    private Stream<AuditedAttribute> leaves(AuditedAttribute member) {
        return member.attribute().type().embeddable() == null
                ? Stream.of(member)
                : members.of(member).stream().flatMap(this::leaves);
    }

    /** Whether a column is that of an attribute: one that it belongs to, or one that is a part of what it holds. */
    private static boolean isOf(ColumnDraft column, String origin) {
        String own = Objects.requireNonNull(column.column().origin()).path();
        return own.equals(origin) || own.startsWith(origin + ".") || origin.startsWith(own + ".");
    }

    /** Repeats columns in the key of the table, by the names that are written for it. */
    private void addReferences(List<ColumnDraft> elements, AuditedAttribute audited, TableDraft table) {
        List<String> written =
                audited.joinTable().map(found -> found.annotations("inverseJoinColumns")).orElse(List.of()).stream()
                        .flatMap(column -> column.text("name").stream())
                        .toList();
        for (int i = 0; i < elements.size(); i++) {
            ColumnDraft element = elements.get(i);
            Name name = i < written.size() ? Name.of(written.get(i)) : columns.unquoted(element);
            table.primaryKey().add(columns.repeat(table, element, name).name());
        }
    }

    /** Places and keys are part of the key, but for keys that are embeddables. */
    private void addIndex(CollectionAttribute collection, List<ColumnDraft> index, TableDraft table) {
        EmbeddableClass embeddable =
                collection.mapKey().map(TypeModel::embeddable).orElse(null);
        if (embeddable == null) {
            columns.repeatInKey(table, index);
        } else {
            String path = collection.site().originOf(collection.attribute()) + "#key";
            columns.repeat(table, auditedOf(embeddable, path, index));
        }
    }

    private Optional<EntityMapping> target(CollectionAttribute collection) {
        return collection.isElementCollection()
                ? Optional.empty()
                : mapping.entities().find(collection.element().orElseThrow().name());
    }

    private static boolean isKeyedByEnum(CollectionAttribute collection) {
        return collection.annotations().has(Jpa.MAP_KEY_ENUMERATED);
    }

    private static boolean isOfEmbeddables(CollectionAttribute collection, CollectionKeys.Parts parts) {
        String prefix = collection.site().originOf(collection.attribute()) + ".";
        return collection.isElementCollection()
                && collection.element().orElseThrow().embeddable() != null
                && parts.element().stream()
                        .allMatch(
                                column -> Objects.requireNonNull(column.column().origin())
                                        .path()
                                        .startsWith(prefix));
    }

    /** Whether it is a map to texts that are too large for a key. */
    private static boolean isOfLargeTexts(MappedCollection mapped) {
        return mapped.collection().kind() == CollectionKind.MAP
                && mapped.parts().element().stream()
                        .anyMatch(column -> column.column().type().text().equals("oid"));
    }
}
