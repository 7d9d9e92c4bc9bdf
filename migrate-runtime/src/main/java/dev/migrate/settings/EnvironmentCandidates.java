package dev.migrate.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the environment and a {@code .env} file say about the database. */
final class EnvironmentCandidates {
    private static final String DATABASE_URL = "DATABASE_URL";

    private EnvironmentCandidates() {}

    static List<ConnectionCandidate> of(Map<String, String> environment, Map<String, String> dotEnv) {
        return List.of(
                new ConnectionCandidate(DATABASE_URL, environment.get(DATABASE_URL), null, null),
                new ConnectionCandidate(DATABASE_URL + " in .env", dotEnv.get(DATABASE_URL), null, null),
                postgresVariables(dotEnv),
                libpqVariables(environment));
    }

    private static ConnectionCandidate postgresVariables(Map<String, String> dotEnv) {
        return inParts(
                "POSTGRES_SERVER in .env",
                url(dotEnv.get("POSTGRES_SERVER"), dotEnv.get("POSTGRES_PORT"), dotEnv.get("POSTGRES_DB")),
                dotEnv.get("POSTGRES_USER"),
                dotEnv.get("POSTGRES_PASSWORD"));
    }

    private static ConnectionCandidate libpqVariables(Map<String, String> environment) {
        return inParts(
                "PGHOST and PGDATABASE",
                url(environment.get("PGHOST"), environment.get("PGPORT"), environment.get("PGDATABASE")),
                environment.get("PGUSER"),
                environment.get("PGPASSWORD"));
    }

    /** Without a database they say nothing: their user and password are not meant for another database. */
    private static ConnectionCandidate inParts(
            String source, @Nullable String url, @Nullable String user, @Nullable String password) {
        return url == null
                ? new ConnectionCandidate(source, null, null, null)
                : new ConnectionCandidate(source, url, user, password);
    }

    /** A host or a database names a database; a port alone does not. */
    private static @Nullable String url(@Nullable String host, @Nullable String port, @Nullable String database) {
        if (isAbsent(host) && isAbsent(database)) {
            return null;
        }
        String address = isAbsent(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "jdbc:postgresql://" + address + (isAbsent(port) ? "" : ":" + port.strip()) + "/"
                + (isAbsent(database)
                        ? ""
                        : URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static boolean isAbsent(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
