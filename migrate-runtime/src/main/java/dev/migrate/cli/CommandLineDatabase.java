package dev.migrate.cli;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.DriverDataSource;
import dev.migrate.settings.ConnectionCandidate;
import dev.migrate.settings.ConnectionResolver;
import dev.migrate.settings.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database that the arguments, the environment or a file name.
 *
 * @param arguments what the command was given
 */
record CommandLineDatabase(Arguments arguments) {
    private static final String PASSWORD = "MIGRATE_PASSWORD";

    /** Whether any place names a database. */
    boolean isNamed() throws IOException {
        return candidates().stream().anyMatch(candidate -> candidate.url() != null);
    }

    /** Where it is. */
    ConnectionSettings settings() throws IOException {
        return ConnectionResolver.resolve(candidates());
    }

    /** Connections to it, by a driver on the class path. */
    static DriverDataSource dataSource(ConnectionSettings settings) {
        return DriverDataSource.of(
                settings, Thread.currentThread().getContextClassLoader(), CommandLineDatabase.class.getClassLoader());
    }

    private List<ConnectionCandidate> candidates() throws IOException {
        List<ConnectionCandidate> candidates = new ArrayList<>();
        candidates.add(
                new ConnectionCandidate("--url", arguments.get(Option.URL), arguments.get(Option.USER), password()));
        Path dotEnv = Path.of(".env");
        String dotEnvText = Files.isRegularFile(dotEnv) ? Files.readString(dotEnv) : "";
        candidates.addAll(ConnectionResolver.candidates(systemProperties(), List.of(), System.getenv(), dotEnvText));
        return candidates;
    }

    private @Nullable String password() throws IOException {
        String file = arguments.get(Option.PASSWORD_FILE);
        if (file == null) {
            return System.getenv(PASSWORD);
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new MigrateException("The file of the password, '" + file + "', can't be read. Name another, or give"
                    + " the password in the environment as " + PASSWORD + ".");
        }
        return Files.readString(Path.of(file)).strip();
    }

    private static Map<String, String> systemProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        System.getProperties().stringPropertyNames().stream()
                .sorted()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return properties;
    }
}
