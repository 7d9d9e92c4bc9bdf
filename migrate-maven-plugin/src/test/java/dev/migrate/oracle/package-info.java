/**
 * Holds the law that Hibernate agrees: what revisions build from entities is what Hibernate itself would create.
 *
 * <p>Each model is created twice, by Hibernate and by the plugin's own path, and the two catalogs are compared as facts.
 */
@NullMarked
package dev.migrate.oracle;

import org.jspecify.annotations.NullMarked;
