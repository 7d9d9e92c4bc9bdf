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
                url(text(dotEnv, "POSTGRES_SERVER"), text(dotEnv, "POSTGRES_PORT"), text(dotEnv, "POSTGRES_DB")),
                dotEnv.get("POSTGRES_USER"),
                dotEnv.get("POSTGRES_PASSWORD"));
    }

    private static ConnectionCandidate libpqVariables(Map<String, String> environment) {
        return inParts(
                "PGHOST and PGDATABASE",
                url(text(environment, "PGHOST"), text(environment, "PGPORT"), text(environment, "PGDATABASE")),
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
    private static @Nullable String url(String host, String port, String database) {
        if (host.isEmpty() && database.isEmpty()) {
            return null;
        }
        String address = host.isEmpty() ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "jdbc:postgresql://" + address + (port.isEmpty() ? "" : ":" + port) + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, "").strip();
    }
}
