package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the types of columns and attributes. */
final class CatalogTypes {
    /** What {@link #type} needs of a row of {@code pg_attribute}, called {@code a}. */
    static final String COLUMNS = """
            format_type(a.atttypid, a.atttypmod) AS type, t.typelem <> 0 AND t.typlen = -1 AS is_array,
                nt.typtype AS named_kind, nn.nspname AS named_schema, nt.typname AS named_name""";

    /** Where that comes from; the row types of tables are not types of a schema. */
    static final String JOINS = """
            LEFT JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_type nt ON nt.oid IN (t.oid, t.typelem)
                AND (nt.typtype = 'e' OR EXISTS (
                    SELECT FROM pg_catalog.pg_class nc WHERE nc.oid = nt.typrelid AND nc.relkind = 'c'))
            LEFT JOIN pg_catalog.pg_namespace nn ON nn.oid = nt.typnamespace""";

    private CatalogTypes() {}

    static SqlType type(CatalogQueries queries, ResultSet row) throws SQLException {
        String kind = row.getString("named_kind");
        if (kind == null) {
            return SqlType.of(row.getString("type"));
        }
        QualifiedName name = queries.name(row, "named_schema", "named_name");
        SqlType type = kind.equals("e") ? SqlType.enumType(name) : SqlType.compositeType(name);
        return row.getBoolean("is_array") ? type.asArray() : type;
    }
}
