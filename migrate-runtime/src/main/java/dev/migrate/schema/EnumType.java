package dev.migrate.schema;

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
        labels = labels.isEmpty() ? List.of() : ColumnLists.checked("Enum type", name.toString(), labels);
    }
}
