/**
 * What commands tell people, in the same words for Maven and for the command line; how to say a command or an argument there
 * is the {@link dev.migrate.report.Console}'s.
 *
 * <p>Nothing here prints by itself or decides what a command does.
 */
@NullMarked
package dev.migrate.report;

import org.jspecify.annotations.NullMarked;
