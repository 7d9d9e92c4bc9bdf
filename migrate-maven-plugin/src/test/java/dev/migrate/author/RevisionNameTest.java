package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionNameTest {
    @ParameterizedTest
    @CsvSource({
        "AddBioToUsers, AddBioToUsers",
        "addBioToUsers, AddBioToUsers",
        "add bio to users, AddBioToUsers",
        "add_bio-to.users!, AddBioToUsers",
        "don't drop it, DontDropIt",
        "3 indexes, 3Indexes",
        "Füge Länge hinzu, FugeLangeHinzu",
        "../../etc/passwd, EtcPasswd",
        "*/ } class X {, ClassX",
        "URL, URL",
    })
    void aSentenceBecomesPartOfAClassName(String given, String name) {
        assertThat(RevisionName.of(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "!?", "\u202e"})
    void aNameNeedsALetterOrDigit(String given) {
        assertThatThrownBy(() -> RevisionName.of(given))
                .isInstanceOf(InvalidNameException.class)
                .hasMessage("A revision can't be named '" + given.replace("\u202e", "\\u202e")
                        + "'. It has no letter or digit. Give a name such as"
                        + " AddBioToUsers, or a short sentence of at most 100 letters and digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"добавить bio", "Größe", "表", "add \ud83d\udd1f \u0661"})
    void otherScriptsAreRefusedAndNotDroppedSilently(String given) {
        assertThatThrownBy(() -> RevisionName.of(given))
                .hasMessageContaining("It has letters or digits other than A-Z, a-z and 0-9. Give a name such as");
    }

    @Test
    void aNameThatNoFileSystemTakesIsRefused() {
        assertThat(RevisionName.of("x".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> RevisionName.of("x".repeat(101)))
                .hasMessageContaining("It has 101 letters and digits.");
    }
}
