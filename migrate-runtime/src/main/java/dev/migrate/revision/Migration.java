package dev.migrate.revision;

import dev.migrate.operation.Operations;

/**
 * One step of a schema's history, both ways; its class carries {@link Revision} and has a public constructor without
 * parameters.
 *
 * <p>A migration sees tables and rows, never entities, so it compiles and runs when the entities have long moved on.
 * Its methods record operations and may be called any number of times; they must record the same each time.
 */
public interface Migration {
    /** Records what leads from the parent revision to this one. */
    void upgrade(Operations op);

    /** Records what leads back to the parent revision. */
    void downgrade(Operations op);
}
