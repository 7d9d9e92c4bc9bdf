/**
 * The Maven plugin: one thin mojo for each goal, and what they need of Maven.
 *
 * <p>A mojo's parameters and their Javadoc are the manual. What a goal does beyond reading parameters and speaking to
 * the user lives elsewhere: writing revisions in {@code dev.migrate.author}, running them in {@code dev.migrate}. No
 * other package may know Maven.
 */
@NullMarked
package dev.migrate.maven;

import org.jspecify.annotations.NullMarked;
