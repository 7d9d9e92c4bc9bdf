package dev.migrate.revision;

/**
 * One revision to apply or to take back.
 *
 * @param revision the revision
 * @param direction which way
 */
public record Step(RevisionInfo revision, Direction direction) {}
