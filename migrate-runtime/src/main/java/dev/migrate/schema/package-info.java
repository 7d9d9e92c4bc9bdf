/**
 * The only noun: {@link dev.migrate.schema.Schema} and the immutable records that it is made of.
 *
 * <p>A schema is what PostgreSQL is asked for, independent of the entities it came from and of the SQL it becomes. No
 * back pointers, no SQL statements, no entity types, no JDBC. Text that PostgreSQL interprets (types, defaults, check
 * expressions) is kept as it was written: text is compared with text, never with what a catalog made of it.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;
