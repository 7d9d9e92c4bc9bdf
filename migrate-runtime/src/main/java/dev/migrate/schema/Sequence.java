package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands alone (that of an identity column belongs to its column).
 *
 * @param name the name
 * @param start the first value
 * @param increment the step, not 0
 * @param origin the entity or generator that asked for it, or null
 */
public record Sequence(
        QualifiedName name,
        long start,
        long increment,
        @Nullable Origin origin) {
    /** Refuses a step of 0. */
    public Sequence {
        if (increment == 0) {
            throw new InvalidSchemaException(
                    "Sequence '" + name + "' has the increment 0. Give it one that is greater or less than 0.");
        }
    }

    /** A sequence that no entity asked for. */
    public static Sequence of(QualifiedName name, long start, long increment) {
        return new Sequence(name, start, increment, null);
    }

    /** The same sequence under another name. */
    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, start, increment, origin);
    }
}
