package dev.migrate;

import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettingsReader;
import dev.migrate.settings.RunSettings;
import dev.migrate.settings.RunSettingsReader;
import dev.migrate.settings.StartSettings;
import dev.migrate.settings.StartSettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings that an application ships, overridden by system properties. */
final class ClassPathSettings {
    private static final String SOURCE = "'" + ModelSettingsReader.RESOURCE + "'";

    private ClassPathSettings() {}

    static ModelSettings read(ClassLoader classLoader) {
        return ModelSettingsReader.read(text(classLoader), SOURCE, systemProperties());
    }

    static StartSettings start(ClassLoader classLoader) {
        return StartSettingsReader.read(text(classLoader), SOURCE, systemProperties());
    }

    static RunSettings run(ClassLoader classLoader, Map<String, String> overrides) {
        Map<String, String> all = systemProperties();
        all.putAll(overrides);
        return RunSettingsReader.read(text(classLoader), SOURCE, all);
    }

    private static String text(ClassLoader classLoader) {
        try (InputStream stream = classLoader.getResourceAsStream(ModelSettingsReader.RESOURCE)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " can't be read", e);
        }
    }

    private static Map<String, String> systemProperties() {
        Properties system = System.getProperties();
        Map<String, String> properties = new TreeMap<>();
        for (String name : system.stringPropertyNames()) {
            if (name.startsWith(ModelSettingsReader.PREFIX)) {
                properties.put(name, system.getProperty(name, ""));
            }
        }
        return properties;
    }
}
