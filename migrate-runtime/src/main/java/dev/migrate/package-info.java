/**
 * The facade that applications and tools call, {@link dev.migrate.Migrator}, and what it answers.
 *
 * <p>The only place where the parts are put together; nothing here may decide what they do.
 */
@NullMarked
package dev.migrate;

import org.jspecify.annotations.NullMarked;
