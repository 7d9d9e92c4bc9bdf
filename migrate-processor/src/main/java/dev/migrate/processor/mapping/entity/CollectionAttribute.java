package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.CollectionKind;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.JoinFormulas;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.List;
import java.util.Optional;

/**
 * An attribute with many values, as it is annotated.
 *
 * @param site where it is mapped
 * @param attribute the attribute
 */
public record CollectionAttribute(Site site, Attribute attribute) {
    Subject subject() {
        return site.subjectOf(attribute);
    }

    public String path() {
        return site.pathOf(attribute);
    }

    public Annotations annotations() {
        return attribute.annotations();
    }

    /** Whether its elements are values; entities are associated, whichever annotation the attribute has. */
    public boolean isElementCollection() {
        return annotations().has(Jpa.ELEMENT_COLLECTION)
                && (element().isEmpty() || !element().get().annotations().has(Jpa.ENTITY));
    }

    /** Whether the elements are entities of any class. */
    public boolean isOfAny() {
        return annotations().has(HibernateNames.MANY_TO_ANY);
    }

    boolean isOneToMany() {
        return annotations().has(Jpa.ONE_TO_MANY);
    }

    /** Whether formulas stand for all of its columns. */
    boolean isFormula() {
        return isPartlyFormula() && joinColumns().isEmpty();
    }

    /** Whether a formula stands for one of its columns, so that no foreign key is made. */
    boolean isPartlyFormula() {
        return isOneToMany() && !JoinFormulas.formulas(annotations()).isEmpty();
    }

    /** The attribute of the other side that owns the association. */
    Optional<String> mappedBy() {
        return annotations().text(isOneToMany() ? Jpa.ONE_TO_MANY : Jpa.MANY_TO_MANY, "mappedBy");
    }

    /** The type of its elements, or of its values if it is a map; empty if nothing says what it is. */
    public Optional<TypeModel> element() {
        if (attribute.type().component() != null) {
            return Optional.of(attribute.type().component());
        }
        List<TypeModel> arguments = attribute.type().arguments();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }

    /** The type of its keys if it is a map. */
    public Optional<TypeModel> mapKey() {
        List<TypeModel> arguments = attribute.type().arguments();
        return arguments.size() < 2 ? Optional.empty() : Optional.of(arguments.get(0));
    }

    public CollectionKind kind() {
        return CollectionKind.of(attribute);
    }

    private Optional<AnnotationModel> override() {
        return site.overrides().association(path());
    }

    /** The annotation that describes the table of its own. */
    Optional<AnnotationModel> table() {
        Optional<AnnotationModel> overriding = member(override(), "joinTable");
        if (overriding.isPresent() && isWritten(overriding.get())) {
            return overriding;
        }
        Optional<AnnotationModel> collectionTable = annotations().find(Jpa.COLLECTION_TABLE);
        return collectionTable.isPresent() ? collectionTable : annotations().find(Jpa.JOIN_TABLE);
    }

    /** The annotations of join columns outside of a table's annotation. */
    List<AnnotationModel> joinColumns() {
        List<AnnotationModel> overriding = members(override(), "joinColumns");
        return overriding.isEmpty() ? JoinFormulas.columns(annotations()) : overriding;
    }

    /** The annotations of the columns that reference the owner: one beside a table's annotation is not heard. */
    public List<AnnotationModel> ownerColumns() {
        List<AnnotationModel> inTable = members(table(), "joinColumns");
        if (!inTable.isEmpty()) {
            return inTable;
        }
        return table().isPresent() ? members(override(), "joinColumns") : joinColumns();
    }

    /** The annotations of the columns that reference the target. */
    List<AnnotationModel> targetColumns() {
        return members(table(), "inverseJoinColumns");
    }

    /** Whether it is a map whose keys are attributes of the elements. */
    boolean isKeyInElement() {
        return annotations().has(Jpa.MAP_KEY);
    }

    /** What is said of the foreign key to the owner. */
    ForeignKeyOptions ownerForeignKey() {
        return statedForOwner().withOnDelete(annotations().find(HibernateNames.ON_DELETE));
    }

    private ForeignKeyOptions statedForOwner() {
        if (table().isPresent()) {
            return ForeignKeyOptions.of(member(table(), "foreignKey"), members(table(), "joinColumns"));
        }
        Optional<AnnotationModel> overriding = member(override(), "foreignKey");
        return overriding.isPresent() ? ForeignKeyOptions.of(overriding) : ForeignKeyOptions.ofOnly(joinColumns());
    }

    /** What is said of the foreign key to the target. */
    ForeignKeyOptions targetForeignKey() {
        Optional<AnnotationModel> inTable = member(table(), "inverseForeignKey");
        ForeignKeyOptions options =
                ForeignKeyOptions.of(inTable, targetColumns()).noneAs(ForeignKeyOptions.of(inTable));
        Optional<AnnotationModel> notFound = annotations().find(HibernateNames.NOT_FOUND);
        return notFound.isPresent() && !notFound.get().says("action", "EXCEPTION") ? options.without() : options;
    }

    private static Optional<AnnotationModel> member(Optional<AnnotationModel> annotation, String name) {
        return annotation.isPresent() ? annotation.get().annotation(name) : Optional.empty();
    }

    private static List<AnnotationModel> members(Optional<AnnotationModel> annotation, String name) {
        return annotation.isPresent() ? annotation.get().annotations(name) : List.of();
    }

    private static boolean isWritten(AnnotationModel table) {
        return table.text("name").isPresent()
                || !table.annotations("joinColumns").isEmpty()
                || !table.annotations("inverseJoinColumns").isEmpty();
    }
}
