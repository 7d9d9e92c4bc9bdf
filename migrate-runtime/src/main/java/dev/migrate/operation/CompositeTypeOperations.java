package dev.migrate.operation;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.CompositeTypeElement;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an author can do to composite types. */
public interface CompositeTypeOperations extends Recorder {
    /**
     * Creates a composite type.
     *
     * @param type its name
     * @param elements its attributes in order, and a comment, from {@link Definitions}
     */
    default void createCompositeType(String type, CompositeTypeElement... elements) {
        record(new CreateCompositeType(CompositeType.of(QualifiedName.parse(type), List.of(elements))));
    }

    /** Drops a composite type. */
    default void dropCompositeType(String type) {
        record(new DropCompositeType(QualifiedName.parse(type)));
    }

    /** Renames a composite type, or moves it to another schema. */
    default void renameCompositeType(String from, String to) {
        record(new RenameCompositeType(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Adds an attribute at the end of a composite type; the values that are there have null in it. */
    default void addAttribute(String type, Attribute attribute) {
        record(new AddAttribute(QualifiedName.parse(type), attribute));
    }

    /** Drops an attribute of a composite type, and what values hold in it. */
    default void dropAttribute(String type, String attribute) {
        record(new DropAttribute(QualifiedName.parse(type), attribute));
    }

    /** Renames an attribute of a composite type. */
    default void renameAttribute(String type, String from, String to) {
        record(new RenameAttribute(QualifiedName.parse(type), from, to));
    }

    /** Sets the comment of a composite type, or removes it for null. */
    default void setCompositeTypeComment(String type, @Nullable String comment) {
        record(new SetCompositeTypeComment(QualifiedName.parse(type), comment));
    }

    /** Sets the comment of an attribute of a composite type, or removes it for null. */
    default void setAttributeComment(String type, String attribute, @Nullable String comment) {
        record(new SetAttributeComment(QualifiedName.parse(type), attribute, comment));
    }

    /**
     * Gives a composite type other attributes, or the same in another order; each keeps what it holds by its name, but
     * comments have to be given again. {@link
     * PendingCompositeTypes#and} adds those that hold the type, {@link PendingCompositeTypes#in} names the columns.
     */
    default PendingCompositeTypes replaceCompositeType(String type, CompositeTypeElement... elements) {
        return begin(new PendingCompositeTypes().and(type, elements));
    }
}
