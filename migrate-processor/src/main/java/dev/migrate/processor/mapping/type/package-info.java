/**
 * Which column type a value of a Java type has, and what is checked of it, as Hibernate decides it on PostgreSQL.
 *
 * <p>No column is made here, and of composite values only the composite types of the database are known.
 */
@NullMarked
package dev.migrate.processor.mapping.type;

import org.jspecify.annotations.NullMarked;
