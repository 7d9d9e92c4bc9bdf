package dev.migrate.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of one test, which may stop and start it. */
public final class OwnServer implements AutoCloseable {
    private final Path data;
    private EmbeddedPostgres server;

    private OwnServer(Path data) throws IOException {
        this.data = data;
        this.server = start(0);
    }

    /** A server that keeps its data in the directory. */
    public static OwnServer in(Path data) throws IOException {
        return new OwnServer(data);
    }

    /** A superuser's connections. */
    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.getJdbcUrl("postgres", "postgres"));
        return dataSource;
    }

    /** Ends all sessions, writes everything down, and starts again: {@code pg_ctl restart -m fast}. */
    public void restart() throws IOException {
        int port = server.getPort();
        server.close();
        server = start(port);
    }

    /** Drops everything and starts again, which is a recovery: {@code pg_ctl restart -m immediate}. */
    public void crash() throws IOException, InterruptedException {
        int port = server.getPort();
        long process = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        new ProcessBuilder("kill", "-QUIT", String.valueOf(process))
                .inheritIO()
                .start()
                .waitFor();
        for (int tries = 0; ProcessHandle.of(process).isPresent() && tries < 500; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        server.close();
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
