package dev.migrate.maven;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The programs of a PostgreSQL server, packed in a jar.
 *
 * @param version the version, {@code 18.6.0}
 * @param jar the jar that Maven Central has for this platform
 */
record EmbeddedBinaries(String version, Path jar) implements PgBinaryResolver {
    /** What a data directory is bound to. */
    String majorVersion() {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** The archive in the jar; there is one, so the platform that is asked for does not matter. */
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        ZipInputStream entries = new ZipInputStream(Files.newInputStream(jar));
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return entries;
            }
        }
        entries.close();
        throw new FileNotFoundException("No PostgreSQL in '" + jar + "'");
    }
}
