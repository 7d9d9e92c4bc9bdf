package dev.migrate.author;

import dev.migrate.schema.Schema;
import java.util.List;

/**
 * What a history with revisions in another place makes.
 *
 * @param schema what it makes, up to the last of them
 * @param warnings a sentence for each of them that does not lead back to what it comes after now
 */
record RebasedSchema(Schema schema, List<String> warnings) {
    /** Copies the list. */
    RebasedSchema {
        warnings = List.copyOf(warnings);
    }
}
