package dev.migrate.maven;

import dev.migrate.test.TestDatabase;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of all tables of a database, each with the values that are not null by the names of their columns. */
final class StoryRows {
    private static final String TABLES = """
            SELECT c.oid::regclass::text FROM pg_class c
            WHERE c.relkind = 'r' AND c.relname <> 'migrate_history' AND c.relnamespace NOT IN
              ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
            ORDER BY c.oid::regclass::text COLLATE "C\"""";

    private static final String ROWS = """
            SELECT jsonb_strip_nulls(to_jsonb(r))::text FROM %s r ORDER BY to_jsonb(r)::text COLLATE "C\"""";

    private StoryRows() {}

    /** A line for each table, and below it one for each of its rows. */
    static String of(TestDatabase database) {
        return database.query(TABLES).stream()
                .map(table -> String.valueOf(table.get(0)))
                .map(table -> table + "\n" + rows(database.query(ROWS.formatted(table))))
                .collect(Collectors.joining());
    }

    private static String rows(List<? extends List<?>> rows) {
        return rows.stream().map(row -> "  " + row.get(0) + "\n").collect(Collectors.joining());
    }
}
