package dev.migrate.settings;

import dev.migrate.error.NoConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the database among the places that may name it; the first one that does wins. */
public final class ConnectionResolver {
    private ConnectionResolver() {}

    /**
     * The candidates in the order that everything uses: {@code migrate.url} and friends, what the caller configured,
     * {@code DATABASE_URL}, {@code .env}, libpq's variables.
     *
     * @param properties settings with prefix, of which {@code migrate.url}, {@code migrate.user} and {@code
     *     migrate.password} are read
     * @param configured what a build tool has in its own configuration, in its order
     * @param environment the variables of the process
     * @param dotEnv the text of the project's {@code .env}, or an empty one
     */
    public static List<ConnectionCandidate> candidates(
            Map<String, String> properties,
            List<ConnectionCandidate> configured,
            Map<String, String> environment,
            String dotEnv) {
        List<ConnectionCandidate> candidates = new ArrayList<>();
        candidates.add(new ConnectionCandidate(
                "migrate.url",
                properties.get("migrate.url"),
                properties.get("migrate.user"),
                properties.get("migrate.password")));
        candidates.addAll(configured);
        candidates.addAll(EnvironmentCandidates.of(environment, DotEnv.parse(dotEnv)));
        return candidates;
    }

    /**
     * The connection that the candidates give.
     *
     * <p>The first URL wins. User and password are taken together from the first candidate that has either and does not
     * name another database: one before the winner (a password on the command line), the winner, or one without a URL (a
     * server in settings.xml).
     *
     * @throws NoConnectionException if none has a URL
     * @throws dev.migrate.error.InvalidConnectionException if the first URL can't be used
     */
    public static ConnectionSettings resolve(List<ConnectionCandidate> candidates) {
        ConnectionCandidate winner = candidates.stream()
                .filter(candidate -> candidate.url() != null)
                .findFirst()
                .orElseThrow(NoConnectionException::new);
        DatabaseUrl url = DatabaseUrl.parse(winner.source(), Objects.requireNonNull(winner.url()));
        Optional<ConnectionCandidate> credentials = candidates.stream()
                .filter(ConnectionCandidate::hasCredentials)
                .filter(candidate -> candidate.url() == null || candidate.equals(winner))
                .findFirst();
        return credentials
                .map(given -> new ConnectionSettings(
                        url.jdbcUrl(),
                        given.user() == null ? url.user() : given.user(),
                        given.password() == null ? url.password() : given.password(),
                        winner.source()))
                .orElseGet(() -> new ConnectionSettings(url.jdbcUrl(), url.user(), url.password(), winner.source()));
    }
}
