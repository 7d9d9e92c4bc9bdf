package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.migrate.test.PostgresServer;
import dev.migrate.test.Psql;
import dev.migrate.test.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A story under {@code src/it}: its folder, its database and what Maven said while it ran.
 *
 * <p>All stories of a run share one server, each has a database of its own. {@code -Dgolden.update=true} rewrites the
 * files in the story's {@code expected} folder instead of comparing with them.
 */
public final class Story {
    private static final Map<String, TestDatabase> DATABASES = new ConcurrentHashMap<>();

    private final Path folder;

    private Story(Path folder) {
        this.folder = folder;
    }

    /** The story whose copy Maven runs in this folder. */
    public static Story in(File basedir) {
        return new Story(basedir.toPath());
    }

    /** Creates the story's empty database and tells its build where that is. */
    public void createDatabase(Map<String, String> userProperties) {
        TestDatabase database = TestDatabase.open();
        DATABASES.put(name(), database);
        userProperties.put("migrate.url", database.url());
        userProperties.put("migrate.user", PostgresServer.user());
        if (!PostgresServer.password().isEmpty()) {
            userProperties.put("migrate.password", PostgresServer.password());
        }
    }

    /** The story's database. */
    public TestDatabase database() {
        return Objects.requireNonNull(DATABASES.get(name()), "prebuild.groovy creates no database");
    }

    /** Fails unless the database holds exactly what {@code expected/catalog.txt} says, the ledger apart. */
    public void assertCatalog() throws IOException {
        assertExpected("catalog.txt", CatalogText.of(database()));
    }

    /** The catalog of a database as text, the ledger apart. */
    public String catalogOf(TestDatabase database) {
        return CatalogText.of(database);
    }

    /** Runs a script of this story on a database: by psql, or by JDBC where that is not installed, which it says. */
    public void runScript(String script, TestDatabase database) throws IOException {
        Path file = folder.resolve(script);
        if (Psql.isInstalled()) {
            assertThat(Psql.run(database, folder.resolve("target"), Files.readString(file)))
                    .as("psql -f %s", script)
                    .isEmpty();
        } else {
            System.out.println("psql is not installed: " + script + " runs by JDBC");
            database.execute(Files.readString(file));
        }
    }

    /** Fails unless the revision that {@code create} wrote is the one in {@code expected}, the time apart. */
    public void assertRevision(String className) throws IOException {
        Path file = source(className).orElseThrow(() -> new AssertionError("create wrote no " + className));
        String source = Files.readString(file);
        assertExpected(className + ".java", source.replaceFirst("created = \"[^\"]*\"", "created = \"…\""));
    }

    /** Whether {@code create} has written a source file of that name. */
    public boolean hasRevision(String className) throws IOException {
        return source(className).isPresent();
    }

    /** What Maven printed, without level prefixes, with durations and the server's address made the same every time. */
    public String said() throws IOException {
        return Files.readString(folder.resolve("build.log"))
                .replaceAll("(?m)^\\[(INFO|WARNING|ERROR)] ?", "")
                .replaceAll(" +[\\d,]+(\\.\\d+)? (ms|s)\\b", " … ms")
                .replaceAll("jdbc:postgresql://[^\\s,]*", "jdbc:postgresql://…");
    }

    private void assertExpected(String file, String text) throws IOException {
        Path expected = folder.resolve("expected").resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Path source =
                    Path.of(System.getProperty("user.dir")).resolve("src/it").resolve(name());
            Files.createDirectories(source.resolve("expected"));
            Files.writeString(source.resolve("expected").resolve(file), text);
        } else if (Files.notExists(expected)) {
            fail("The golden file '%s' is missing. Run with -Dgolden.update=true to write it. The text was:%n%s"
                    .formatted(expected, text));
        } else {
            assertThat(text).as("golden file '%s'", expected).isEqualTo(Files.readString(expected));
        }
    }

    private Optional<Path> source(String className) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            return files.filter(file -> file.endsWith(className + ".java")).findFirst();
        }
    }

    private String name() {
        return folder.getFileName().toString();
    }
}
