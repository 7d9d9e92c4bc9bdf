package dev.migrate;

import dev.migrate.execution.MigrationListener;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.GeneratedRevisions;
import dev.migrate.test.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Times the same small revisions with this software and with its peers, in turn, on one server: all of them on an empty
 * database, and a run that finds nothing to do. Figures are medians; what everything is compared with is the driver that
 * sends each revision as one string, and {@code SELECT 1} on a fresh connection.
 */
public final class PeerBenchmark {
    private final TestDatabase database;
    private final int count;
    private final int rounds;
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Tool inOneTransaction;

    private PeerBenchmark(TestDatabase database, Path directory, int count, int rounds) throws Exception {
        this.database = database;
        this.count = count;
        this.rounds = rounds;
        ClassLoader loader = GeneratedRevisions.compile(
                directory.resolve("migrate"),
                count,
                number -> "op.createTable(\"t" + number + "\", column(\"id\", bigint()).notNull(), primaryKey(\"pk_t"
                        + number + "\", \"id\"));");
        tools.put("migrate", () -> migrator(loader).upgrade());
        // As Ebean does it; the others commit each revision.
        inOneTransaction =
                () -> migrator(loader).transactions(RunSettings.Transactions.ALL).upgrade();
        tools.put("Ebean migration", Peers.ebean(database.dataSource(), directory, count));
        tools.put("Flyway", Peers.flyway(database.dataSource(), directory, count));
        tools.put("Liquibase", Peers.liquibase(database.dataSource(), directory, count));
    }

    /** Takes how many rounds, and for how many revisions. */
    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        int rounds = Integer.parseInt(arguments[0]);
        for (String count : arguments[1].split(",")) {
            Path directory = Files.createTempDirectory("peers");
            try (TestDatabase database = TestDatabase.open()) {
                new PeerBenchmark(database, directory, Integer.parseInt(count), rounds).run();
            }
        }
    }

    private void run() throws Exception {
        Map<String, Tool> fresh = new LinkedHashMap<>();
        fresh.put("raw", () -> Peers.raw(database.dataSource(), count));
        fresh.put("migrate, all in 1", inOneTransaction);
        fresh.putAll(tools);
        report(count + " revisions on an empty database", measure(fresh, true, rounds));
        Map<String, List<Long>> nothing = new LinkedHashMap<>();
        nothing.putAll(measure(Map.of("SELECT 1", this::selectOne), false, rounds * 10));
        for (Map.Entry<String, Tool> tool : tools.entrySet()) {
            database.clear();
            tool.getValue().run();
            nothing.putAll(measure(Map.ofEntries(tool), false, rounds * 10));
        }
        report("nothing to do at " + count + " revisions", nothing);
    }

    private Migrator migrator(ClassLoader loader) {
        return Migrator.configure(database.dataSource()).classLoader(loader).listener(MigrationListener.NONE);
    }

    private void selectOne() throws Exception {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    /** The first third warms up and is not kept. */
    private Map<String, List<Long>> measure(Map<String, Tool> subjects, boolean empty, int times) throws Exception {
        Map<String, List<Long>> measured = new LinkedHashMap<>();
        for (int round = -times / 3; round < times; round++) {
            for (Map.Entry<String, Tool> subject : subjects.entrySet()) {
                if (empty) {
                    database.clear();
                }
                long start = System.nanoTime();
                subject.getValue().run();
                long time = System.nanoTime() - start;
                if (round >= 0) {
                    measured.computeIfAbsent(subject.getKey(), unused -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        return measured;
    }

    private static void report(String title, Map<String, List<Long>> measured) {
        System.out.println(title);
        long first = median(measured.values().iterator().next());
        measured.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "  %-16s %9.2f ms  %.2f%n", name, median(times) / 1e6, (double) median(times) / first));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** A run of some tool. */
    @FunctionalInterface
    interface Tool {
        /** Runs it. */
        void run() throws Exception;
    }
}
