package dev.migrate.postgres;

import dev.migrate.schema.Check;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Reads keys, foreign keys and checks of tables.
 *
 * <p>A NOT NULL, which is a constraint too since PostgreSQL 18, is read with its column.
 */
final class CatalogConstraints {
    private static final String SQL = """
            SELECT con.conrelid, con.conname, con.contype, con.confdeltype, con.confupdtype, con.condeferrable,
                con.condeferred,
                pg_get_expr(con.conbin, con.conrelid) AS condition,
                ARRAY(
                    SELECT a.attname::text
                    FROM unnest(con.conkey) WITH ORDINALITY AS k (attnum, position)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = k.attnum
                    ORDER BY k.position) AS columns,
                tn.nspname AS target_schema, target.relname AS target_name,
                ARRAY(
                    SELECT a.attname::text
                    FROM unnest(con.confkey) WITH ORDINALITY AS k (attnum, position)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = con.confrelid AND a.attnum = k.attnum
                    ORDER BY k.position) AS target_columns,
                CASE WHEN NOT con.convalidated OR con.confmatchtype <> 's'
                        OR pg_get_constraintdef(con.oid) ~ 'ON DELETE SET (NULL|DEFAULT) \\('
                    THEN pg_get_constraintdef(con.oid) END AS definition
            FROM pg_catalog.pg_constraint con
            JOIN pg_catalog.pg_class c ON c.oid = con.conrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_class target ON target.oid = con.confrelid
            LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = target.relnamespace
            WHERE n.nspname = ANY (?) AND con.contype IN ('p', 'u', 'f', 'c')
            ORDER BY con.conrelid, con.conname
            """;

    private CatalogConstraints() {}

    static void read(CatalogQueries queries, Map<Long, TableBuilder> tables) throws SQLException {
        queries.each(SQL, row -> {
            TableBuilder table = tables.get(row.getLong("conrelid"));
            if (table != null) {
                table.add(constraint(queries, row));
            }
        });
    }

    private static TableElement constraint(CatalogQueries queries, ResultSet row) throws SQLException {
        String name = row.getString("conname");
        String kind = row.getString("contype");
        return switch (kind) {
            case "p" -> new PrimaryKey(name, CatalogQueries.texts(row, "columns"));
            case "u" -> new UniqueKey(name, CatalogQueries.texts(row, "columns"), deferral(row));
            case "f" -> foreignKey(queries, row);
            case "c" -> new Check(name, CatalogSpelling.of(row.getString("condition")));
            default -> throw new IllegalStateException("constraint of kind " + kind);
        };
    }

    /** A key that says more than a schema can keeps its definition. */
    private static ForeignKey foreignKey(CatalogQueries queries, ResultSet row) throws SQLException {
        return ForeignKey.of(
                        row.getString("conname"),
                        CatalogQueries.texts(row, "columns"),
                        queries.name(row, "target_schema", "target_name"),
                        CatalogQueries.texts(row, "target_columns"))
                .onDelete(action(row.getString("confdeltype")))
                .onUpdate(action(row.getString("confupdtype")))
                .deferral(deferral(row))
                .definedBy(row.getString("definition"));
    }

    private static Deferral deferral(ResultSet row) throws SQLException {
        if (row.getString("definition") != null) {
            return Deferral.NOT_DEFERRABLE;
        } else if (row.getBoolean("condeferred")) {
            return Deferral.INITIALLY_DEFERRED;
        }
        return row.getBoolean("condeferrable") ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
