package dev.migrate;

import dev.migrate.execution.MigrationListener;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.Crowd;
import dev.migrate.test.GeneratedRevisions;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Measures how fast runs are, side by side with what they are to be compared with, on the server of the tests. Figures are
 * medians.
 *
 * <p>{@code java -cp <test class path of migrate-runtime> [-Dtest.pg.url=...] dev.migrate.SpeedHarness [head small tables
 * crowd]}
 */
public final class SpeedHarness {
    private static final String LEDGER = "CREATE TABLE migrate_history (id text PRIMARY KEY, parents text[] NOT NULL,"
            + " name text NOT NULL, checksum text NOT NULL, applied_at timestamptz NOT NULL, applied_by text NOT NULL,"
            + " duration_ms bigint, tool_version text NOT NULL, is_head boolean NOT NULL, progress jsonb);"
            + "CREATE INDEX ix_migrate_history_head ON migrate_history (id) WHERE is_head";

    private final Path directory;
    private TestDatabase database = TestDatabase.open();

    private SpeedHarness(Path directory) {
        this.directory = directory;
    }

    /** Measures the named parts, or all. */
    public static void main(String... arguments) throws Exception {
        List<String> parts = arguments.length == 0 ? List.of("head", "small", "tables", "crowd") : List.of(arguments);
        Path directory = Files.createTempDirectory("speed");
        SpeedHarness harness = new SpeedHarness(directory);
        try {
            for (String part : parts) {
                switch (part) {
                    case "head" -> harness.head();
                    case "small" -> harness.small();
                    case "tables" -> harness.tables();
                    case "crowd" -> harness.crowd();
                    default -> throw new IllegalArgumentException(part);
                }
            }
        } finally {
            harness.database.close();
        }
    }

    /** At the head of a history, against a query on a fresh connection. */
    private void head() throws Exception {
        for (int count : new int[] {10, 5_000}) {
            renew();
            database.execute(
                    LEDGER,
                    "INSERT INTO migrate_history SELECT lpad(i::text, 5, '0'), '{}', '', '', now(), '', 0, '', i = "
                            + count + " FROM generate_series(1, " + count + ") i",
                    "VACUUM ANALYZE migrate_history");
            ClassLoader loader =
                    RevisionClasses.withRegistry(directory.resolve("head" + count), GeneratedRevisions.registry(count));
            DataSource dataSource = database.dataSource();
            Migrator migrator = migrator(loader);
            report(
                    "at head, " + count + " revisions",
                    300,
                    new String[] {"SELECT 1", "upgrade"},
                    () -> selectOne(dataSource),
                    migrator::upgrade);
        }
    }

    /** Many small revisions from empty, against a driver that sends each as one string, and psql. */
    private void small() throws Exception {
        int count = 1_000;
        ClassLoader loader = GeneratedRevisions.compile(directory.resolve("small"), count, SpeedHarness::table);
        String script = script(loader, RunSettings.Transactions.ALL);
        Path file = directory.resolve("small.sql");
        Files.writeString(file, script);
        report(
                count + " small revisions",
                5,
                new String[] {"raw, one string each", "one transaction each", "psql, one transaction", "one transaction"
                },
                () -> raw(count),
                () -> fresh(() -> migrator(loader).upgrade()),
                () -> fresh(() -> psql(file)),
                () -> fresh(() -> migrator(loader)
                        .transactions(RunSettings.Transactions.ALL)
                        .upgrade()));
    }

    /** One revision with many tables, against psql. */
    private void tables() throws Exception {
        String body =
                IntStream.range(0, 10).mapToObj(part -> "part" + part + "(op);").collect(Collectors.joining(" "));
        String parts = IntStream.range(0, 10)
                .mapToObj(part -> "private static void part" + part + "(dev.migrate.operation.Operations op) {"
                        + IntStream.range(part * 100, part * 100 + 100)
                                .mapToObj(SpeedHarness::table)
                                .collect(Collectors.joining("\n"))
                        + "}")
                .collect(Collectors.joining("\n"));
        ClassLoader loader =
                GeneratedRevisions.compile(directory.resolve("tables"), 1, number -> body + " } " + parts + " { ");
        Path file = directory.resolve("tables.sql");
        Files.writeString(file, script(loader, RunSettings.Transactions.REVISION));
        report(
                "one revision with 1,000 tables",
                7,
                new String[] {"psql", "upgrade"},
                () -> fresh(() -> psql(file)),
                () -> fresh(() -> migrator(loader).upgrade()));
    }

