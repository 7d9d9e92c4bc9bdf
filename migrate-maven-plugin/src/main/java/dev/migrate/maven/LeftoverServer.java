package dev.migrate.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The PostgreSQL server of a build that was killed: it runs on, and its {@code postmaster.pid} bars the next one. */
final class LeftoverServer {
    private static final long PATIENCE_SECONDS = 10;

    private LeftoverServer() {}

    /**
     * Stops the server that holds this data directory, and removes the file that names it.
     *
     * <p>The caller holds the lock of the folder, so no living build is using that server.
     */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            // Another program can have got the number since: then nothing of ours is running.
            process(pidFile).filter(LeftoverServer::isPostgres).ifPresent(LeftoverServer::end);
            Files.deleteIfExists(pidFile);
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        process.destroy();
        exit.completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
            exit.join();
        }
    }
}
