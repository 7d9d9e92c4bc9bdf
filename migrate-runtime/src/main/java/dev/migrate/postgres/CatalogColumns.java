package dev.migrate.postgres;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables. */
final class CatalogColumns {
    private static final String SQL = """
            SELECT a.attrelid, a.attname, a.attnotnull, a.attidentity, a.attgenerated,
                format_type(a.atttypid, a.atttypmod) AS type, t.typelem <> 0 AND t.typlen = -1 AS is_array,
                en.nspname AS enum_schema, e.typname AS enum_name,
                pg_get_expr(d.adbin, d.adrelid) AS expression, co.collname,
                col_description(a.attrelid, a.attnum) AS comment
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_type e ON e.oid IN (t.oid, t.typelem) AND e.typtype = 'e'
            LEFT JOIN pg_catalog.pg_namespace en ON en.oid = e.typnamespace
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
            WHERE n.nspname = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """;

    private CatalogColumns() {}

    static void read(CatalogQueries queries, Map<Long, TableBuilder> tables) throws SQLException {
        queries.each(SQL, row -> {
            TableBuilder table = tables.get(row.getLong("attrelid"));
            if (table != null) {
                table.add(column(row, type(queries, row)));
            }
        });
    }

    private static Column column(ResultSet row, SqlType type) throws SQLException {
        boolean generated = !row.getString("attgenerated").isEmpty();
        String expression = CatalogQueries.expression(row, "expression");
        return Column.of(row.getString("attname"), type)
                .withNullable(!row.getBoolean("attnotnull"))
                .withDefault(generated ? null : expression)
                .generatedAs(generated ? expression : null)
                .withIdentity(identity(row.getString("attidentity")))
                .collate(row.getString("collname"))
                .comment(row.getString("comment"));
    }

    private static SqlType type(CatalogQueries queries, ResultSet row) throws SQLException {
        if (row.getString("enum_name") == null) {
            return SqlType.of(row.getString("type"));
        }
        SqlType type = SqlType.enumType(queries.name(row, "enum_schema", "enum_name"));
        return row.getBoolean("is_array") ? type.asArray() : type;
    }

    private static @Nullable Identity identity(String attidentity) {
        return switch (attidentity) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> null;
        };
    }
}
