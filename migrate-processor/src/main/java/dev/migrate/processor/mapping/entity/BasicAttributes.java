package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.Constraint;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.annotation.Validation;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.StatedColumn;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Attributes that are stored in one column. */
final class BasicAttributes {
    private static final Set<String> SET_BY_INSERT =
            Set.of(HibernateNames.CREATION_TIMESTAMP, HibernateNames.UPDATE_TIMESTAMP);

    private final Mapping mapping;
    private final TimeZoneColumns timeZones;

    BasicAttributes(Mapping mapping) {
        this.mapping = mapping;
        timeZones = new TimeZoneColumns(mapping);
    }

    /** Whether the attribute goes into one column although its type is not basic. */
    boolean isBasic(Site site, Attribute attribute) {
        return mapping.types().isBasic(attribute.type(), hints(site, attribute));
    }

    /** Whether the attribute is stored as JSON or XML in one column. */
    boolean isJson(Attribute attribute) {
        return mapping.types().isDocument(TypeHints.ofValue(attribute.annotations(), Optional.empty()));
    }

    /** Maps the attribute. */
    List<ColumnDraft> map(Site site, Attribute attribute) {
        List<ColumnDraft> columns = attribute.has(HibernateNames.FORMULA) ? List.of() : columns(site, attribute);
        site.attributes().add(site.pathOf(attribute), new MappedAttribute(attribute, site, site.table(), columns));
        return columns;
    }

    private List<ColumnDraft> columns(Site site, Attribute attribute) {
        ColumnDraft value = column(site, attribute);
        if (isPartitionKey(site, attribute.annotations())) {
            addToKey(site, attribute, value);
        }
        Optional<ColumnDraft> zone = timeZones.map(site, attribute, value);
        return zone.isPresent() ? List.of(value, zone.get()) : List.of(value);
    }

    /** Only an attribute of an entity's own table is one. */
    private boolean isPartitionKey(Site site, Annotations annotations) {
        return annotations.has(HibernateNames.PARTITION_KEY)
                && !site.embedded()
                && !site.entity().sharesTable()
                && mapping.rules().partitionKeyInKey();
    }

    private void addToKey(Site site, Attribute attribute, ColumnDraft value) {
        if (site.table().has(value)) {
            site.table().primaryKey().add(value.name());
        } else {
            TableDraft other = site.tableOf(value);
            mapping.report(
                    MappingMessage.PARTITION_KEY_TABLE,
                    site.subjectOf(attribute),
                    other.name(),
                    site.table().name());
        }
    }

    private ColumnDraft column(Site site, Attribute attribute) {
        List<Constraint> constraints = site.validation().constraints(attribute.annotations());
        boolean string = attribute.type().name().equals("java.lang.String");
        ColumnSpec spec = spec(site, attribute).withLimits(ColumnSpec.Limits.of(constraints, string));
        Subject subject = site.subjectOf(attribute);
        BasicValue value = new BasicValue(attribute.type(), hints(site, attribute), spec, subject);
        ColumnType type = mapping.types().resolve(value);
        ColumnDraft column = mapping.columns().add(request(site, attribute, value, type));
        LargeObjects.note(mapping, column, value);
        if (!constraints.isEmpty()) {
            addBounds(site.tableOf(column), column, constraints);
        }
        if (spec.columnDefinition().isPresent()) {
            column.undefinedAs(type.sqlType());
        } else if (spec.isLimited()) {
            SqlType unlimited = unlimited(site, attribute, value);
            column.referAs(unlimited);
            state(column, site, attribute, stated -> stated.ofType(unlimited));
        }
        if (!attribute.annotations().areStandard() && !isNullable(site, attribute, spec)) {
            boolean tenant = attribute.has(HibernateNames.TENANT_ID);
            boolean allowed = isAllowed(site, attribute, spec, Validation.OFF);
            state(column, site, attribute, stated -> stated.nullable(!tenant && allowed, allowed));
        }
        if (!spec.isImplicit()) {
            column.unsizedAs(() -> unsized(site, attribute).sqlType());
        }
        return column;
    }

    /** Keeps what the annotation of the column says, if the column is as this attribute wants it. */
    private static void state(ColumnDraft column, Site site, Attribute attribute, UnaryOperator<StatedColumn> how) {
        if (new Origin(site.originOf(attribute)).equals(column.column().origin())) {
            column.stated(how.apply(column.stated()));
        }
    }

    private SqlType unlimited(Site site, Attribute attribute, BasicValue value) {
        BasicValue unlimited = new BasicValue(value.type(), value.hints(), spec(site, attribute), value.subject());
        return mapping.types().resolve(unlimited).sqlType();
    }

