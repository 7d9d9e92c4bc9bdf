package dev.migrate.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.postgres.PostgresDatabase;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import dev.migrate.settings.RunSettings;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepFailureTest {
    private final Database database = new PostgresDatabase(null, "migrate_history", RunSettings.DEFAULTS);
    private final StepFailure failure =
            new StepFailure(database, new FixedScript(database, HistoryState.at(Heads.base())));
    private final Step step = new Step(new RevisionInfo("002", List.of("001"), "Name", "", "C"), Direction.UPGRADE);
    private final SQLException lost = new SQLException("An I/O error occurred", "08006");

    @Test
    void commitWithoutAnswerMayHaveHappened() {
        assertThat(failure.of(step, HistoryState.at(Heads.of("001")), StepFailure.AT_COMMIT, lost))
                .hasMessage("Revision '002' (Name) failed at its commit.\n"
                        + "The driver says: An I/O error occurred (SQLSTATE 08006).\n"
                        + "Whether the database committed it can't be known.\n"
                        + "'current' tells where the database stands; run it again, and it goes on there.")
                .hasCause(lost);
    }

    @Test
    void statementWithoutAnswerHasNotHappened() {
        assertThat(failure.of(step, HistoryState.at(Heads.of("001")), "at its 1st statement: COMMIT", lost))
                .hasMessageEndingWith("(SQLSTATE 08006).\nNo script was written.\n"
                        + "The server was restarted, or ended the session. Run it again when it is back: it goes on where"
                        + " the database stands.");
    }
}
