package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Heads;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresDatabaseMessagesTest {
    private final PostgresDatabaseMessages messages = new PostgresDatabaseMessages(null, Duration.ofSeconds(5));

    @Test
    void messageIsOneSentenceAfterAnother() {
        assertThat(messages.describe(new SQLException("ERROR: no\n  Detail: because\n  Position: 17", "42601")))
                .isEqualTo("PostgreSQL says: ERROR: no. Detail: because (SQLSTATE 42601).");
        assertThat(messages.describe(new SQLException("An I/O error occurred", "08006")))
                .isEqualTo("The driver says: An I/O error occurred (SQLSTATE 08006).");
        assertThat(messages.describe(new SQLException())).isEqualTo("PostgreSQL says: null (SQLSTATE unknown).");
    }

    @ParameterizedTest
    @CsvSource({"42P07", "42701", "42710"})
    void duplicatesNameStampWhereNothingIsRecorded(String state) {
        assertThat(messages.advice(new SQLException("x", state), Heads.base())).contains("'stamp'");
        assertThat(messages.advice(new SQLException("x", state), Heads.of("a")))
                .isEqualTo("Something else made it: drop it, or take it out of the revision.");
    }

    @ParameterizedTest
    @CsvSource({
        "55P03, which is 5000 ms",
        "55P04, in a revision of its own",
        "25P02, in a savepoint where an error is expected",
        "2D000, give it to op.outsideTransaction()",
        "42501, Grant the user what it lacks",
        "25006, Connect to the primary",
        "3F000, Create the schema that the search_path names",
        "40P01, Run it again",
        "53100, Free space on the disk",
        "53300, when others have gone",
        "3D000, Create the database",
        "57P01, The server was restarted",
        "57P02, goes on where the database stands",
        "57P03, in a moment",
        "08006, goes on where the database stands",
    })
    void knownStatesHaveAdvice(String state, String advice) {
        assertThat(messages.advice(new SQLException("x", state), Heads.base())).contains(advice);
    }

    @Test
    void whatAnExtensionBringsIsLookedForInTheSchemaAlone() {
        SQLException failure = new SQLException("ERROR: type \"citext\" does not exist", "42704");
        assertThat(messages.advice(failure, Heads.base()))
                .isEqualTo("If an extension brings it, create that before, by hand or with an"
                        + " op.execute(\"CREATE EXTENSION ...\") in the revision.");
        assertThat(new PostgresDatabaseMessages("shop", Duration.ofSeconds(5)).advice(failure, Heads.base()))
                .contains("create that before in schema 'shop', which is the only one that is searched, by hand")
                .endsWith(" If it is in another schema, write that before its name.");
    }

    @Test
    void serverThatSpeaksAnotherLanguageIsUnderstoodByItsCodes() {
        assertThat(advice("FEHLER: kann Typ einer Spalte, die von einer Sicht verwendet wird, nicht ändern"))
                .startsWith("If something depends on the column, let the revision drop that before");
        assertThat(advice("ERROR: cannot alter type of a column used by a view or rule\n"
                        + "  Detail: rule _RETURN on view report depends on column \"name\""))
                .startsWith("Let the revision drop what depends on it before");
        assertThat(advice("ERROR: cannot create index on partitioned table \"t\" concurrently"))
                .isEmpty();
    }

    private String advice(String unsupported) {
        return messages.advice(new SQLException(unsupported, "0A000"), Heads.of("a"));
    }

    @Test
    void otherStatesSpeakForThemselves() {
        assertThat(messages.advice(new SQLException("x", "22012"), Heads.base()))
                .isEmpty();
        assertThat(messages.advice(new SQLException("x"), Heads.base())).isEmpty();
    }
}
