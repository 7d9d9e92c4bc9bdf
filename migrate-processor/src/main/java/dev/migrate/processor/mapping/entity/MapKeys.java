package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of maps: basic values, embeddables, references to entities, or attributes of the elements. */
final class MapKeys {
    private final Mapping mapping;
    private final AttributeMapper mapper;
    private final ForeignKeys foreignKeys;
    private final JoinColumns joinColumns;
    private final JoinColumnMaker maker;

    MapKeys(Mapping mapping, AttributeMapper mapper, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        this.mapper = mapper;
        this.foreignKeys = foreignKeys;
        joinColumns = new JoinColumns(mapping, keys);
        maker = new JoinColumnMaker(mapping);
    }

    /** Adds the columns of the keys to the table of the elements, which may be that of a target entity. */
    List<ColumnDraft> map(CollectionAttribute collection, TableDraft table, @Nullable EntityMapping target) {
        Optional<TypeModel> type = collection.mapKey();
        if (collection.isKeyInElement() || type.isEmpty()) {
            return List.of();
        }
        Optional<String> userType = collection
                .annotations()
                .find(HibernateNames.MAP_KEY_COMPOSITE_TYPE)
                .flatMap(annotation -> annotation.text("value"));
        if (userType.isPresent()) {
            mapping.report(MappingMessage.COMPOSITE_TYPE, collection.subject(), userType.get());
            return List.of();
        }
        Site site = keySite(collection, table, target);
        Optional<EntityMapping> entity = mapping.entities().find(type.get().name());
        if (entity.isPresent()) {
            return references(collection, site, entity.get(), target != null && target.isIn(table));
        }
        EmbeddableClass embeddable = type.get().embeddable();
        return embeddable != null && !mapping.types().isBasic(type.get(), hints(collection))
                ? embeddable(site, embeddable)
                : basic(collection, site, type.get());
    }

    private static Site keySite(CollectionAttribute collection, TableDraft table, @Nullable EntityMapping target) {
        Site site = collection.site();
        String path = collection.path() + "#key";
        boolean apart = target == null ? collection.mappedBy().isEmpty() : !target.isIn(table);
        return new Site(
                target == null ? site.entity() : target,
                table,
                new MappedAttributes(),
                path + ".",
                site.origin(),
                site.overrides().withKey(path, collection.annotations()),
                apart ? Nullability.FORCED_NOT_NULL : Nullability.AS_WRITTEN,
                true,
                Validation.OFF,
                "%s");
    }

    private List<ColumnDraft> references(
            CollectionAttribute collection, Site site, EntityMapping entity, boolean nullable) {
        List<AnnotationModel> specs = collection.annotations().findAll(Jpa.MAP_KEY_JOIN_COLUMN);
        Optional<References> references = joinColumns.resolve(entity, specs, collection.subject());
        if (references.isEmpty()) {
            joinColumns.report(entity, specs, collection.subject());
            return List.of();
        }
        Optional<AnnotationModel> container = collection
                .annotations()
                .find(Jpa.MAP_KEY_JOIN_COLUMN + "s")
                .flatMap(found -> found.annotation("foreignKey"));
        List<ColumnDraft> columns = maker.make(new JoinRequest(
                site,
                named(references.get(), collection),
                collection.attribute().name(),
                nullable,
                Annotations.none(),
                collection.subject(),
                origin(collection),
                mapping.ranks().of(collection.site(), collection.attribute())));
        foreignKeys.reference(site.table(), columns, references.get(), ForeignKeyOptions.of(container, specs));
        return columns;
    }

    private References named(References references, CollectionAttribute collection) {
        return references.named(
                Name.plain(mapping.naming().mapKeyColumn(collection.attribute().name())));
    }

    private List<ColumnDraft> embeddable(Site site, EmbeddableClass embeddable) {
        List<ColumnDraft> columns = new ArrayList<>();
        embeddable.attributes().forEach(attribute -> columns.addAll(mapper.map(site, attribute)));
        return columns;
    }

    private List<ColumnDraft> basic(CollectionAttribute collection, Site site, TypeModel type) {
        ColumnSpec spec = ColumnSpec.of(collection.annotations().find(Jpa.MAP_KEY_COLUMN));
        BasicValue value = new BasicValue(type, hints(collection), spec, collection.subject());
        Name name = spec.name()
                .orElseGet(() -> Name.plain(
                        mapping.naming().mapKeyColumn(collection.attribute().name())));
        return List.of(mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        name,
                        mapping.types().resolve(value),
                        site.nullability() != Nullability.FORCED_NOT_NULL,
                        Annotations.none(),
                        collection.subject().at(spec.place()),
                        origin(collection),
                        mapping.ranks().of(collection.site(), collection.attribute()),
                        false)));
    }

    private static TypeHints hints(CollectionAttribute collection) {
        Optional<AnnotationModel> convert = collection.annotations().findAll(Jpa.CONVERT).stream()
                .filter(annotation ->
                        annotation.text("attributeName").filter("key"::equals).isPresent())
                .findFirst();
        return TypeHints.ofMapKey(collection.annotations(), convert);
    }

    private static String origin(CollectionAttribute collection) {
        return collection.site().originOf(collection.attribute()) + "#key";
    }
}
