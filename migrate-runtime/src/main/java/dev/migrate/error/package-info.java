/**
 * What can go wrong, in words a user can act on: {@link dev.migrate.error.MigrateException} and its narrow children.
 *
 * <p>Every message says what failed (names in single quotes), what was found, and what to do. Nothing here may know
 * JDBC, Maven or the compiler.
 */
@NullMarked
package dev.migrate.error;

import org.jspecify.annotations.NullMarked;
