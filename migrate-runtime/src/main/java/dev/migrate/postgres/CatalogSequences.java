package dev.migrate.postgres;

import dev.migrate.schema.Sequence;
import java.sql.SQLException;
import java.util.List;

/** Reads the sequences that stand alone: those of identity and serial columns belong to their columns. */
final class CatalogSequences {
    private static final String SQL = """
            SELECT n.nspname, c.relname, s.seqstart, s.seqincrement, s.seqcache
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?)
                AND NOT EXISTS (
                    SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('i', 'a', 'e'))
            ORDER BY n.nspname, c.relname
            """;

    private CatalogSequences() {}

    static List<Sequence> read(CatalogQueries queries) throws SQLException {
        return queries.list(
                SQL,
                row -> Sequence.of(
                                queries.name(row, "nspname", "relname"),
                                row.getLong("seqstart"),
                                row.getLong("seqincrement"))
                        .cache(row.getLong("seqcache")));
    }
}
