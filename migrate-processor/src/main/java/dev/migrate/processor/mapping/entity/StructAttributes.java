package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.CompositeUse;
import dev.migrate.processor.mapping.draft.CompositeUse.Member;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Embeddables that are stored in one column of a composite type, alone or in an array. */
final class StructAttributes {
    private final Mapping mapping;
    private final AttributeMapper mapper;
    private final BasicAttributes basics;

    StructAttributes(Mapping mapping, AttributeMapper mapper, BasicAttributes basics) {
        this.mapping = mapping;
        this.mapper = mapper;
        this.basics = basics;
    }

    /** Whether the attribute is an embeddable, or an array or collection of one, and is stored so. */
    static boolean isStruct(Attribute attribute) {
        return JsonAttributes.hasMembers(attribute) && struct(attribute).isPresent();
    }

    private static Optional<AnnotationModel> struct(Attribute attribute) {
        Optional<AnnotationModel> own = attribute.annotations().find(HibernateNames.STRUCT);
        return own.isPresent() ? own : embeddable(attribute).annotations().find(HibernateNames.STRUCT);
    }

    private static EmbeddableClass embeddable(Attribute attribute) {
        return Objects.requireNonNull(JsonAttributes.embeddableOf(attribute));
    }

    /** Maps the attribute. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        List<ColumnDraft> columns = basics.map(site, attribute);
        if (attribute.has(Jpa.EMBEDDED_ID)) {
            mapping.report(
                    MappingMessage.STRUCT_KEY,
                    site.subjectOf(attribute),
                    struct(attribute).flatMap(struct -> struct.text("name")).orElse(""));
        }
        columns.stream()
                .filter(column -> column.column().type().compositeType())
                .forEach(column -> mapping.compositeTypes().add(use(site, attribute, column)));
        return columns;
    }

    private CompositeUse use(Site site, Attribute attribute, ColumnDraft column) {
        EmbeddableClass embeddable = embeddable(attribute);
        Origin origin = new Origin(embeddable.className());
        TableDraft attributes = mapping.tables().unmapped(Name.plain(column.name()), origin, site.subjectOf(attribute));
        Site inner = site.withTable(attributes).inside(attribute, embeddable);
        List<Member> members = new ArrayList<>();
        if (!embeddable.polymorphic()) {
            mapping.columns().parts().begin(attributes);
        }
        members.add(new Member("", mapper.discriminators().ofEmbeddable(inner, attribute, embeddable), false));
        for (Attribute member : Ranks.mappingOrder(embeddable.attributes())) {
            boolean checked = !EmbeddedAttributes.isEmbedded(member) || isStruct(member);
            members.add(new Member(member.type().name(), mapper.map(inner, member), checked));
        }
        mapping.columns().parts().end(attributes);
        return new CompositeUse(
                column.column().type().named().orElseThrow(),
                column,
                site.tableOf(column),
                attributes,
                members,
                struct(attribute).orElseThrow().texts("attributes"),
                origin,
                inner.origin() + inner.path());
    }
}
