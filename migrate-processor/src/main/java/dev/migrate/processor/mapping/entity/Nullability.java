package dev.migrate.processor.mapping.entity;

/** What the place of an attribute says about null, whatever its annotations say. */
public enum Nullability {
    /** The annotations decide. */
    AS_WRITTEN,
    /** Part of a key: never null. */
    FORCED_NOT_NULL,
    /** In the table of a superclass, whose other rows have no value: null but where the column itself refuses it. */
    RELAXED
}
