package dev.migrate;

import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings that an application ships, overridden by system properties. */
final class ClassPathSettings {
    private ClassPathSettings() {}

    static ModelSettings read(ClassLoader classLoader) {
        try (InputStream stream = classLoader.getResourceAsStream(ModelSettingsReader.RESOURCE)) {
            String text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ModelSettingsReader.read(text, "'" + ModelSettingsReader.RESOURCE + "'", systemProperties());
        } catch (IOException e) {
            throw new UncheckedIOException("'" + ModelSettingsReader.RESOURCE + "' can't be read", e);
        }
    }

    private static Map<String, String> systemProperties() {
        Properties system = System.getProperties();
        Map<String, String> properties = new TreeMap<>();
        for (String name : system.stringPropertyNames()) {
            properties.put(name, system.getProperty(name, ""));
        }
        return properties;
    }
}
