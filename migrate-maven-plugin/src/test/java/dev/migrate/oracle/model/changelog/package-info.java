/** Entities whose changes Hibernate itself logs with a changelog for what was changed together. */
@NullMarked
package dev.migrate.oracle.model.changelog;

import org.jspecify.annotations.NullMarked;
