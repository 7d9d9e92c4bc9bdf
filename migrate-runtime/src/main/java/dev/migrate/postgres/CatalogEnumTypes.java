package dev.migrate.postgres;

import dev.migrate.schema.EnumType;
import java.sql.SQLException;
import java.util.List;

/** Reads the enum types with their labels. */
final class CatalogEnumTypes {
    private static final String SQL = """
            SELECT n.nspname, t.typname,
                ARRAY(
                    SELECT e.enumlabel::text
                    FROM pg_catalog.pg_enum e
                    WHERE e.enumtypid = t.oid
                    ORDER BY e.enumsortorder) AS labels
            FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname = ANY (?) AND t.typtype = 'e'
                AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
            ORDER BY n.nspname, t.typname
            """;

    private CatalogEnumTypes() {}

    static List<EnumType> read(CatalogQueries queries) throws SQLException {
        return queries.list(
                SQL,
                row -> new EnumType(
                        queries.name(row, "nspname", "typname"), CatalogQueries.texts(row, "labels"), null));
    }
}
