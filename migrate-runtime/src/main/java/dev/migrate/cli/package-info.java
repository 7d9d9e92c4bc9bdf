/**
 * The commands of the Maven plugin that need no sources, from a plain {@code java -cp app.jar:… dev.migrate.cli.Main}, for
 * images without Maven.
 *
 * <p>Reads arguments, prints and exits; what a command does is {@link dev.migrate.Migrator}'s, and what it says {@code
 * dev.migrate.report}'s.
 */
@NullMarked
package dev.migrate.cli;

import org.jspecify.annotations.NullMarked;