    /** Several runs at once from empty, against one, and what as many connections cost alone. */
    private void crowd() throws Exception {
        ClassLoader loader = GeneratedRevisions.compile(directory.resolve("crowd"), 50, SpeedHarness::table);
        report(
                "50 revisions, runs at once",
                7,
                new String[] {"1", "8", "32", "32 x SELECT 1"},
                () -> fresh(() -> migrator(loader).upgrade()),
                () -> fresh(() -> Crowd.race(8, () -> migrator(loader).upgrade())),
                () -> fresh(() -> Crowd.race(32, () -> migrator(loader).upgrade())),
                () -> fresh(() -> Crowd.race(32, () -> selectOne(database.dataSource()))));
    }

    private static boolean selectOne(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        }
    }

    private Object raw(int count) throws SQLException {
        renew();
        database.execute(LEDGER);
        long start = System.nanoTime();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            for (int number = 1; number <= count; number++) {
                String parents = number == 1 ? "" : "'" + GeneratedRevisions.id(number - 1) + "'";
                statement.execute("BEGIN; CREATE TABLE t" + number + " (id bigint NOT NULL, CONSTRAINT pk_t" + number
                        + " PRIMARY KEY (id)); INSERT INTO migrate_history VALUES ('" + GeneratedRevisions.id(number)
                        + "', ARRAY[" + parents + "]::text[], 'Revision" + number + "', '" + "0".repeat(64)
                        + "', clock_timestamp(), session_user, 0, 'unknown', true); UPDATE migrate_history SET is_head ="
                        + " false WHERE id IN (" + (parents.isEmpty() ? "''" : parents) + "); COMMIT");
            }
        }
        return System.nanoTime() - start;
    }

    /** Another database: one that was emptied often has catalogs full of what was there before. */
    private void renew() {
        database.close();
        database = TestDatabase.open();
    }

    /** Measures without the time that another database takes. */
    private Object fresh(Callable<?> run) throws Exception {
        renew();
        long start = System.nanoTime();
        run.call();
        return System.nanoTime() - start;
    }

    private String script(ClassLoader loader, RunSettings.Transactions transactions) {
        StringBuilder script = new StringBuilder();
        Migrator.offline().classLoader(loader).transactions(transactions).script("base", "head", script);
        return script.toString();
    }

    private Object psql(Path file) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                file.toString(),
                database.url().substring(5));
        builder.environment().put("PGUSER", "postgres");
        builder.environment().put("PGOPTIONS", "-c client_min_messages=warning");
        int exit = builder.inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("psql ends with " + exit);
        }
        return exit;
    }

    private Migrator migrator(ClassLoader loader) {
        return Migrator.configure(database.dataSource()).classLoader(loader).listener(MigrationListener.NONE);
    }

    private static String table(int number) {
        return "op.createTable(\"t" + number + "\", column(\"id\", bigint()).notNull(), primaryKey(\"pk_t" + number
                + "\", \"id\"));";
    }

    /** Runs all of them in turn, so that none has the machine for itself; those that return a long have measured themselves. */
    private static void report(String title, int rounds, String[] names, Callable<?>... runs) throws Exception {
        List<List<Long>> times = Arrays.stream(runs)
                .map(run -> (List<Long>) new ArrayList<Long>())
                .toList();
        for (int round = 0; round < rounds + rounds / 3 + 1; round++) {
            for (int i = 0; i < runs.length; i++) {
                long start = System.nanoTime();
                Object result = runs[i].call();
                long time = result instanceof Long measured ? measured : System.nanoTime() - start;
                if (round > rounds / 3) {
                    times.get(i).add(time);
                }
            }
        }
        List<Long> medians = times.stream().map(SpeedHarness::median).toList();
        System.out.println(title);
        for (int i = 0; i < runs.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %9.2f ms  %.2f%n",
                    names[i],
                    medians.get(i) / 1e6,
                    (double) medians.get(i) / medians.get(0));
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
