package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.DatabaseState;
import dev.migrate.Verification;
import dev.migrate.drift.Difference;
import dev.migrate.drift.Drift;
import dev.migrate.error.DriftException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifyReportTest {
    private static final Difference MISSING = new Difference("users.bio", "column 'bio' of table 'users' is missing");

    @Test
    void everyDifferenceHasItsLine() {
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(() -> tell(List.of(), List.of(MISSING), Set.of()))
                .withMessage("The database is not what its revisions make up to 002:\n"
                        + "  column 'bio' of table 'users' is missing\n"
                        + "Undo these changes, write a revision that makes them too, or leave out what is known with"
                        + " -Dignore=users.bio");
    }

    @Test
    void editedRevisionsAreNamed() {
        RevisionInfo revision = new RevisionInfo("001", List.of(), "First", "", "shop.R001_First");
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(() -> tell(List.of(revision), List.of(MISSING), Set.of("users.bio")))
                .withMessage("What '001' did when applied is not what the code says now. Restore the code, and write a"
                        + " new revision for what shall change.\n");
    }

    @Test
    void whatIsIgnoredDoesNotFail() {
        tell(List.of(), List.of(MISSING), Set.of("users.bio"));
    }

    private static void tell(List<RevisionInfo> edited, List<Difference> differences, Set<String> ignored) {
        Verification verification = new Verification(
                new DatabaseState(Heads.of("002"), List.of()),
                Heads.of("002"),
                edited,
                new Drift(differences, List.of()));
        new VerifyReport(verification, ignored).tell(new RecordingConsole());
    }
}
