package dev.migrate.author;

import java.nio.file.Path;

/**
 * A file that gets another text, and another name if need be.
 *
 * @param before where it is
 * @param after where it will be
 * @param text its new text
 */
record RewrittenFile(Path before, Path after, String text) {}
