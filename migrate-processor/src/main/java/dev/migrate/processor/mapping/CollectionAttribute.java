package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.TypeModel;
import java.util.List;
import java.util.Optional;

/**
 * An attribute with many values, as it is annotated.
 *
 * @param site where it is mapped
 * @param attribute the attribute
 */
record CollectionAttribute(Site site, Attribute attribute) {
    Subject subject() {
        return site.subjectOf(attribute);
    }

    String path() {
        return site.pathOf(attribute);
    }

    Annotations annotations() {
        return attribute.annotations();
    }

    boolean isElementCollection() {
        return annotations().has(Jpa.ELEMENT_COLLECTION);
    }

    /** Whether the elements are entities of any class. */
    boolean isOfAny() {
        return annotations().has(HibernateNames.MANY_TO_ANY);
    }

    boolean isOneToMany() {
        return annotations().has(Jpa.ONE_TO_MANY);
    }

    /** Whether a formula stands for its columns. */
    boolean isFormula() {
        return isOneToMany() && annotations().has(HibernateNames.JOIN_FORMULA);
    }

    /** The attribute of the other side that owns the association. */
    Optional<String> mappedBy() {
        return annotations()
                .find(Jpa.ONE_TO_MANY)
                .or(() -> annotations().find(Jpa.MANY_TO_MANY))
                .flatMap(annotation -> annotation.text("mappedBy"));
    }

    /** The type of its elements, or of its values if it is a map; empty if nothing says what it is. */
    Optional<TypeModel> element() {
        if (attribute.type().component() != null) {
            return Optional.of(attribute.type().component());
        }
        List<TypeModel> arguments = attribute.type().arguments();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }

    /** The type of its keys if it is a map. */
    Optional<TypeModel> mapKey() {
        List<TypeModel> arguments = attribute.type().arguments();
        return arguments.size() < 2 ? Optional.empty() : Optional.of(arguments.get(0));
    }

    CollectionKind kind() {
        return CollectionKind.of(attribute);
    }

    private Optional<AnnotationModel> override() {
        return site.overrides().association(path());
    }

    /** The annotation that describes the table of its own. */
    Optional<AnnotationModel> table() {
        Optional<AnnotationModel> overriding =
                override().flatMap(found -> found.annotation("joinTable")).filter(CollectionAttribute::isWritten);
        return overriding
                .or(() -> annotations().find(Jpa.COLLECTION_TABLE))
                .or(() -> annotations().find(Jpa.JOIN_TABLE));
    }

    /** The annotations of join columns outside of a table's annotation. */
    List<AnnotationModel> joinColumns() {
        List<AnnotationModel> overriding =
                override().map(found -> found.annotations("joinColumns")).orElse(List.of());
        return overriding.isEmpty() ? annotations().findAll(Jpa.JOIN_COLUMN) : overriding;
    }

    /** The annotations of the columns that reference the owner. */
    List<AnnotationModel> ownerColumns() {
        List<AnnotationModel> inTable =
                table().map(found -> found.annotations("joinColumns")).orElse(List.of());
        return inTable.isEmpty() ? joinColumns() : inTable;
    }

    /** The annotations of the columns that reference the target. */
    List<AnnotationModel> targetColumns() {
        return table().map(found -> found.annotations("inverseJoinColumns")).orElse(List.of());
    }

    /** What is said of the foreign key to the owner. */
    ForeignKeyOptions ownerForeignKey() {
        Optional<AnnotationModel> inTable = table().flatMap(found -> found.annotation("foreignKey"));
        Optional<AnnotationModel> overriding = override().flatMap(found -> found.annotation("foreignKey"));
        return ForeignKeyOptions.of(inTable.or(() -> overriding), ownerColumns())
                .withOnDelete(annotations().find(HibernateNames.ON_DELETE));
    }

    /** What is said of the foreign key to the target. */
    ForeignKeyOptions targetForeignKey() {
        ForeignKeyOptions options =
                ForeignKeyOptions.of(table().flatMap(found -> found.annotation("inverseForeignKey")), targetColumns());
        boolean ignored = annotations()
                .find(HibernateNames.NOT_FOUND)
                .flatMap(found -> found.text("action"))
                .filter("EXCEPTION"::equals)
                .isEmpty();
        return annotations().has(HibernateNames.NOT_FOUND) && ignored ? options.without() : options;
    }

    private static boolean isWritten(AnnotationModel table) {
        return table.text("name").isPresent()
                || !table.annotations("joinColumns").isEmpty()
                || !table.annotations("inverseJoinColumns").isEmpty();
    }
}
