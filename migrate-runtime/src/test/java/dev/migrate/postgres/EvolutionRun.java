package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.MissingFill;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.test.Evolution;
import dev.migrate.test.RandomSchemas;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * An evolution on a database: up revision by revision, with rows that come in before each, and all the way down.
 *
 * <p>Rows may refuse a revision; then everything is as it was. Once they are gone the revision does its work.
 */
final class EvolutionRun {
    private final LawDatabase database;
    private final Evolution evolution;
    private final RowsFigures figures;
    private final RandomGenerator random;
    private final List<Schema> catalogs = new ArrayList<>();
    private final List<List<Operation>> downgrades = new ArrayList<>();

    private EvolutionRun(LawDatabase database, Evolution evolution, RowsFigures figures) {
        this.database = database;
        this.evolution = evolution;
        this.figures = figures;
        this.random = RandomSchemas.random(~evolution.seed());
    }

    /**
     * Runs it and fails unless the law holds.
     *
     * @param fresh where schemas are built from nothing to be compared with
     */
    static void of(Evolution evolution, LawDatabase database, LawDatabase fresh, RowsFigures figures)
            throws SQLException {
        EvolutionRun run = new EvolutionRun(database, evolution, figures);
        for (Schema schema : evolution.schemas()) {
            run.catalogs.add(fresh.catalogOfFresh(schema));
        }
        database.catalogOfFresh(evolution.schemas().get(0));
        for (int i = 0; i < evolution.revisions(); i++) {
            run.upgrade(i);
        }
        for (int i = evolution.revisions() - 1; i >= 0; i--) {
            run.downgrade(i);
        }
        figures.addEvolution();
    }

    private void upgrade(int revision) throws SQLException {
        Schema before = evolution.schemas().get(revision);
        Schema after = evolution.schemas().get(revision + 1);
        AnsweredChanges changes = new AnsweredChanges(before, after, random);
        downgrades.add(changes.downgrade());
        database.fill(before, evolution.rows(), random);
        StoredRows rows = database.rows(before);
        boolean done = run(revision, revision + 1, rows, changes.upgrade());
        figures.addUpgrade(done, rows.count());
        if (done) {
            assertSurvived(rows, after, changes.fills(), changes.upgrade());
        }
    }

    private void downgrade(int revision) throws SQLException {
        Schema before = evolution.schemas().get(revision);
        Schema after = evolution.schemas().get(revision + 1);
        List<Operation> downgrade = downgrades.get(revision);
        StoredRows rows = database.rows(after);
        boolean done = run(revision + 1, revision, rows, downgrade);
        figures.addDowngrade(done, rows.count());
        if (done) {
            assertSurvived(rows, before, Map.of(), downgrade);
        } else {
            database.fill(before, evolution.rows(), random);
        }
    }

    /** Runs a revision; whether the rows let it. */
    private boolean run(int from, int to, StoredRows rows, List<Operation> operations) throws SQLException {
        boolean done = database.tryToRun(operations);
        if (!done) {
            assertThat(database.catalog()).as("catalog after a refusal").isEqualTo(catalogs.get(from));
            assertThat(database.rows(rows.schema())).as("rows after a refusal").isEqualTo(rows);
            database.empty(rows.schema());
            database.run(operations);
        }
        assertThat(database.catalog()).as("catalog").isEqualTo(catalogs.get(to));
        return done;
    }

    private void assertSurvived(StoredRows rows, Schema to, Map<MissingFill, String> fills, List<Operation> operations)
            throws SQLException {
        List<String> lost = rows.lostIn(database.rows(to), ExpectedValues.in(database, rows.schema(), to, fills));
        assertThat(lost)
                .as("lost rows")
                .overridingErrorMessage(() -> "Lost by " + operations + ":\n" + String.join("\n", lost))
                .isEmpty();
    }
}
