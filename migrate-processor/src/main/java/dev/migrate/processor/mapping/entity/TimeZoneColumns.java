package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** The columns that keep the offsets of times whose zone is stored apart. */
final class TimeZoneColumns {
    private static final Set<String> ZONED =
            Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");
    private static final Set<String> SPLIT = Set.of("COLUMN", "AUTO");

    /** What an annotation without a name makes, since that of the attribute is not asked for then. */
    private static final Name UNNAMED = Name.plain("zoneOffset");

    private final Mapping mapping;

    TimeZoneColumns(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Whether the attribute's zone has a column of its own. */
    static boolean isSplit(Attribute attribute) {
        return !attribute.annotations().areStandard()
                && ZONED.contains(attribute.type().name())
                && SPLIT.contains(attribute
                        .annotations()
                        .text(HibernateNames.TIME_ZONE_STORAGE, "value")
                        .orElse(""));
    }

    /** Adds the column beside that of the time, described like it unless it has an annotation of its own. */
    Optional<ColumnDraft> map(Site site, Attribute attribute, ColumnDraft time) {
        return isSplit(attribute) ? Optional.of(beside(site, attribute, time)) : Optional.empty();
    }

    private ColumnDraft beside(Site site, Attribute attribute, ColumnDraft time) {
        Optional<AnnotationModel> annotation = attribute.annotations().find(HibernateNames.TIME_ZONE_COLUMN);
        ColumnSpec spec = annotation.isPresent()
                ? ColumnSpec.of(annotation)
                : BasicAttributes.spec(site, attribute).ofZone();
        Name besideTime = new Name(time.logical().text() + "_tz", time.logical().quoted());
        Name name = spec.name().orElse(annotation.isPresent() ? UNNAMED : besideTime);
        return mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        name,
                        ColumnType.of(SqlType.of("integer")),
                        time.column().nullable(),
                        Annotations.none(),
                        site.subjectOf(attribute).at(annotation),
                        site.originOf(attribute) + "#zone",
                        time.rank(),
                        false));
    }
}
