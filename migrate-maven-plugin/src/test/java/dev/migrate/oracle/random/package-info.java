/**
 * Makes random entity models as Java sources, of all that the mapping knows.
 *
 * <p>A file here is for one kind of feature. Each makes what Hibernate accepts, most of the time; none knows what the
 * schema is to be.
 */
@NullMarked
package dev.migrate.oracle.random;

import org.jspecify.annotations.NullMarked;
