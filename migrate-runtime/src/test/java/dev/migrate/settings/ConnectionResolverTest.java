package dev.migrate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidConnectionException;
import dev.migrate.error.NoConnectionException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionResolverTest {
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> LIBPQ = Map.of(
            "PGHOST", "pg.acme", "PGPORT", "5433", "PGUSER", "lib", "PGPASSWORD", "secret", "PGDATABASE", "my db+1");

    @Test
    void firstPlaceThatNamesADatabaseWins() {
        Map<String, String> properties = Map.of("migrate.url", "jdbc:postgresql://a/db");
        List<ConnectionCandidate> configured =
                List.of(new ConnectionCandidate("configuration", "jdbc:postgresql://b/db", null, null));
        Map<String, String> environment = Map.of("DATABASE_URL", "postgres://c/db", "PGHOST", "e");
        String dotEnv = "DATABASE_URL=postgres://d/db";

        assertThat(resolve(properties, configured, environment, dotEnv).url()).isEqualTo("jdbc:postgresql://a/db");
        assertThat(resolve(NOTHING, configured, environment, dotEnv).url()).isEqualTo("jdbc:postgresql://b/db");
        assertThat(resolve(NOTHING, List.of(), environment, dotEnv).url()).isEqualTo("jdbc:postgresql://c/db");
        assertThat(resolve(NOTHING, List.of(), Map.of("PGHOST", "e"), dotEnv).url())
                .isEqualTo("jdbc:postgresql://d/db");
        assertThat(resolve(NOTHING, List.of(), Map.of("PGHOST", "e"), "").url()).isEqualTo("jdbc:postgresql://e/");
    }

    @Test
    void sourceIsNamed() {
        assertThat(resolve(NOTHING, List.of(), NOTHING, "DATABASE_URL=postgres://d/db")
                        .source())
                .isEqualTo("DATABASE_URL in .env");
    }

    @Test
    void platformUrlBecomesJdbc() {
        assertThat(fromUrl("postgres://app:s%40cr%2Fet+1@db.acme:6543/shop?sslmode=require&application_name=x"))
                .isEqualTo(new ConnectionSettings(
                        "jdbc:postgresql://db.acme:6543/shop?sslmode=require&ApplicationName=x",
                        "app",
                        "s@cr/et+1",
                        "DATABASE_URL"));
        assertThat(fromUrl("postgresql+psycopg2://app@[::1]:5432/shop"))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://[::1]:5432/shop", "app", null, "DATABASE_URL"));
        assertThat(fromUrl("postgresql:///shop").url()).isEqualTo("jdbc:postgresql://localhost/shop");
    }

    @Test
    void atSignInAPasswordBelongsToIt() {
        assertThat(fromUrl("postgres://app:p@ss@host/db"))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://host/db", "app", "p@ss", "DATABASE_URL"));
    }

    @Test
    void credentialsLeaveTheJdbcUrl() {
        assertThat(fromUrl("jdbc:postgresql://h/db?user=app&sslmode=require&password=a%26b"))
                .isEqualTo(
                        new ConnectionSettings("jdbc:postgresql://h/db?sslmode=require", "app", "a&b", "DATABASE_URL"));
    }

    @Test
    void urlsOfOtherDriversStayAsTheyAre() {
        assertThat(fromUrl("embedded:postgresql").url()).isEqualTo("embedded:postgresql");
        assertThat(fromUrl("jdbc:aws-wrapper:postgresql://h/db").url()).isEqualTo("jdbc:aws-wrapper:postgresql://h/db");
    }

    @Test
    void libpqVariablesNameAHostOrADatabase() {
        assertThat(resolve(NOTHING, List.of(), LIBPQ, ""))
                .isEqualTo(new ConnectionSettings(
                        "jdbc:postgresql://pg.acme:5433/my%20db%2B1", "lib", "secret", "PGHOST and PGDATABASE"));
        assertThat(resolve(NOTHING, List.of(), Map.of("PGDATABASE", "shop"), "").url())
                .isEqualTo("jdbc:postgresql://localhost/shop");
        assertThatExceptionOfType(NoConnectionException.class)
                .isThrownBy(
                        () -> resolve(NOTHING, List.of(), Map.of("PGUSER", "x", "PGPASSWORD", "y", "PGPORT", "1"), ""));
    }

    @Test
    void dotEnvOfOtherToolsIsRead() {
        String dotEnv = """
                # Postgres
                POSTGRES_SERVER=localhost
                POSTGRES_PORT=5432
                export POSTGRES_DB='app' # quoted
                POSTGRES_USER = postgres
                POSTGRES_PASSWORD="change\\"this # not a comment"
                SECRET=x
                not a line
                """;
        assertThat(resolve(NOTHING, List.of(), NOTHING, dotEnv))
                .isEqualTo(new ConnectionSettings(
                        "jdbc:postgresql://localhost:5432/app",
                        "postgres",
                        "change\"this # not a comment",
                        "POSTGRES_SERVER in .env"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "K=a b | a b",
                "K=a#b | a#b",
                "K=a #b | a",
                "K='a\\n' | a\\n",
                "K=\"a\\tb\\\\\" # c | `a\tb\\`",
                "export  K=x | x",
                "K= | ``",
                "K=# c | ``",
                "K=\"open | \"open",
            })
    void dotEnvValuesAreUnquoted(String line, String value) {
        assertThat(DotEnv.parse(line)).isEqualTo(Map.of("K", value));
    }

    @Test
    void userAndPasswordCanComeFromElsewhere() {
        List<ConnectionCandidate> configured = List.of(
                new ConnectionCandidate("configuration", "jdbc:postgresql://b/db", " ", ""),
                new ConnectionCandidate("server 'shop' in settings.xml", null, "settings", "xml"));
        assertThat(resolve(NOTHING, configured, LIBPQ, ""))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://b/db", "settings", "xml", "configuration"));
        assertThat(resolve(Map.of("migrate.user", "me", "migrate.password", "mine"), configured, LIBPQ, ""))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://b/db", "me", "mine", "configuration"));
        assertThat(resolve(
                        Map.of("migrate.password", "mine"),
                        List.of(),
                        Map.of("DATABASE_URL", "postgres://u:p@h/db"),
                        ""))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://h/db", "u", "mine", "DATABASE_URL"));
    }

    @Test
    void credentialsForAnotherDatabaseAreNotTaken() {
        Map<String, String> environment =
                Map.of("DATABASE_URL", "postgres://c/db", "PGHOST", "e", "PGUSER", "x", "PGPASSWORD", "y");
        assertThat(resolve(NOTHING, List.of(), environment, "POSTGRES_USER=z"))
                .isEqualTo(new ConnectionSettings("jdbc:postgresql://c/db", null, null, "DATABASE_URL"));
    }

    @Test
    void nothingAtAllListsTheWays() {
        assertThatExceptionOfType(NoConnectionException.class)
                .isThrownBy(() -> resolve(NOTHING, List.of(), NOTHING, ""))
                .withMessageStartingWith("No database is configured.")
                .withMessageContainingAll(
                        "-Dmigrate.url=", "migrate.serverId", "DATABASE_URL", ".env", "POSTGRES_SERVER", "PGHOST");
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://me:secret@host/db, mysql://***@host/db, it has another form",
        "postgres://me:sec/ret@host/db, postgres://***@host/db, it has another form",
        "postgres://me:secret%zz@host/db, postgres://***@host/db, a percent sign begins no character code",
    })
    void badUrlIsShownWithoutItsPassword(String url, String masked, String problem) {
        assertThatExceptionOfType(InvalidConnectionException.class)
                .isThrownBy(() -> fromUrl(url))
                .withMessage("Database URL '" + masked + "' from DATABASE_URL can't be used: " + problem
                        + ". Write jdbc:postgresql://host:port/database or postgres://user:password@host:port/database,"
                        + " special characters percent-encoded.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h/db?password=secret&x=1",
                "jdbc:postgresql://h/db?x=1&sslpassword=secret",
                "jdbc:postgresql://me:secret@h/db",
                "jdbc:other://h;Password=secret;x=1"
            })
    void displayedUrlHasNoSecrets(String url) {
        ConnectionSettings settings = new ConnectionSettings(url, "me", "secret", "test");
        assertThat(settings.displayUrl()).contains("***", "h").doesNotContain("secret");
        assertThat(settings.toString()).doesNotContain("secret");
        assertThat(new ConnectionCandidate("test", url, "me", "secret").toString())
                .doesNotContain("secret");
    }

    private static ConnectionSettings fromUrl(String url) {
        return resolve(NOTHING, List.of(), Map.of("DATABASE_URL", url), "");
    }

    private static ConnectionSettings resolve(
            Map<String, String> properties,
            List<ConnectionCandidate> configured,
            Map<String, String> environment,
            String dotEnv) {
        return ConnectionResolver.resolve(ConnectionResolver.candidates(properties, configured, environment, dotEnv));
    }
}
