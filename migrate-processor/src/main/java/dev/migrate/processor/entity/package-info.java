/**
 * The entities as they are written: classes, attributes with resolved types, annotations by name.
 *
 * <p>{@code EntityReader} makes these records from the compiler's elements, the same from source and from class files.
 * Annotations of Jakarta Persistence, Hibernate and Bean Validation are read by name from mirrors, so every version of
 * them works and none is on the processor's path. What the annotations mean for a schema is not decided here.
 */
@NullMarked
package dev.migrate.processor.entity;

import org.jspecify.annotations.NullMarked;
