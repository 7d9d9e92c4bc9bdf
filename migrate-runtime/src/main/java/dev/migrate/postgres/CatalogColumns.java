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
                %s,
                pg_get_expr(d.adbin, d.adrelid) AS expression, co.collname,
                col_description(a.attrelid, a.attnum) AS comment
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            %s
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
            WHERE n.nspname = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum
            """.formatted(CatalogTypes.COLUMNS, CatalogTypes.JOINS);

    private CatalogColumns() {}

    static void read(CatalogQueries queries, Map<Long, TableBuilder> tables) throws SQLException {
        queries.each(SQL, row -> {
            TableBuilder table = tables.get(row.getLong("attrelid"));
            if (table != null) {
                table.add(column(row, CatalogTypes.type(queries, row)));
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

    private static @Nullable Identity identity(String attidentity) {
        return switch (attidentity) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> null;
        };
    }
}
