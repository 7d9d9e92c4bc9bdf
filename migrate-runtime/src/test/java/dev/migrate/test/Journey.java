package dev.migrate.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Many revisions of every kind, whose work shows whether it was done once: plain ones, concurrent indexes, and fills in
 * batches. Each phase writes itself into the table {@code journal}.
 */
public final class Journey {
    private static final String SHAPE = """
            @dev.migrate.revision.Revision(id = "r%1$03d", revises = {%2$s}, name = "Step %1$d")
            public static final class R%1$03d implements dev.migrate.revision.Migration {
                public void upgrade(Operations op) {
                    %3$s
                }
                public void downgrade(Operations op) {}
            }
            """;

    private Journey() {}

    /** A class loader that sees this many revisions, compiled into the directory, and their registry. */
    public static ClassLoader in(Path directory, int revisions) {
        RevisionClasses.write(directory.resolve("journey/Journey.java"), source(revisions));
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        problems,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        ChildProcess.classPath(directory),
                        directory.resolve("journey/Journey.java").toString());
        if (exit != 0) {
            throw new IllegalStateException(problems.toString(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, Journey.class.getClassLoader())) {
            List<Class<?>> classes = new ArrayList<>();
            for (int i = 1; i <= revisions; i++) {
                classes.add(loader.loadClass(String.format(Locale.ROOT, "journey.Journey$R%03d", i)));
            }
            return RevisionClasses.in(directory, classes.toArray(Class<?>[]::new));
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException("The class loader does not close", e);
        }
    }

    /** What the ledger says was done, in the words of the journal: a line for each phase that writes one. */
    public static List<String> recorded(TestDatabase database) {
        if (isMissing(database, "migrate_history")) {
            return List.of();
        }
        return database.query("SELECT id, progress->>'done' FROM migrate_history ORDER BY id").stream()
                .flatMap(row -> entries(String.valueOf(row.get(0)), done(row.get(1))))
                .toList();
    }

    /** How many lines the journal has in the end. */
    public static long recordedWhenDone(int revisions) {
        return IntStream.rangeClosed(1, revisions)
                .mapToObj(number -> String.format(Locale.ROOT, "r%03d", number))
                .flatMap(id -> entries(id, 3))
                .count();
    }

    /** Whether a revision is recorded of which some phases are not done. */
    public static boolean isUnfinished(TestDatabase database) {
        return !isMissing(database, "migrate_history")
                && !database.query("SELECT 1 FROM migrate_history WHERE progress IS NOT NULL")
                        .isEmpty();
    }

    /** What was done, by the journal itself. */
    public static List<String> journal(TestDatabase database) {
        return isMissing(database, "journal") ? List.of() : lines(database, "SELECT entry FROM journal ORDER BY entry");
    }

    /** Rows that fills have changed, by the ledger and as they are; empty unless they differ. */
    public static List<String> misfilled(TestDatabase database) {
        if (isMissing(database, "migrate_history")) {
            return List.of();
        }
        return database
                .query("SELECT id, progress->'fill'->>'filled' FROM migrate_history"
                        + " WHERE progress->>'done' = '1' AND right(id, 1) IN ('4', '9')")
                .stream()
                .map(row -> row.get(0) + " filled " + (row.get(1) == null ? "0" : row.get(1)) + " of which there are "
                        + lines(database, "SELECT sum(n) FROM t_" + table(number(String.valueOf(row.get(0))))))
                .filter(line -> !line.matches(".* filled (\\d+) of which there are \\[\\1]"))
                .toList();
    }

    /** All that is in the database: catalog, ledger and rows. */
    public static List<String> fingerprint(TestDatabase database) {
        List<String> print = new ArrayList<>();
        print.addAll(
                lines(
                        database,
                        "SELECT table_name, column_name, data_type, is_nullable, column_default"
                                + " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, ordinal_position"));
        print.addAll(lines(
                database,
                "SELECT pg_get_indexdef(indexrelid), indisvalid FROM pg_index"
                        + " WHERE indrelid::regclass::text ~ '^(t_|journal|migrate)' ORDER BY 1"));
        print.addAll(lines(
                database,
                "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated"
                        + " FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"));
        print.addAll(lines(
                database,
                "SELECT id, parents, name, checksum, is_head, progress FROM migrate_history" + " ORDER BY id"));
        print.addAll(journal(database));
        for (String table : lines(database, "SELECT tablename FROM pg_tables WHERE tablename ~ '^t_' ORDER BY 1")) {
            print.addAll(lines(
                    database,
                    "SELECT '" + table + "', count(*), md5(string_agg(t::text, ';' ORDER BY id))" + " FROM " + table
                            + " t"));
        }
        return print;
    }

    private static Stream<String> entries(String id, int done) {
        boolean phased = number(id) % 5 == 3 || number(id) % 5 == 4;
        return IntStream.of(phased ? new int[] {0, 2} : new int[] {0})
                .filter(phase -> phase < done)
                .mapToObj(phase -> id + ":" + phase);
    }

    private static int done(@Nullable String progress) {
        return progress == null ? 3 : Integer.parseInt(progress);
    }

    private static boolean isMissing(TestDatabase database, String table) {
        return lines(database, "SELECT to_regclass('" + table + "') IS NULL").equals(List.of("t"));
    }

    private static List<String> lines(TestDatabase database, String sql) {
        return database.query(sql).stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** The number of the last revision that made a table. */
    private static int table(int revision) {
        return (revision - 1) / 5 * 5 + 1;
    }

    private static String source(int revisions) {
        return "package journey;\n"
                + "import static dev.migrate.operation.Definitions.*;\nimport static dev.migrate.schema.SqlTypes.*;\n"
                + "import dev.migrate.operation.Operations;\n"
                + "public final class Journey {\n"
                + IntStream.rangeClosed(1, revisions)
                        .mapToObj(Journey::revision)
                        .collect(Collectors.joining("\n"))
                + "}\n";
    }

    private static String revision(int number) {
        String parent = number == 1 ? "" : String.format(Locale.ROOT, "\"r%03d\"", number - 1);
        return String.format(Locale.ROOT, SHAPE, number, parent, body(number));
    }

    private static String body(int number) {
        String table = "t_" + table(number);
        return switch (number % 5) {
            case 1 ->
                (number == 1 ? "op.execute(\"CREATE TABLE journal (entry text)\");" : "")
                        + "op.createTable(\"" + table + "\", column(\"id\", bigint()).notNull(),"
                        + " column(\"n\", integer()).notNull().defaultTo(\"0\"), primaryKey(\"pk_" + table
                        + "\", \"id\"));"
                        + "op.execute(\"INSERT INTO " + table + " SELECT generate_series(1, 300)\");"
                        + note(number, 0);
            case 2 -> "op.addColumn(\"" + table + "\", column(\"note\", text()));" + note(number, 0);
            case 3 ->
                note(number, 0) + "op.createIndex(\"ix_" + table + "_n\").on(\"" + table + "\", \"n\").concurrently();"
                        + note(number, 2);
            case 4 -> note(number, 0) + "op.fill(\"" + table + "\", \"n\", \"n + 1\").batchSize(50);" + note(number, 2);
            default -> "op.execute(\"UPDATE " + table + " SET note = coalesce(note, '') || 'x'\");" + note(number, 0);
        };
    }

    private static String note(int number, int phase) {
        return String.format(Locale.ROOT, "op.execute(\"INSERT INTO journal VALUES ('r%03d:%d')\");", number, phase);
    }
}
