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

    private final String text;
    private final Map<String, String> properties;

    private ClassPathSettings(String text, Map<String, String> properties) {
        this.text = text;
        this.properties = properties;
    }

    /** Reads the file, if there is one. */
    static ClassPathSettings of(ClassLoader classLoader) {
        try (InputStream stream = classLoader.getResourceAsStream(ModelSettingsReader.RESOURCE)) {
            String text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ClassPathSettings(text, systemProperties());
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " can't be read", e);
        }
    }

    ModelSettings model() {
        return ModelSettingsReader.read(text, SOURCE, properties);
    }

    StartSettings start() {
        return StartSettingsReader.read(text, SOURCE, properties);
    }

    /** Those for runs, with what wins over file and system properties. */
    RunSettings run(Map<String, String> overrides) {
        Map<String, String> all = new TreeMap<>(properties);
        all.putAll(overrides);
        return RunSettingsReader.read(text, SOURCE, all);
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
