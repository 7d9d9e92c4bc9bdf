package dev.migrate.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A pooler in front of a database, which hands out server connections for a transaction at a time. */
public final class PgBouncer implements AutoCloseable {
    private final Process process;
    private final int port;
    private final TestDatabase database;

    private PgBouncer(Process process, int port, TestDatabase database) {
        this.process = process;
        this.port = port;
        this.database = database;
    }

    /** Whether it can be called. */
    public static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/pgbouncer"));
    }

    /** Starts it with a pool of two server connections. */
    public static PgBouncer start(TestDatabase database, Path directory) throws IOException, InterruptedException {
        return start(database, directory, 2);
    }

    /** Starts it with a pool of that many server connections, which get their turns one after another. */
    public static PgBouncer start(TestDatabase database, Path directory, int servers)
            throws IOException, InterruptedException {
        int port = freePort();
        PGSimpleDataSource target = database.dataSource();
        RevisionClasses.write(directory.resolve("pgbouncer.ini"), """
                [databases]
                * = host=%s port=%d user=%s password=%s pool_size=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                server_round_robin = 1
                """.formatted(
                        target.getServerNames()[0],
                        target.getPortNumbers()[0],
                        PostgresServer.user(),
                        PostgresServer.password(),
                        servers,
                        port));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of("/usr/sbin/pgbouncer", "-q"));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(directory.resolve("pgbouncer.ini").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pgbouncer.log").toFile())
                .start();
        PgBouncer pooler = new PgBouncer(process, port, database);
        pooler.awaitStart(directory);
        return pooler;
    }

    /** Connections through the pooler, with the driver's own defaults. */
    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
        return dataSource;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitStart(Path directory) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException(Files.readString(directory.resolve("pgbouncer.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
