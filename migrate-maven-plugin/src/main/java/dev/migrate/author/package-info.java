/**
 * How a revision comes to be written: {@link dev.migrate.author.CreateRevision}, and what stands against it, {@link
 * dev.migrate.author.CheckModel}.
 *
 * <p>Head, replay, diff, the developer's decisions and the files, but no Maven and no console: the caller hands in what was
 * compiled and prints what comes back.
 */
@NullMarked
package dev.migrate.author;

import org.jspecify.annotations.NullMarked;
