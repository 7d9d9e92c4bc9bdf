/**
 * Revisions and the graph that their parents make of them: what can be applied, in which order, to which target.
 *
 * <p>Pure: nothing here reads files, loads classes or knows JDBC, so it is tested by one-line notations of graphs. {@link
 * dev.migrate.revision.RevisionRegistry} is the text in which the graph travels from compiler to application.
 */
@NullMarked
package dev.migrate.revision;

import org.jspecify.annotations.NullMarked;
