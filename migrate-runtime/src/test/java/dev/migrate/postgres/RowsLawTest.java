package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.LostValues;
import dev.migrate.diff.MissingFill;
import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.diff.UncertainRename;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomEvolution;
import dev.migrate.test.RandomRows;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    @BeforeAll
    static void connect() throws SQLException {
        fresh = new LawDatabase(proof);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        fresh.close();
    }

    private static final int REVISIONS = 4;

    private int upgraded;
    private int refused;

    @Test
    void rows_survive_the_way_there_and_back() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachPair(60, (before, after) -> {
                laws.catalogOfFresh(before);
                RandomGenerator random = RandomSchemas.random(before.hashCode());
                laws.fill(before, random);
                SchemaChanges changes = answered(before, after, random);
                if (upgrade(laws, before, after, changes.upgrade())) {
                    downgrade(laws, before, after, changes.downgrade());
                }
            });
        }
        assertThat(upgraded).as("revisions that rows did not refuse").isGreaterThan(3 * refused);
    }

    @Test
    void rows_survive_a_history_of_revisions_and_the_way_back_to_its_beginning() throws SQLException {
        try (LawDatabase laws = new LawDatabase(database)) {
            Laws.forEachSeed(20, seed -> history(laws, RandomSchemas.random(seed)));
        }
    }

    private void history(LawDatabase laws, RandomGenerator random) throws SQLException {
        Deque<Applied> history = new ArrayDeque<>();
        Schema schema = RandomSchemas.next(random);
        laws.catalogOfFresh(schema);
        for (int i = 0; i < REVISIONS; i++) {
            laws.fill(schema, random);
            Schema next = RandomEvolution.next(schema, random);
            SchemaChanges changes = answered(schema, next, random);
            if (upgrade(laws, schema, next, changes.upgrade())) {
                history.push(new Applied(schema, next, changes.downgrade()));
                schema = next;
            }
        }
        assertThat(fresh.catalogOfFresh(schema))
                .as("a database built at the end")
                .isEqualTo(laws.catalog());
        while (!history.isEmpty()) {
            Applied last = history.pop();
            if (!downgrade(laws, last.before(), last.after(), last.downgrade())) {
                return;
            }
        }
    }

    /** Runs a revision; whether the rows let it. */
    private boolean upgrade(LawDatabase laws, Schema before, Schema after, List<Operation> operations)
            throws SQLException {
        boolean done = run(laws, before, after, operations);
        if (done) {
            upgraded++;
        } else {
            refused++;
        }
        return done;
    }

    private static boolean downgrade(LawDatabase laws, Schema before, Schema after, List<Operation> operations)
            throws SQLException {
        return run(laws, after, before, operations);
    }

    private static boolean run(LawDatabase laws, Schema from, Schema to, List<Operation> operations)
            throws SQLException {
        Schema catalog = laws.catalog();
        StoredRows rows = laws.rows(from);
        if (!laws.tryToRun(operations)) {
            assertThat(laws.catalog()).as("catalog after a refusal").isEqualTo(catalog);
            assertThat(laws.rows(from)).as("rows after a refusal").isEqualTo(rows);
            return false;
        }
        assertThat(laws.catalog()).as("catalog").isEqualTo(fresh.catalogOfFresh(to));
        assertThat(rows.lostIn(laws.rows(to))).as("lost by %s", operations).isEmpty();
        return true;
    }

    /** The changes, with an answer to everything that is asked. */
    private static SchemaChanges answered(Schema before, Schema after, RandomGenerator random) {
        DiffHints hints = DiffHints.none();
        SchemaChanges changes = SchemaDiff.between(before, after, hints);
        while (!changes.questions().isEmpty()) {
            hints = hints.and(answer(changes.questions().get(0), after, random));
            changes = SchemaDiff.between(before, after, hints);
        }
        return changes;
    }

    private static DiffHints answer(Question question, Schema after, RandomGenerator random) {
        List<String> drops = new ArrayList<>();
        List<String> fills = new ArrayList<>();
        if (question instanceof MissingFill missing) {
            Column column =
                    after.tables().get(missing.table()).column(missing.column()).orElseThrow();
            fills.add(missing.answer("", RandomRows.value(column, 3, after, random))
                    .value());
        } else if (question instanceof UncertainRename rename) {
            drops.add(rename.gone());
        } else if (question instanceof LostValues lost) {
            drops.add(lost.column());
        }
        return DiffHints.parse(List.of(), drops, fills);
    }

    /**
     * A revision that was applied.
     *
     * @param before the schema before it
     * @param after the schema after it
     * @param downgrade what takes it back
     */
    private record Applied(Schema before, Schema after, List<Operation> downgrade) {}
}