    /** The type that the attribute has where nobody says its size. */
    ColumnType unsized(Site site, Attribute attribute) {
        BasicValue value = new BasicValue(
                attribute.type(), hints(site, attribute), ColumnSpec.implicit(), site.subjectOf(attribute));
        return mapping.types().resolve(value);
    }

    private static void addBounds(TableDraft table, ColumnDraft column, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            String name = SqlText.column(column.name());
            if (constraint.kind() == Constraint.Kind.MIN) {
                table.check(CheckDraft.of(column.name(), name + " >= " + constraint.value()));
            } else if (constraint.kind() == Constraint.Kind.MAX) {
                table.check(CheckDraft.of(column.name(), name + " <= " + constraint.value()));
            }
        }
    }

    private ColumnRequest request(Site site, Attribute attribute, BasicValue value, ColumnType type) {
        ColumnSpec spec = value.spec();
        Name logical = site.named(spec.name().orElse(Name.plain(attribute.name())));
        return new ColumnRequest(
                site,
                spec,
                logical,
                type,
                isNullable(site, attribute, spec),
                attribute.annotations(),
                value.subject().at(spec.place()),
                site.originOf(attribute),
                mapping.ranks().of(site, attribute),
                false);
    }

    /** What describes the column; a time with its zone is a composite, whose columns no override of the attribute names. */
    static ColumnSpec spec(Site site, Attribute attribute) {
        boolean split = TimeZoneColumns.isSplit(attribute);
        Optional<AnnotationModel> override = split ? Optional.empty() : site.columnOverride(attribute);
        ColumnSpec spec = ColumnSpec.of(
                override.isPresent() ? override : attribute.annotations().find(Jpa.COLUMN));
        return split ? spec.ofTimeWithZone() : spec;
    }

    static TypeHints hints(Site site, Attribute attribute) {
        Optional<AnnotationModel> override = site.conversionOverride(attribute);
        return TypeHints.ofValue(
                attribute.annotations(), override.isPresent() ? override : conversion(attribute.annotations()));
    }

    private static Optional<AnnotationModel> conversion(Annotations annotations) {
        for (AnnotationModel convert : annotations.findAll(Jpa.CONVERT)) {
            if (convert.text("attributeName").isEmpty()) {
                return Optional.of(convert);
            }
        }
        return Optional.empty();
    }

    private boolean isNullable(Site site, Attribute attribute, ColumnSpec spec) {
        return !isNeverNullByHibernate(attribute.annotations()) && isAllowed(site, attribute, spec, site.validation());
    }

    /** Whether null is allowed by anything but Hibernate's annotations of generated values. */
    private boolean isAllowed(Site site, Attribute attribute, ColumnSpec spec, Validation validation) {
        Annotations annotations = attribute.annotations();
        boolean relaxed = site.nullability() == Nullability.RELAXED;
        boolean split = TimeZoneColumns.isSplit(attribute);
        boolean stated = spec.isImplicit() ? relaxed || isOptional(site, attribute) : spec.nullable();
        // A time with its zone is a composite, which neither is asked of.
        boolean required = !relaxed && !split && isBasicNotOptional(annotations);
        boolean refused = !split && !site.relaxesValidation() && validation.refusesNull(annotations);
        boolean never = site.nullability() == Nullability.FORCED_NOT_NULL || isNeverNull(site, annotations);
        return !never && stated && !required && !refused;
    }

    private boolean isNeverNull(Site site, Annotations annotations) {
        return isPartitionKey(site, annotations)
                || (annotations.has(Jpa.VERSION) && mapping.rules().versionNotNull());
    }

    private boolean isNeverNullByHibernate(Annotations annotations) {
        return !annotations.areStandard()
                && (annotations.has(HibernateNames.TENANT_ID)
                        || (isSetByInsert(annotations) && mapping.rules().generatedNotNull()));
    }

    private static boolean isSetByInsert(Annotations annotations) {
        return SET_BY_INSERT.stream().anyMatch(annotations::has)
                || annotations
                        .find(HibernateNames.CURRENT_TIMESTAMP)
                        .map(timestamp -> timestamp.texts("event"))
                        .filter(events -> events.isEmpty() || events.contains("INSERT"))
                        .isPresent();
    }

    static boolean isBasicNotOptional(Annotations annotations) {
        Optional<AnnotationModel> basic = annotations.find(Jpa.BASIC);
        return basic.isPresent() && !basic.get().flag("optional");
    }

    /** Without a column annotation, a primitive of an entity refuses null; one of an embeddable does not. */
    private static boolean isOptional(Site site, Attribute attribute) {
        boolean primitive = attribute.type().kind() == TypeModel.Kind.PRIMITIVE;
        return attribute.has(Jpa.BASIC) ? !primitive : site.embedded() || !primitive;
    }
}
