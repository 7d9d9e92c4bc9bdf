package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** The columns that tell embeddables of one hierarchy apart. */
final class EmbeddableDiscriminators {
    /** The name by which {@code @AttributeOverride} means the column. */
    private static final String OVERRIDDEN = "{discriminator}";

    private static final String SUFFIX = "_DTYPE";

    private final Mapping mapping;

    EmbeddableDiscriminators(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Adds the column if instances of several classes may be embedded.
     *
     * @param site where the attributes of the embeddable are mapped
     * @param attribute the embedded attribute or the collection
     * @param embeddable the class
     * @return the column; none without subclasses or where a formula stands for it
     */
    List<ColumnDraft> ofEmbeddable(Site site, Attribute attribute, EmbeddableClass embeddable) {
        Annotations annotations = embeddable.annotations();
        if (!embeddable.polymorphic() || Discriminators.formula(annotations).isPresent()) {
            return List.of();
        }
        Optional<AnnotationModel> override = site.overrides().column(site.path() + OVERRIDDEN);
        ColumnSpec spec = ColumnSpec.of(override.or(() -> annotations.find(Jpa.DISCRIMINATOR_COLUMN)));
        Name name = spec.name().orElseGet(() -> Name.plain(attribute.name() + SUFFIX));
        return List.of(mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        name,
                        ColumnType.of(type(annotations, override)),
                        false,
                        Annotations.none(),
                        site.subjectOf(attribute),
                        site.origin() + site.path() + "#discriminator",
                        mapping.ranks().next(),
                        false)));
    }

    /** An override says how long a text may be, with the default of columns. */
    private static SqlType type(Annotations annotations, Optional<AnnotationModel> override) {
        SqlType type = Discriminators.type(annotations);
        boolean isText = type.text().startsWith("varchar");
        return override.isPresent() && isText
                ? SqlType.of("varchar(" + override.get().number("length", 255) + ")")
                : type;
    }
}
