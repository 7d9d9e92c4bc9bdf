package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database is read.
 *
 * @param defaultSchema the schema whose objects are named without one, or null for the connection's {@code
 *     current_schema()}
 * @param otherSchemas the exact names of further schemas
 * @param ignoredTables tables that are left out with all that belongs to them, such as the ledger
 */
public record CatalogScope(
        @Nullable String defaultSchema, List<String> otherSchemas, Set<QualifiedName> ignoredTables) {
    /** Copies the collections. */
    public CatalogScope {
        otherSchemas = List.copyOf(otherSchemas);
        ignoredTables = Set.copyOf(ignoredTables);
    }

    /** All of the connection's current schema. */
    public static CatalogScope currentSchema() {
        return new CatalogScope(null, List.of(), Set.of());
    }
}
