package dev.migrate.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this software, from what Maven puts into the jar. */
public final class ToolVersion {
    private static final String RESOURCE = "/META-INF/maven/dev.migrate/migrate-runtime/pom.properties";

    /** The version, or {@code unknown} where the classes did not come in our jar. */
    public static final String CURRENT = read();

    private ToolVersion() {}

    private static String read() {
        try (InputStream stream = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                return "unknown";
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("'" + RESOURCE + "' can't be read", e);
        }
    }
}
