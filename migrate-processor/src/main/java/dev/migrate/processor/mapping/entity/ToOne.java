package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.JoinFormulas;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
        return site.associationOverride(attribute);
    }

    private Optional<AnnotationModel> overridden(String member) {
        Optional<AnnotationModel> override = override();
        return override.isPresent() ? override.get().annotation(member) : Optional.empty();
    }

    /** The annotations of its join columns, none for the defaults. */
    List<AnnotationModel> joinColumns() {
        Optional<AnnotationModel> override = override();
        if (override.isPresent() && !override.get().annotations("joinColumns").isEmpty()) {
            return override.get().annotations("joinColumns");
        }
        List<AnnotationModel> own = JoinFormulas.columns(annotations());
        return own.isEmpty() && annotations().has(Jpa.MAPS_ID)
                ? annotations().findAll(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                : own;
    }

    /** The names of the columns that it references by formulas. */
    List<Name> referencedByFormula() {
        return JoinFormulas.formulas(annotations()).stream()
                .flatMap(formula -> formula.text("referencedColumnName").stream())
                .map(Name::of)
                .toList();
    }

    /** Whether formulas stand for some or all of its columns. */
    boolean isFormula() {
        return !JoinFormulas.formulas(annotations()).isEmpty();
    }

    /** The attribute of the target that it references instead of the key. */
    Optional<String> referencedAttribute() {
        return annotations().text(HibernateNames.PROPERTY_REF, "value");
    }

    /** The join table if its columns are in one. */
    Optional<AnnotationModel> joinTable() {
        Optional<AnnotationModel> override = overridden("joinTable");
        return override.isPresent() && override.get().text("name").isPresent()
                ? override
                : annotations().find(Jpa.JOIN_TABLE);
    }

    /** Whether the other side alone has columns. */
    boolean isInverse() {
        return mappedBy().isPresent() && !givesKey();
    }

    Optional<String> mappedBy() {
        return annotations().text(Jpa.ONE_TO_ONE, "mappedBy");
    }

    /** Whether another attribute of the key has its columns first, so that what it says of a single one is lost. */
    boolean isPartOfKey() {
        return givesKey()
                || (annotations().has(Jpa.ID) && site.entity().root().source().idClass() != null);
    }

    /** Whether its columns stand for those of an attribute of the key. */
    boolean givesKey() {
        return annotations().has(Jpa.MAPS_ID) && site.nullability() == Nullability.FORCED_NOT_NULL;
    }

    /** Whether it is a one-to-one association that gives the whole key, which is one value. */
    boolean givesSimpleKey() {
        List<Attribute> key = site.entity().keyAttributes();
        return isUnique() && givesKey() && key.size() == 1 && !EmbeddedAttributes.isEmbedded(key.get(0));
    }

    /** Whether the name of one of its columns is written. */
    boolean isNamed() {
        return joinColumns().stream().anyMatch(column -> column.text("name").isPresent());
    }

    boolean isUnique() {
        return annotations().has(Jpa.ONE_TO_ONE);
    }

    /** Whether there must be an associated entity. */
    boolean isRequired() {
        Optional<AnnotationModel> association = association();
        return annotations().has(Jpa.ID)
                || (association.isPresent() && !association.get().flag("optional"))
                || (annotations().has(Jpa.MAPS_ID) && !ignoresMissing());
    }

    /** Whether there may be a key of an entity that is not there. */
    boolean mayMiss() {
        return annotations().has(HibernateNames.NOT_FOUND);
    }

    private boolean ignoresMissing() {
        return annotations().text(HibernateNames.NOT_FOUND, "action").orElse("").equals("IGNORE");
    }

    /** Whether its columns allow null where their annotations do. */
    boolean isNullable(MappingRules rules) {
        boolean relaxed = site.relaxesValidation() && rules.relaxedAssociations();
        return isAllowed(rules, isRequired()) && (relaxed || !site.validation().refusesNull(annotations()));
    }

    /** Whether its columns refuse null for a constraint of Bean Validation alone. */
    boolean isRefusedByValidation(MappingRules rules) {
        return !isNullable(rules)
                && isAllowed(rules, isRequired())
                && joinColumns().stream()
                        .allMatch(column -> ColumnSpec.of(Optional.of(column)).nullable());
    }

    private boolean isAllowed(MappingRules rules, boolean required) {
        boolean relaxed = site.nullability() == Nullability.RELAXED && rules.relaxedAssociations();
        return site.nullability() != Nullability.FORCED_NOT_NULL && (relaxed || !required);
    }

    /** Whether its columns are the key of its own entity, which is asked for only where they may be. */
    boolean isKeyReference(Supplier<Key> key) {
        return mayBeKeyReference() && (isWrittenKeyReference() || isNamedAs(key.get()));
    }

    private boolean mayBeKeyReference() {
        return isUnique() && !annotations().has(Jpa.MAPS_ID) && site.nullability() != Nullability.FORCED_NOT_NULL;
    }

    private boolean isWrittenKeyReference() {
        return annotations().has(Jpa.PRIMARY_KEY_JOIN_COLUMN);
    }

    private boolean isNamedAs(Key key) {
        List<String> names = joinColumns().stream()
                .flatMap(column -> column.text("name").stream())
                .map(name -> Name.of(name).exact())
                .toList();
        List<String> columns = key.columnNames();
        return !names.isEmpty() && names.size() == columns.size() && columns.containsAll(names);
    }

    /** What is said of its foreign key. */
    ForeignKeyOptions foreignKey() {
        Optional<AnnotationModel> overriding = overridden("foreignKey");
        ForeignKeyOptions options = overriding.isPresent()
                ? ForeignKeyOptions.of(overriding, joinColumns())
                : ForeignKeyOptions.of(annotations(), joinColumns(), Jpa.JOIN_COLUMN + "s");
        options = site.repeats(attribute)
                ? options.withOnDelete(annotations()).withOnDelete(ReferentialAction.NO_ACTION)
                : options.withOnDelete(annotations());
        boolean none = mappedBy().isPresent() || IdClasses.keepsGiven(site.entity(), attribute);
        return none ? options.without() : options;
    }

    private Optional<AnnotationModel> association() {
        Optional<AnnotationModel> manyToOne = annotations().find(Jpa.MANY_TO_ONE);
        return manyToOne.isPresent() ? manyToOne : annotations().find(Jpa.ONE_TO_ONE);
    }
}
