package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.test.Laws;
import dev.migrate.test.Laws.EvolutionLaw;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Law 9: rows survive. A revision either does its work, and the rows are there with their values, or it fails because of
 * them, and everything is as it was.
 */
class RowsLawTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /** Where schemas are built from nothing to be compared with. */
    @RegisterExtension
    static final TestDatabase proof = TestDatabase.create();

    private static LawDatabase fresh;
    private static LawDatabase laws;

    private final RowsFigures figures = new RowsFigures();
    private final EvolutionLaw law = evolution -> EvolutionRun.of(evolution, laws, fresh, figures);

    @BeforeAll
    static void connect() throws SQLException {
        fresh = new LawDatabase(proof);
        laws = new LawDatabase(database);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        fresh.close();
        laws.close();
    }

    @Test
    void rows_survive_the_way_there_and_back(TestReporter reporter) {
        Laws.forEachRevision(60, law);
        judge(reporter);
    }

    @Test
    void rows_survive_a_history_of_revisions_and_the_way_back_to_its_beginning(TestReporter reporter) {
        Laws.forEachHistory(20, law);
        judge(reporter);
    }

    /** A law that rows refuse to be tried on proves nothing. */
    private void judge(TestReporter reporter) {
        reporter.publishEntry("rows", figures.toString());
        assertThat(figures.upgradesRefused()).as("percent of upgrades refused").isLessThan(figures.bound(33));
        assertThat(figures.downgradesRefused())
                .as("percent of downgrades refused")
                .isLessThan(figures.bound(33));
    }
}
