package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An association with one entity, as it is annotated.
 *
 * @param site where it is mapped
 * @param attribute the attribute
 * @param rank the place of its columns
 */
record ToOne(Site site, Attribute attribute, int rank) {
    Subject subject() {
        return site.subjectOf(attribute);
    }

    String origin() {
        return site.originOf(attribute);
    }

    private Annotations annotations() {
        return attribute.annotations();
    }

    private Optional<AnnotationModel> override() {
        return site.overrides().association(site.pathOf(attribute));
    }

    /** The annotations of its join columns, none for the defaults. */
    List<AnnotationModel> joinColumns() {
        List<AnnotationModel> overriding =
                override().map(found -> found.annotations("joinColumns")).orElse(List.of());
        if (!overriding.isEmpty()) {
            return overriding;
        }
        List<AnnotationModel> own = annotations().findAll(Jpa.JOIN_COLUMN);
        if (own.isEmpty()) {
            own = annotations().findAll(HibernateNames.JOIN_COLUMN_OR_FORMULA).stream()
                    .filter(found -> !isFormula(found))
                    .flatMap(found -> found.annotation("column").stream())
                    .toList();
        }
        return own.isEmpty() && annotations().has(Jpa.MAPS_ID)
                ? annotations().findAll(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                : own;
    }

    /** The names of the columns that it references by formulas. */
    List<Name> referencedByFormula() {
        return Stream.concat(
                        annotations().findAll(HibernateNames.JOIN_FORMULA).stream(),
                        annotations().findAll(HibernateNames.JOIN_COLUMN_OR_FORMULA).stream()
                                .filter(ToOne::isFormula)
                                .flatMap(found -> found.annotation("formula").stream()))
                .flatMap(formula -> formula.text("referencedColumnName").stream())
                .map(Name::of)
                .toList();
    }

    /** Whether formulas stand for some or all of its columns. */
    boolean isFormula() {
        return annotations().has(HibernateNames.JOIN_FORMULA)
                || annotations().findAll(HibernateNames.JOIN_COLUMN_OR_FORMULA).stream()
                        .anyMatch(ToOne::isFormula);
    }

    private static boolean isFormula(AnnotationModel joinColumn) {
        return joinColumn
                .annotation("formula")
                .flatMap(formula -> formula.text("value"))
                .isPresent();
    }

    /** The attribute of the target that it references instead of the key. */
    Optional<String> referencedAttribute() {
        return annotations().find(HibernateNames.PROPERTY_REF).flatMap(found -> found.text("value"));
    }

    /** The join table if its columns are in one. */
    Optional<AnnotationModel> joinTable() {
        return override()
                .flatMap(found -> found.annotation("joinTable"))
                .filter(table -> table.text("name").isPresent())
                .or(() -> annotations().find(Jpa.JOIN_TABLE));
    }

    /** Whether the other side alone has columns. */
    boolean isInverse() {
        return mappedBy().isPresent() && !givesKey();
    }

    Optional<String> mappedBy() {
        return annotations().find(Jpa.ONE_TO_ONE).flatMap(annotation -> annotation.text("mappedBy"));
    }

    /** Whether another attribute of the key has its columns first, so that what it says of a single one is lost. */
    boolean isPartOfKey() {
        return givesKey()
                || (annotations().has(Jpa.ID) && site.entity().root().source().idClass() != null);
    }

    /** Whether its columns stand for those of an attribute of the key. */
    private boolean givesKey() {
        return annotations().has(Jpa.MAPS_ID) && site.nullability() == Nullability.FORCED_NOT_NULL;
    }

    boolean isUnique() {
        return annotations().has(Jpa.ONE_TO_ONE);
    }

    /** Whether there must be an associated entity. */
    boolean isRequired() {
        return annotations().has(Jpa.ID)
                || association().filter(found -> !found.flag("optional")).isPresent()
                || (annotations().has(Jpa.MAPS_ID) && !ignoresMissing());
    }

    /** Whether there may be a key of an entity that is not there. */
    boolean mayMiss() {
        return annotations().has(HibernateNames.NOT_FOUND);
    }

    private boolean ignoresMissing() {
        return annotations()
                .find(HibernateNames.NOT_FOUND)
                .flatMap(notFound -> notFound.text("action"))
                .filter("IGNORE"::equals)
                .isPresent();
    }

    /** Whether its columns allow null where their annotations do. */
    boolean isNullable(MappingRules rules) {
        boolean relaxed = site.nullability() == Nullability.RELAXED && rules.relaxedAssociations();
        boolean required = isRequired() || site.validation().refusesNull(annotations());
        return site.nullability() != Nullability.FORCED_NOT_NULL && (relaxed || !required);
    }

    /** Whether its columns are the key of its own entity. */
    boolean isKeyReference(Keys keys) {
        if (!isUnique() || annotations().has(Jpa.MAPS_ID) || site.nullability() == Nullability.FORCED_NOT_NULL) {
            return false;
        }
        if (annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMN)) {
            return true;
        }
        List<String> names = joinColumns().stream()
                .flatMap(column -> column.text("name").stream())
                .map(name -> Name.of(name).exact())
                .toList();
        List<String> key = keys.of(site.entity()).columnNames();
        return !names.isEmpty() && names.size() == key.size() && key.containsAll(names);
    }

    /** What is said of its foreign key. */
    ForeignKeyOptions foreignKey() {
        Optional<AnnotationModel> overriding = override().flatMap(found -> found.annotation("foreignKey"));
        Optional<AnnotationModel> container =
                annotations().find(Jpa.JOIN_COLUMN + "s").flatMap(found -> found.annotation("foreignKey"));
        ForeignKeyOptions options = ForeignKeyOptions.of(overriding.or(() -> container), joinColumns())
                .withOnDelete(annotations());
        return mappedBy().isPresent() ? options.without() : options;
    }

    private Optional<AnnotationModel> association() {
        return annotations().find(Jpa.MANY_TO_ONE).or(() -> annotations().find(Jpa.ONE_TO_ONE));
    }
}
