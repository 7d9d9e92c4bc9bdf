package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type of PostgreSQL.
 *
 * @param name the name
 * @param labels its labels in order
 * @param origin the Java enum that it stores, or null
 */
public record EnumType(
        QualifiedName name, List<String> labels, @Nullable Origin origin) {
    /** Refuses a label that stands twice. */
    public EnumType {
        labels = List.copyOf(labels);
        if (new HashSet<>(labels).size() < labels.size()) {
            throw new InvalidSchemaException(
                    "Enum type '" + name + "' names a label twice: " + labels + ". Name each label once.");
        }
    }
}
