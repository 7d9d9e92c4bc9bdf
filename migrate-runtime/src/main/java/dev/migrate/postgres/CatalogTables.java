package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.TableBuilder;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the tables, without what belongs to them. */
final class CatalogTables {
    private static final String SQL = """
            SELECT c.oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class') AS comment
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            ORDER BY n.nspname, c.relname
            """;

    private CatalogTables() {}

    /** The tables by their object identifiers. */
    static Map<Long, TableBuilder> read(CatalogQueries queries, Set<QualifiedName> ignored) throws SQLException {
        Map<Long, TableBuilder> tables = new LinkedHashMap<>();
        queries.each(SQL, row -> {
            QualifiedName name = queries.name(row, "nspname", "relname");
            if (!ignored.contains(name)) {
                tables.put(row.getLong("oid"), new TableBuilder(name).comment(row.getString("comment")));
            }
        });
        return tables;
    }
}
