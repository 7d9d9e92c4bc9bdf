package dev.migrate.test;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Puts revisions on a class path of their own, with the registry that a build would write for them. */
public final class RevisionClasses {
    private RevisionClasses() {}

    /** A class loader that sees these classes of the test and a registry, in the directory, that lists them. */
    public static ClassLoader in(Path directory, Class<?>... classes) {
        return withRegistry(directory, RevisionRegistry.write(infos(classes)));
    }

    /** A class loader that sees the classes of the test and this registry in the directory. */
    public static ClassLoader withRegistry(Path directory, String registry) {
        write(directory.resolve(RevisionRegistry.RESOURCE), registry);
        try {
            return new URLClassLoader(new URL[] {directory.toUri().toURL()}, RevisionClasses.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a build would write of these classes into the registry. */
    public static List<RevisionInfo> infos(Class<?>... classes) {
        return Arrays.stream(classes).map(RevisionClasses::info).toList();
    }

    private static RevisionInfo info(Class<?> type) {
        Revision revision = Objects.requireNonNull(type.getAnnotation(Revision.class), type.getName());
        return RevisionInfo.of(revision, type.getName());
    }

    /** Writes a file, with its directories. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
