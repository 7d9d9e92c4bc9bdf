package dev.migrate.revision;

/** Which way a step goes. */
public enum Direction {
    /** Applies a revision. */
    UPGRADE,
    /** Takes a revision back. */
    DOWNGRADE
}
