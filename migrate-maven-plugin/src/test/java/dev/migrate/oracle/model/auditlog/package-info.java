/** Entities and collections whose changes Hibernate itself logs, by the moment at which they were made. */
@NullMarked
package dev.migrate.oracle.model.auditlog;

import org.jspecify.annotations.NullMarked;
