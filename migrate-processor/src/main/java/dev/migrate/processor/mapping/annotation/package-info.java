/**
 * What annotations of Jakarta Persistence, Hibernate and Bean Validation say of one element, as values.
 *
 * <p>They are read by name from the model, so that every version of them works. What follows for a table is decided by
 * others.
 */
@NullMarked
package dev.migrate.processor.mapping.annotation;

import org.jspecify.annotations.NullMarked;
