package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** An {@link AddEnumLabel} under description. */
public final class PendingEnumLabel implements PendingOperation {
    private final QualifiedName type;
    private final String label;
    private @Nullable String before;

    PendingEnumLabel(QualifiedName type, String label) {
        this.type = type;
        this.label = label;
    }

    /** Puts the label before another one. */
    public PendingEnumLabel before(String otherLabel) {
        before = otherLabel;
        return this;
    }

    @Override
    public Operation finish() {
        return new AddEnumLabel(type, label, before);
    }
}
