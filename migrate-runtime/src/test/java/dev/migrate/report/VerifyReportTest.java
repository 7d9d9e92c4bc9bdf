package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.DatabaseState;
import dev.migrate.Verification;
import dev.migrate.drift.Difference;
import dev.migrate.drift.Drift;
import dev.migrate.drift.OtherName;
import dev.migrate.drift.SerialColumn;
import dev.migrate.error.DriftException;
import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.QualifiedName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void statementsThatRenameFollowTheDifferences() {
        OtherName name = new OtherName(QualifiedName.of("users"), false, "users_pkey", "pk_users");
        Difference difference =
                new Difference("users.users_pkey", "primary key 'users_pkey' of table 'users' is 'pk_users'");
        Verification verification = new Verification(
                new DatabaseState(Heads.of("002"), List.of()),
                Heads.of("002"),
                List.of(),
                new Drift(List.of(difference), List.of(), List.of(name), List.of()),
                Map.of(name, "ALTER TABLE users RENAME CONSTRAINT users_pkey TO pk_users;"),
                Map.of());
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(() -> new VerifyReport(verification, Set.of()).tell(new RecordingConsole()))
                .withMessage("The database is not what its revisions make up to 002:\n"
                        + "  primary key 'users_pkey' of table 'users' is 'pk_users'\n"
                        + "What differs by its name alone gets the name that the revisions know, as their statements need"
                        + " it, with\n"
                        + "  ALTER TABLE users RENAME CONSTRAINT users_pkey TO pk_users;\n"
                        + "Undo these changes, write a revision that makes them too, or leave out what is known with"
                        + " -Dignore=users.users_pkey");
        new VerifyReport(verification, Set.of("users.users_pkey")).tell(new RecordingConsole());
    }

    @Test
    void statementsThatMakeIdentitiesFollowThem() {
        SerialColumn serial = new SerialColumn(QualifiedName.of("users"), "id", QualifiedName.of("users_id_seq"));
        Verification verification = new Verification(
                new DatabaseState(Heads.of("002"), List.of()),
                Heads.of("002"),
                List.of(),
                new Drift(
                        List.of(new Difference("users.id", "column 'id' of table 'users': x")),
                        List.of(),
                        List.of(),
                        List.of(serial)),
                Map.of(),
                Map.of(serial, "BEGIN; COMMIT;"));
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(() -> new VerifyReport(verification, Set.of()).tell(new RecordingConsole()))
                .withMessageContaining(
                        "What has a sequence of its own becomes an identity that goes on where it stands, with\n"
                                + "  BEGIN; COMMIT;\nUndo these changes");
        new VerifyReport(verification, Set.of("users.id")).tell(new RecordingConsole());
    }

    @Test
    void editedRevisionsAreNamed() {
        HistoryRow row = new HistoryRow(
                "001",
                List.of(),
                "First",
                "old",
                Instant.parse("2026-11-21T08:00:00Z"),
                "anna",
                null,
                "1",
                true,
                List.of());
        RevisionInfo revision = new RevisionInfo("001", List.of(), "First", "", "shop.R001_First");
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(() ->
                        tell(List.of(new EditedRevision(revision, row, "new")), List.of(MISSING), Set.of("users.bio")))
                .withMessage(
                        "Revision '001' was edited after it was applied (2026-11-21T08:00:00Z by anna): what it did"
                                + " then is not what the code says now.\nPut the code back as it was, and write a new revision"
                                + " for what shall change. If the database already is as the code says, let its history say so"
                                + " too: mvn migrate:stamp -Drepair -Dreason=...\n");
    }

    @Test
    void whatIsIgnoredDoesNotFail() {
        tell(List.of(), List.of(MISSING), Set.of("users.bio"));
    }

    private static void tell(List<EditedRevision> edited, List<Difference> differences, Set<String> ignored) {
        Verification verification = new Verification(
                new DatabaseState(Heads.of("002"), List.of()),
                Heads.of("002"),
                edited,
                new Drift(differences, List.of(), List.of(), List.of()),
                Map.of(),
                Map.of());
        new VerifyReport(verification, ignored).tell(new RecordingConsole());
    }
}
