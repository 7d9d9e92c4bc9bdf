package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A private PostgreSQL of the project, for trying things out: it runs while a goal runs, its data stay between goals.
 *
 * <p>The folder holds the data of one major version, the server's log and the lock that keeps two builds apart.
 */
final class EmbeddedServer implements AutoCloseable {
    /** What Maven's log takes its levels from: the library tells each start and stop as information. */
    private static final String LIBRARY_LOG = "org.slf4j.simpleLogger.log.io.zonky.test.db.postgres";

    private final EmbeddedPostgres server;
    private final FileChannel lock;

    private EmbeddedServer(EmbeddedPostgres server, FileChannel lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server, after it has stopped the one that a killed build left behind.
     *
     * @param folder where its data are kept
     * @throws MigrateException if another build is using the folder
     * @throws IOException if PostgreSQL does not start
     */
    static EmbeddedServer start(Path folder, EmbeddedBinaries binaries) throws IOException {
        System.setProperty(LIBRARY_LOG, System.getProperty(LIBRARY_LOG, "warn"));
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            Path data = folder.resolve("postgresql-" + binaries.majorVersion());
            LeftoverServer.stop(data);
            return new EmbeddedServer(postgres(data, folder.resolve("postgresql.log"), binaries), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where its one database is, user included; it trusts everybody who is on this machine. */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }

    private static EmbeddedPostgres postgres(Path data, Path log, EmbeddedBinaries binaries) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPgBinaryResolver(binaries)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (ExceptionInInitializerError e) {
            // What the library throws when it cannot unpack the binaries.
            throw notStarted(Objects.requireNonNullElse(e.getCause(), e), log);
        } catch (IOException | RuntimeException e) {
            throw notStarted(e, log);
        }
    }

    private static IOException notStarted(Throwable reason, Path log) {
        return new IOException(
                "The embedded PostgreSQL did not start: %s. Its log is '%s'; 'mvn clean' removes its data."
                        .formatted(reason.getMessage(), log),
                reason);
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new MigrateException(
                    "The embedded PostgreSQL in '%s' is in use by another build. Run this goal when that one has ended."
                            .formatted(folder));
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this very process.
            return null;
        }
    }
}
