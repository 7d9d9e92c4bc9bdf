package dev.migrate.postgres;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the indexes of tables, without those that stand for a constraint. */
final class CatalogIndexes {
    private static final String SQL = """
            SELECT i.indrelid, ic.relname, i.indisunique, am.amname,
                pg_get_expr(i.indpred, i.indrelid) AS condition,
                keys.texts, keys.are_expressions, keys.are_descending
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
            JOIN pg_catalog.pg_am am ON am.oid = ic.relam
            JOIN pg_catalog.pg_namespace n ON n.oid = ic.relnamespace
            CROSS JOIN LATERAL (
                SELECT
                    array_agg(coalesce(a.attname::text, pg_get_indexdef(i.indexrelid, k.position::int, false))
                        ORDER BY k.position) AS texts,
                    array_agg(a.attname IS NULL ORDER BY k.position) AS are_expressions,
                    array_agg(k.option & 1 = 1 ORDER BY k.position) AS are_descending
                FROM unnest(i.indkey::int2[], i.indoption::int2[]) WITH ORDINALITY AS k (attnum, option, position)
                LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                WHERE k.position <= i.indnkeyatts) AS keys
            WHERE n.nspname = ANY (?) AND i.indisvalid
                AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_constraint con
                    WHERE con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x'))
            ORDER BY i.indrelid, ic.relname
            """;

    private CatalogIndexes() {}

    static void read(CatalogQueries queries, Map<Long, TableBuilder> tables) throws SQLException {
        queries.each(SQL, row -> {
            TableBuilder table = tables.get(row.getLong("indrelid"));
            if (table != null) {
                table.add(index(row));
            }
        });
    }

    private static Index index(ResultSet row) throws SQLException {
        return new Index(
                row.getString("relname"),
                keys(row),
                row.getBoolean("indisunique"),
                row.getString("amname"),
                CatalogQueries.expression(row, "condition"));
    }

    private static List<IndexColumn> keys(ResultSet row) throws SQLException {
        List<String> texts = CatalogQueries.texts(row, "texts");
        List<Boolean> expressions = CatalogQueries.booleans(row, "are_expressions");
        List<Boolean> descending = CatalogQueries.booleans(row, "are_descending");
        List<IndexColumn> keys = new ArrayList<>();
        for (int position = 0; position < texts.size(); position++) {
            keys.add(key(texts.get(position), expressions.get(position), descending.get(position)));
        }
        return keys;
    }

    private static IndexColumn key(String text, boolean expression, boolean descending) {
        return new IndexColumn(expression ? CatalogSpelling.of(text) : text, expression, descending);
    }
}
