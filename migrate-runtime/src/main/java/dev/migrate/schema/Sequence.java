package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands alone (that of an identity column belongs to its column).
 *
 * @param name the name
 * @param start the first value
 * @param increment the step, not 0
 * @param cache how many values a session takes at once, at least 1
 * @param origin the entity or generator that asked for it, or null
 */
public record Sequence(
        QualifiedName name,
        long start,
        long increment,
        long cache,
        @Nullable Origin origin) {
    /** The cache of a sequence that names none. */
    public static final long NO_CACHE = 1;

    /** Refuses a step of 0 and a cache without values. */
    public Sequence {
        if (increment == 0) {
            throw new InvalidSchemaException(
                    "Sequence '" + name + "' has the increment 0. Give it one that is greater or less than 0.");
        }
        if (cache < 1) {
            throw new InvalidSchemaException(
                    "Sequence '" + name + "' has the cache " + cache + ". Give it one of at least 1.");
        }
    }

    /** A sequence without a cache that no entity asked for. */
    public static Sequence of(QualifiedName name, long start, long increment) {
        return new Sequence(name, start, increment, NO_CACHE, null);
    }

    /** The same sequence under another name. */
    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, start, increment, cache, origin);
    }

    /** The same sequence, handing out as many values at once. */
    public Sequence cache(long values) {
        return new Sequence(name, start, increment, values, origin);
    }

    /** The same sequence, asked for by this entity or generator, or by none. */
    public Sequence withOrigin(@Nullable Origin newOrigin) {
        return new Sequence(name, start, increment, cache, newOrigin);
    }
}
