/**
 * What a project sets: how its model is read ({@link dev.migrate.settings.ModelSettings}) and where its database is.
 *
 * <p>Processor, plugin, runtime and command line read the same settings by these classes. Strings in, records out: no
 * JDBC, no Maven.
 */
@NullMarked
package dev.migrate.settings;

import org.jspecify.annotations.NullMarked;
