package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.rule.Subject;

/**
 * A value that goes into one column.
 *
 * @param type its Java type
 * @param hints what the annotations say of its type
 * @param spec what they say of the column
 * @param subject the attribute, for messages
 */
public record BasicValue(TypeModel type, TypeHints hints, ColumnSpec spec, Subject subject) {
    /** Whether the name of its type and the sizes of its column are all that there is to say of it. */
    public boolean isPlain() {
        return hints.areSilent()
                && spec.columnDefinition().isEmpty()
                && type.kind() != TypeModel.Kind.ENUM
                && type.arguments().isEmpty()
                && type.component() == null
                && type.embeddable() == null;
    }

    /** The name of its type and the sizes of its column. */
    public String plainText() {
        return spec.isSized() ? type.name() + spec.sizes() : type.name();
    }

    public BasicValue withType(TypeModel newType) {
        return new BasicValue(newType, hints, spec, subject);
    }
}
