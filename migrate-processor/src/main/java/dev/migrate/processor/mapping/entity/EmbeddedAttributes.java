package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Comments;
import dev.migrate.processor.mapping.draft.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Attributes whose own attributes are stored in the table around them. */
final class EmbeddedAttributes {
    private final AttributeMapper mapper;

    EmbeddedAttributes(AttributeMapper mapper) {
        this.mapper = mapper;
    }

    static boolean isEmbedded(Attribute attribute) {
        return attribute.type().embeddable() != null;
    }

    /** Maps the attributes of the embeddable. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        EmbeddableClass embeddable = Objects.requireNonNull(attribute.type().embeddable());
        Site inner = mapper.inTableOf(site, attribute).inside(attribute, embeddable);
        List<ColumnDraft> columns = new ArrayList<>(mapper.discriminators().ofEmbeddable(inner, attribute, embeddable));
        boolean ordered = attribute.type().isA("java.lang.Record");
        List<Attribute> members = ordered ? embeddable.attributes() : Ranks.mappingOrder(embeddable.attributes());
        for (Attribute member : members) {
            columns.addAll(mapper.map(inner, member));
        }
        Comments.describe(attribute.annotations(), site.pathOf(attribute), Key.counted(columns, ordered));
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), columns));
        return columns;
    }
}
