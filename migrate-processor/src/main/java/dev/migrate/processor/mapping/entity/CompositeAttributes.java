package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.mapping.type.KnownUserTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attributes with a composite user type: only its code knows their columns, so all of them must be stated by
 * {@code @AttributeOverride} with column definitions.
 */
final class CompositeAttributes {
    private final Mapping mapping;

    CompositeAttributes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The composite user type of the attribute. */
    Optional<String> userType(Attribute attribute) {
        return userType(attribute, attribute.type());
    }

    /** The composite user type of the attribute's values, which have this type. */
    Optional<String> userType(Attribute attribute, TypeModel type) {
        Optional<String> stated = attribute.annotations().areStandard()
                ? Optional.empty()
                : attribute.annotations().text(HibernateNames.COMPOSITE_TYPE, "value");
        return stated.isPresent() ? stated : mapping.registrations().compositeType(type);
    }

    /** Maps the attribute. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        String userType = userType(attribute).orElse("");
        Map<String, String> known = KnownUserTypes.attributes(userType);
        Set<String> names = new LinkedHashSet<>(known.keySet());
        attribute.annotations().findAll(Jpa.ATTRIBUTE_OVERRIDE).stream()
                .flatMap(override -> override.text("name").stream())
                .forEach(names::add);
        List<ColumnDraft> columns = names.stream()
                .map(name -> column(site, attribute, name, Optional.ofNullable(known.get(name))))
                .toList();
        if (columns.isEmpty() || columns.stream().anyMatch(ColumnDraft::isRefused)) {
            report(site.subjectOf(attribute), userType);
        }
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), columns));
        return columns;
    }

    /** Reports columns that are not known. */
    void report(Subject subject, String userType) {
        mapping.report(MappingMessage.COMPOSITE_TYPE, subject, userType);
    }

    private ColumnDraft column(Site site, Attribute attribute, String name, Optional<String> known) {
        String path = site.pathOf(attribute) + ".";
        Optional<AnnotationModel> annotation =
                site.overrides().with(path, attribute.annotations()).column(path + name);
        ColumnSpec spec = ColumnSpec.of(annotation);
        TypeHints hints = TypeHints.ofValue(Annotations.none(), Optional.empty());
        BasicValue value = new BasicValue(attribute.type(), hints, spec, site.subjectOf(attribute));
        return mapping.columns()
                .add(new ColumnRequest(
                        site,
                        spec,
                        site.named(spec.name().orElseGet(() -> Name.plain(name))),
                        known.map(type -> mapping.types().of(type, value)).orElse(ColumnType.UNKNOWN),
                        site.nullability() != Nullability.FORCED_NOT_NULL && spec.nullable(),
                        Annotations.none(),
                        site.subjectOf(attribute).at(spec.place()),
                        site.originOf(attribute) + "." + name,
                        mapping.ranks().of(site, attribute),
                        false));
    }
}
