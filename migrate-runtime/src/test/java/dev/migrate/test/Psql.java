package dev.migrate.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own client, where it is installed. */
public final class Psql {
    private Psql() {}

    /** Whether it can be called. */
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a script as its reader is told to; what it complained about, or an empty text if it went well. */
    public static String run(TestDatabase database, Path directory, String script) {
        Path file = directory.resolve("script.sql");
        RevisionClasses.write(file, script);
        String url = database.url().substring("jdbc:".length());
        ProcessBuilder builder =
                new ProcessBuilder(List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file.toString(), url));
        // What a terminal in another encoding makes of psql.
        builder.environment().put("PGCLIENTENCODING", "LATIN1");
        builder.environment().put("PGUSER", PostgresServer.user());
        builder.environment().put("PGPASSWORD", PostgresServer.password());
        builder.environment().put("PGOPTIONS", "-c client_min_messages=warning");
        builder.directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("psql.log").toFile());
        try {
            int exit = builder.start().waitFor();
            String output = Files.readString(directory.resolve("psql.log"), StandardCharsets.UTF_8);
            return exit == 0 ? "" : "exit " + exit + ": " + output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
