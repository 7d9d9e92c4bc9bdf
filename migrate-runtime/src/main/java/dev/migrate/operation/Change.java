package dev.migrate.operation;

/** What an operation does to a schema. */
@FunctionalInterface
interface Change {
    /**
     * Does it.
     *
     * @throws dev.migrate.error.ReplayException if the schema does not allow it
     */
    void apply(WorkingSchema schema);
}
