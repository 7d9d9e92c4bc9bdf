package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.CollectionKind;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.Overrides;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The elements of collections with a table of their own: basic values, embeddables or references to entities. */
final class CollectionElements {
    /** How conversions name the elements of a map, and of other collections if they name them at all. */
    private static final Set<String> ELEMENT = Set.of("value", "element");

    private final Mapping mapping;
    private final AttributeMapper mapper;
    private final JoinColumns joinColumns;
    private final JoinColumnMaker maker;
    private final ForeignKeys foreignKeys;
    private final AnyAttributes any;
    private final CompositeAttributes composites;

    CollectionElements(
            Mapping mapping,
            AttributeMapper mapper,
            JoinColumns joinColumns,
            JoinColumnMaker maker,
            ForeignKeys foreignKeys) {
        this.mapping = mapping;
        this.mapper = mapper;
        this.joinColumns = joinColumns;
        this.maker = maker;
        this.foreignKeys = foreignKeys;
        any = new AnyAttributes(mapping);
        composites = new CompositeAttributes(mapping);
    }

    /**
     * Adds the columns of the elements to the table.
     *
     * @param collection the collection
     * @param table its table
     * @param bidirectional whether an attribute of the elements is the other side of it
     */
    List<ColumnDraft> map(CollectionAttribute collection, TableDraft table, boolean bidirectional) {
        TypeModel element = collection.element().orElseThrow();
        if (collection.isOfAny()) {
            Site site = collection.site().withTable(table);
            return any.columns(site, collection.attribute(), collection.targetColumns(), false);
        }
        if (!collection.isElementCollection()) {
            return references(collection, table, bidirectional);
        }
        Optional<String> userType = composites.userType(collection.attribute(), element);
        if (userType.isPresent()) {
            composites.report(collection.subject(), userType.get());
            return List.of();
        }
        if (element.embeddable() != null && !mapping.types().isBasic(element, hints(collection))) {
            return embeddable(collection, table, element.embeddable());
        }
        return basic(collection, table, element);
    }

    private List<ColumnDraft> embeddable(CollectionAttribute collection, TableDraft table, EmbeddableClass embeddable) {
        Site site = elementSite(collection, table, embeddable.annotations());
        mapping.ranks().reserve(site, embeddable.attributes());
        List<ColumnDraft> columns =
                new ArrayList<>(mapper.discriminators().ofEmbeddable(site, collection.attribute(), embeddable));
        for (Attribute attribute : embeddable.attributes()) {
            columns.addAll(mapper.map(site, attribute));
        }
        return columns;
    }

    private static Site elementSite(CollectionAttribute collection, TableDraft table, Annotations annotations) {
        Site site = collection.site();
        Overrides outer = site.overrides();
        Overrides overrides = collection.kind() == CollectionKind.MAP
                ? outer.withValue(collection.path(), collection.annotations())
                : outer.withElement(collection.path(), collection.annotations());
        return new Site(
                site.entity(),
                table,
                new MappedAttributes(),
                collection.path() + ".",
                site.origin(),
                overrides.with(collection.path() + ".", annotations),
                Nullability.AS_WRITTEN,
                true,
                Validation.OFF,
                "%s");
    }

    /** An override of the collection itself is one of the column of its elements. */
    private List<ColumnDraft> basic(CollectionAttribute collection, TableDraft table, TypeModel element) {
        Site site = elementSite(collection, table, Annotations.none());
        Optional<AnnotationModel> override = collection.site().overrides().column(collection.path());
        ColumnSpec spec =
                ColumnSpec.of(override.or(() -> collection.annotations().find(Jpa.COLUMN)));
        BasicValue value = new BasicValue(element, hints(collection), spec, collection.subject());
        Name name = spec.name().orElse(Name.plain(collection.attribute().name()));
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        collection.site().named(name),
                        mapping.types().resolve(value),
                        spec.nullable(),
                        ofColumn(collection.annotations()),
                        collection.subject().at(spec.place()),
                        collection.site().originOf(collection.attribute()),
                        mapping.ranks().of(collection.site(), collection.attribute()),
                        false));
        LargeObjects.note(mapping, column, value);
        return List.of(column);
    }

    /** A check or comment on a collection is one of its table. */
    private static Annotations ofColumn(Annotations annotations) {
        if (annotations.areStandard()) {
            return annotations;
        }
        return new Annotations(annotations.all().stream()
                .filter(annotation -> !annotation.type().endsWith(".Check")
                        && !annotation.type().endsWith("$Check")
                        && !annotation.type().equals(HibernateNames.COMMENT))
                .toList());
    }

    private static TypeHints hints(CollectionAttribute collection) {
        for (AnnotationModel convert : collection.annotations().findAll(Jpa.CONVERT)) {
            if (ELEMENT.contains(convert.text("attributeName").orElse("value"))) {
                return TypeHints.ofElement(collection.annotations(), Optional.of(convert));
            }
        }
        return TypeHints.ofElement(collection.annotations(), Optional.empty());
    }

    private List<ColumnDraft> references(CollectionAttribute collection, TableDraft table, boolean bidirectional) {
        EntityMapping target = mapping.entities()
                .find(collection.element().orElseThrow().name())
                .orElseThrow();
        Optional<References> references = joinColumns.resolve(target, collection.targetColumns(), collection.subject());
        if (references.isEmpty()) {
            joinColumns.report(target, collection.targetColumns(), collection.subject());
            return List.of();
        }
        List<ColumnDraft> columns = maker.make(new JoinRequest(
                collection.site().withTable(table),
                references.get(),
                collection.attribute().name(),
                false,
                Annotations.none(),
                collection.subject(),
                collection.site().originOf(collection.attribute()),
                mapping.ranks().of(collection.site(), collection.attribute())));
        ForeignKeyOptions options = collection.targetForeignKey();
        boolean key = references.get().key();
        if (key || mapping.rules().collectionReferencesNonKey()) {
            foreignKeys.reference(table, columns, references.get(), key || bidirectional ? options : options.without());
        }
        return columns;
    }
}
