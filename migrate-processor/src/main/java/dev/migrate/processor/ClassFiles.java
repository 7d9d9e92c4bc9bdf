package dev.migrate.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files beside compiled classes, in the folders and jars whose entities belong to the model.
 *
 * @param classes where they are
 */
record ClassFiles(CompiledClasses classes) {
    /** What is in the first file of that path; empty if there is none. */
    Optional<byte[]> content(String path) {
        return Stream.concat(
                        classes.directories().stream().flatMap(folder -> read(folder, path).stream()),
                        classes.entityJars().stream().flatMap(jar -> readJar(jar, path).stream()))
                .findFirst();
    }

    /** What is in the files of that path which belong to other modules, in the order of the class path. */
    List<byte[]> others(String path) {
        return classes.classPath().stream()
                .filter(entry -> !classes.directories().contains(entry))
                .flatMap(entry -> (isJar(entry) ? readJar(entry, path) : read(entry, path)).stream())
                .toList();
    }

    private static boolean isJar(Path entry) {
        return Files.isRegularFile(entry) && entry.toString().endsWith(".jar");
    }

    private static Optional<byte[]> read(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    private static Optional<byte[]> readJar(Path jar, String path) {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(path);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = file.getInputStream(entry)) {
                return Optional.of(content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + jar + "' cannot be read", e);
        }
    }
}
