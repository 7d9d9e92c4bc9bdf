package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.List;
import java.util.Optional;

/** Maps attributes, each by its kind. */
public final class AttributeMapper {
    private final Mapping mapping;
    private final BasicAttributes basics;
    private final EmbeddedAttributes embedded;
    private final JsonAttributes json;
    private final StructAttributes structs;
    private final AnyAttributes any;
    private final CompositeAttributes composites;
    private final Binders binders;
    private final RefusedAnnotations refused;
    private final DerivedSizes derivedSizes;
    private final ToOnes toOnes;
    private final CollectionAttributes collections;
    private final EmbeddableDiscriminators discriminators;

    AttributeMapper(Mapping mapping, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        basics = new BasicAttributes(mapping);
        discriminators = new EmbeddableDiscriminators(mapping);
        embedded = new EmbeddedAttributes(this);
        any = new AnyAttributes(mapping);
        composites = new CompositeAttributes(mapping);
        binders = new Binders(mapping);
        refused = new RefusedAnnotations(mapping);
        json = new JsonAttributes(mapping, basics);
        structs = new StructAttributes(mapping, this, basics);
        derivedSizes = new DerivedSizes(basics, mapping, keys);
        toOnes = new ToOnes(mapping, keys, foreignKeys);
        collections = new CollectionAttributes(mapping, this, keys, foreignKeys);
    }

    public ToOnes toOnes() {
        return toOnes;
    }

    public CollectionAttributes collections() {
        return collections;
    }

    EmbeddableDiscriminators discriminators() {
        return discriminators;
    }

    /** Maps all attributes of an entity that its key has left. */
    public void mapAll(Site site, List<Attribute> attributes) {
        mapping.ranks().reserve(site, attributes);
        for (Attribute attribute : Ranks.mappingOrder(attributes)) {
            if (!site.attributes().contains(site.pathOf(attribute))) {
                map(site, attribute);
            }
        }
    }

    /** Maps one attribute; gives back the columns that are there already. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        Optional<Attribute> mapsId = site.entity().keyAssociation(site.pathOf(attribute));
        if (mapsId.isPresent()) {
            return mapByAssociation(site, attribute, mapsId.get());
        }
        binders.check(site, attribute);
        refused.check(site, attribute);
        return switch (AttributeKind.of(attribute)) {
            case TO_ONE -> mapToOne(site, attribute);
            case COLLECTION -> collections.postpone(site, attribute);
            case ANY -> any.map(site, attribute);
            case VALUE -> mapValue(site, attribute);
        };
    }

    private List<ColumnDraft> mapToOne(Site site, Attribute attribute) {
        ToOne association = new ToOne(site, attribute, mapping.ranks().of(site, attribute));
        List<ColumnDraft> columns = toOnes.map(site, attribute, association.rank());
        Optional<Attribute> given = IdClasses.given(site.entity(), attribute);
        if (given.isPresent()) {
            derivedSizes.forget(site, given.get(), association, columns);
        }
        if (given.isPresent() && IdClasses.keepsGiven(site.entity(), attribute)) {
            mapBeside(site, given.get());
        }
        return columns;
    }

    /** Maps a member of an id class beside the association that gives it; in the key is the association alone. */
    private void mapBeside(Site site, Attribute member) {
        boolean embedded = EmbeddedAttributes.isEmbedded(member);
        mapValue(site.apart().withNullability(embedded ? Nullability.AS_WRITTEN : Nullability.FORCED_NOT_NULL), member);
    }

    private List<ColumnDraft> mapValue(Site site, Attribute attribute) {
        if (composites.userType(attribute).isPresent()) {
            return composites.map(site, attribute);
        }
        if (JsonAttributes.hasMembers(attribute) && basics.isJson(attribute)) {
            return json.map(site, attribute);
        }
        if (StructAttributes.isStruct(attribute)) {
            return structs.map(site, attribute);
        }
        if (!EmbeddedAttributes.isEmbedded(attribute) || basics.isBasic(site, attribute)) {
            return basics.map(site, attribute);
        }
        return embedded.map(site, attribute);
    }

    /** The site of what is inside an attribute, which may be in a secondary table. */
    Site inTableOf(Site site, Attribute attribute) {
        Optional<String> name = attribute.annotations().text(HibernateNames.EMBEDDED_TABLE, "value");
        return name.isEmpty()
                ? site
                : site.withTable(mapping.columns().tableOf(site, Name.of(name.get()), site.subjectOf(attribute)));
    }

    /** The columns of an association with {@code @MapsId} stand for those of the key attribute that it names. */
    private List<ColumnDraft> mapByAssociation(Site site, Attribute attribute, Attribute association) {
        Site outer = Site.of(site.entity(), site.table(), site.entity().overrides(), Nullability.FORCED_NOT_NULL);
        int rank = mapping.ranks().of(site, attribute);
        List<ColumnDraft> columns = toOnes.map(outer, association, rank);
        derivedSizes.forget(site, attribute, new ToOne(outer, association, rank), columns);
        if (EmbeddedAttributes.isEmbedded(attribute)) {
            mapping.entities()
                    .find(association.type().name())
                    .filter(AttributeMapper::inheritsEmbeddedId)
                    .ifPresent(target -> reportInherited(outer.subjectOf(association), target));
        }
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), columns));
        return columns;
    }

    /** Whether the key is declared by an entity above: to Hibernate it is one serialized value for {@code @MapsId} then. */
    private static boolean inheritsEmbeddedId(EntityMapping target) {
        return target.parent() != null
                && target.root().source().attributes().stream().anyMatch(AttributeMapper::isEmbeddedId)
                && target.source().attributes().stream().noneMatch(AttributeMapper::isEmbeddedId);
    }

    private static boolean isEmbeddedId(Attribute attribute) {
        return attribute.has(Jpa.EMBEDDED_ID);
    }

    private void reportInherited(Subject association, EntityMapping target) {
        String root = target.root().source().className();
        mapping.report(
                MappingMessage.MAPS_INHERITED_ID, association, target.source().className(), root, root);
    }
}
