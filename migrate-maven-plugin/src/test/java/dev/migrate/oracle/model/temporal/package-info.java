/** Entities and collections of which Hibernate keeps what they were and when. */
@NullMarked
package dev.migrate.oracle.model.temporal;

import org.jspecify.annotations.NullMarked;
