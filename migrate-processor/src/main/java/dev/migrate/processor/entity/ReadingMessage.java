package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Message;
import javax.tools.Diagnostic;

/** What can be wrong with classes before any mapping rule is asked. */
enum ReadingMessage implements Message {
    UNKNOWN_TYPE(
            "UnknownType",
            "Attribute '%s' of '%s' has the type '%s', which the compiler does not know. "
                    + "Import it, or add the jar that has it to the compile class path."),
    UNKNOWN_SUPERCLASS(
            "UnknownSuperclass",
            "Class '%s' extends '%s', which the compiler does not know. "
                    + "Import it, or add the jar that has it to the compile class path."),
    AMBIGUOUS_PROPERTY(
            "AmbiguousProperty",
            "Property '%s' of '%s' has two getters, '%s' and '%s'. Mark one of them '@Transient'."),
    RECURSIVE_EMBEDDABLE(
            "RecursiveEmbeddable",
            "Attribute '%s' of '%s' embeds '%s' in itself, which would need columns without end. "
                    + "Make it an entity and refer to it, or mark the attribute '@Transient'."),
    EMBEDDABLE_COMMENT(
            "EmbeddableComment",
            "The embeddable '%s' has '@Comment', with which Hibernate does not start. Annotate its attributes instead."),
    UNRESOLVED_CONVERTER(
            "UnresolvedConverter",
            "Converter '%s' does not say which types it converts. "
                    + "Implement 'AttributeConverter' with both type arguments."),
    UNREADABLE_CLASS(
            "UnreadableClass",
            "Class '%s' cannot be read: %s. Add the jar of a class that is missing to the compile class path; "
                    + "if none is missing, this is a defect: report it with the class and these lines.%n%s");

    private final String key;
    private final String text;

    ReadingMessage(String key, String text) {
        this.key = key;
        this.text = text;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Diagnostic.Kind kind() {
        return Diagnostic.Kind.ERROR;
    }
}
