package dev.migrate.test;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of a few megabytes, which runs full and may grow; only root can have one. */
public final class SmallDisk implements AutoCloseable {
    private static final Path MOUNT = Path.of("/bin/mount");

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** A file system in an empty directory; empty where none may be mounted. */
    public static Optional<SmallDisk> in(Path directory, int megabytes) throws IOException {
        Files.createDirectories(directory);
        return Files.isExecutable(MOUNT)
                        && run(
                                MOUNT.toString(),
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=" + megabytes + "m",
                                "tmpfs",
                                directory.toString())
                ? Optional.of(new SmallDisk(directory))
                : Optional.empty();
    }

    /** Where it is. */
    public Path directory() {
        return directory;
    }

    /** Makes it as small, or as large, as leaves this much free. */
    public void leave(int megabytes) throws IOException {
        FileStore store = Files.getFileStore(directory);
        long size = store.getTotalSpace() - store.getUnallocatedSpace() + (long) megabytes * 1024 * 1024;
        require(MOUNT.toString(), "-o", "remount,size=" + size, directory.toString());
    }

    /** Takes it away, with all that is on it. */
    @Override
    public void close() throws IOException {
        require("umount", "--lazy", directory.toString());
    }

    private static void require(String... command) throws IOException {
        if (!run(command)) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }
}
