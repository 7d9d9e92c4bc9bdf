package dev.migrate.postgres;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the composite types with their attributes. */
final class CatalogCompositeTypes {
    private static final String SQL = """
            SELECT n.nspname, c.relname, obj_description(c.reltype, 'pg_type') AS type_comment, a.attname,
                col_description(c.oid, a.attnum) AS comment,
                %s
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            %s
            WHERE n.nspname = ANY (?) AND c.relkind = 'c'
                AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_type'::regclass AND d.objid = c.reltype AND d.deptype = 'e')
            ORDER BY n.nspname, c.relname, a.attnum
            """.formatted(CatalogTypes.COLUMNS, CatalogTypes.JOINS);

    private CatalogCompositeTypes() {}

    static List<CompositeType> read(CatalogQueries queries) throws SQLException {
        Map<QualifiedName, List<Attribute>> attributes = new LinkedHashMap<>();
        Map<QualifiedName, String> comments = new HashMap<>();
        queries.each(SQL, row -> {
            QualifiedName type = queries.name(row, "nspname", "relname");
            comments.put(type, row.getString("type_comment"));
            List<Attribute> ofType = attributes.computeIfAbsent(type, name -> new ArrayList<>());
            String attribute = row.getString("attname");
            if (attribute != null) {
                ofType.add(
                        Attribute.of(attribute, CatalogTypes.type(queries, row)).comment(row.getString("comment")));
            }
        });
        return attributes.entrySet().stream()
                .map(type -> CompositeType.of(type.getKey(), type.getValue()).comment(comments.get(type.getKey())))
                .toList();
    }
}
