/**
 * What the hook scripts of the stories under {@code src/it} use: a database for each story and what to assert of it.
 */
@NullMarked
package dev.migrate.it;

import org.jspecify.annotations.NullMarked;
