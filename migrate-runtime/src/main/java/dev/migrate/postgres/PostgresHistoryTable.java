package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** How the ledger's table is made. */
final class PostgresHistoryTable {
    /** {@code NAMEDATALEN - 1}: PostgreSQL cuts what is longer. */
    private static final int LONGEST_IN_BYTES = 63;

    private final QualifiedName table;

    PostgresHistoryTable(QualifiedName table) {
        this.table = table;
    }

    /** Finding the heads must not take longer when the history does: an index has them alone. */
    List<SqlStatement> create() {
        String name = Identifiers.quote(table);
        return List.of(
                SqlStatement.of("""
                        CREATE TABLE IF NOT EXISTS %s (
                            id text PRIMARY KEY,
                            parents text[] NOT NULL,
                            name text NOT NULL,
                            checksum text NOT NULL,
                            applied_at timestamptz NOT NULL,
                            applied_by text NOT NULL,
                            duration_ms bigint,
                            tool_version text NOT NULL,
                            is_head boolean NOT NULL,
                            progress jsonb,
                            repairs jsonb
                        )""".formatted(name)),
                SqlStatement.of("CREATE INDEX IF NOT EXISTS " + Identifiers.quote(indexName()) + " ON " + name
                        + " (id) WHERE is_head"));
    }

    /** Adds the columns that earlier versions did not have; without need it takes no lock. */
    SqlStatement upgrade() {
        String name = Identifiers.quote(table);
        return DoBlock.of("""
                BEGIN
                    IF (
                        SELECT count(*) FROM pg_attribute
                        WHERE attrelid = %1$s::regclass AND attname IN ('progress', 'repairs') AND NOT attisdropped
                    ) < 2 THEN
                        ALTER TABLE %2$s
                            ADD COLUMN IF NOT EXISTS progress jsonb,
                            ADD COLUMN IF NOT EXISTS repairs jsonb;
                    END IF;
                END
                """.formatted(Literals.quote(name), name));
    }

    private String indexName() {
        String name = "ix_" + table.name() + "_head";
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_IN_BYTES ? name : "ix_" + UUID.nameUUIDFromBytes(bytes) + "_head";
    }
}
