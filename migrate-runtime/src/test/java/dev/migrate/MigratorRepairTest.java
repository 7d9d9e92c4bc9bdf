package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.HistoryMismatchException;
import dev.migrate.error.MissingReasonException;
import dev.migrate.error.NoHistoryException;
import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.HistoryRepair;
import dev.migrate.execution.HistoryRow;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.RoundTrips;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorRepairTest {
    private static final String HOSTILE = "It's only $1 ? \"fine\" \\ {}";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        migrator(First.class, Second.class).upgrade();
    }

    @Test
    void editedRevisionsAreFoundAndUpgradeDoesNotMind() {
        assertThat(migrator(First.class, Second.class).edited()).isEmpty();
        Migrator edited = migrator(EditedFirst.class, EditedSecond.class, Third.class);
        assertThat(edited.edited())
                .extracting(each -> each.revision().id(), each -> each.applied().checksum(), EditedRevision::checksum)
                .hasSize(2)
                .allMatch(each -> !each.toList().get(1).equals(each.toList().get(2)))
                .extracting(each -> each.toList().get(0))
                .containsExactly("001", "002");
        assertThat(edited.upgrade().steps()).hasSize(1);
    }

    /** Two branches that count their revisions give both the next number. */
    @Test
    void anotherRevisionByTheSameIdIsNotTakenForTheOneThatRan() {
        Migrator hotFix = migrator(First.class, HotFix.class, Third.class);
        assertThatExceptionOfType(HistoryMismatchException.class)
                .isThrownBy(hotFix::upgrade)
                .withMessageStartingWith(
                        "Revision '002' is 'HotFix' here, but the database has 'Second' by that id since ")
                .withMessageEndingWith(
                        ", which did something else: 'HotFix' never ran there. Give the one here another id,"
                                + " after the head; or, if it was only renamed and edited, say so with 'stamp' and '-Drepair'.");
        assertThatExceptionOfType(HistoryMismatchException.class).isThrownBy(() -> hotFix.downgrade("001"));
        hotFix.repair("renamed and edited", "002");
        assertThat(hotFix.upgrade().steps()).hasSize(1);
    }

    @Test
    void aRevisionThatWasOnlyRenamedIsTheOneThatRan() {
        assertThat(migrator(First.class, Renamed.class, Third.class).upgrade().steps())
                .hasSize(1);
    }

    @Test
    void aRepairGivesTheLedgerTheChecksumsOfTheCodeAndKeepsWhatWas() {
        Migrator edited = migrator(EditedFirst.class, EditedSecond.class, Third.class);
        HistoryRow before = row(edited, "001");
        assertThat(edited.repair(HOSTILE))
                .extracting(each -> each.revision().id())
                .containsExactly("001", "002");
        assertThat(edited.edited()).isEmpty();
        HistoryRow after = row(edited, "001");
        assertThat(after.checksum()).isNotEqualTo(before.checksum());
        assertThat(after.appliedAt()).isEqualTo(before.appliedAt());
        assertThat(after.repairs()).hasSize(1);
        HistoryRepair repair = after.repairs().get(0);
        assertThat(repair.reason()).isEqualTo(HOSTILE);
        assertThat(repair.checksum()).isEqualTo(before.checksum());
        assertThat(repair.by()).isEqualTo(before.appliedBy());
        assertThat(repair.at()).isAfter(before.appliedAt());
        assertThat(edited.current().pending()).hasSize(1);
    }

    @Test
    void eachRepairIsKept() {
        migrator(EditedFirst.class, Second.class).repair("once");
        assertThat(migrator(First.class, Second.class).repair("and back")).hasSize(1);
        assertThat(row(migrator(First.class, Second.class), "001").repairs())
                .extracting(HistoryRepair::reason)
                .containsExactly("once", "and back");
        assertThat(migrator(First.class, Second.class).repair("again")).isEmpty();
    }

    @Test
    void oneRevisionAloneIsRepaired() {
        Migrator edited = migrator(EditedFirst.class, EditedSecond.class);
        assertThat(edited.repair("why not", "002"))
                .extracting(each -> each.revision().id())
                .containsExactly("002");
        assertThat(edited.edited()).extracting(each -> each.revision().id()).containsExactly("001");
        assertThat(edited.repair("nothing to do", "head")).isEmpty();
    }

    @Test
    void nothingIsRepairedWithoutAReason() {
        assertThatExceptionOfType(MissingReasonException.class)
                .isThrownBy(() -> migrator(EditedFirst.class, Second.class).repair(" \n"))
                .withMessage(
                        "The history is not repaired: no reason is given. It keeps the reason; say why what was applied"
                                + " is not what the code says.");
        assertThat(migrator(EditedFirst.class, Second.class).edited()).hasSize(1);
    }

    @Test
    void aDatabaseWithoutHistoryHasNothingToRepair() {
        database.clear();
        assertThat(migrator(First.class).edited()).isEmpty();
        assertThatExceptionOfType(NoHistoryException.class)
                .isThrownBy(() -> migrator(First.class).repair("why not"));
        assertThat(database.query("SELECT to_regclass('migrate_history') IS NULL"))
                .containsExactly(List.of("t"));
    }

    @Test
    void aLedgerOfAnEarlierVersionIsReadAndRepaired() {
        database.execute("ALTER TABLE migrate_history DROP COLUMN repairs, DROP COLUMN progress");
        Migrator edited = migrator(EditedFirst.class, Second.class);
        assertThat(edited.history()).hasSize(2);
        assertThat(edited.edited()).hasSize(1);
        assertThat(edited.repair("why not")).hasSize(1);
        assertThat(row(edited, "001").repairs()).hasSize(1);
        assertThat(row(edited, "002").repairs()).isEmpty();
    }

    @Test
    void whereNothingIsPendingALedgerWithoutRepairsTakesNoMoreRoundTrips() throws Exception {
        int today = roundTripsOfUpgrade();
        database.execute("ALTER TABLE migrate_history DROP COLUMN repairs");
        assertThat(roundTripsOfUpgrade()).isEqualTo(today);
        migrator(EditedFirst.class, Second.class).repair("why not");
        assertThat(roundTripsOfUpgrade()).isEqualTo(today);
    }

    private int roundTripsOfUpgrade() throws Exception {
        try (RoundTrips relay = RoundTrips.to(database)) {
            Migrator.configure(relay.dataSource(database))
                    .classLoader(RevisionClasses.in(directory, First.class, Second.class))
                    .upgrade();
            return relay.count();
        }
    }

    private HistoryRow row(Migrator migrator, String id) {
        return Objects.requireNonNull(migrator.history().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow()
                .applied());
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }

    /** A revision. */
    @Revision(id = "001", name = "First")
    public static final class First implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("t", column("id", bigint()).notNull(), primaryKey("pk_t", "id"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The same after somebody has edited it. */
    @Revision(id = "001", name = "First")
    public static final class EditedFirst implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("t", column("id", bigint()).notNull().comment("key"), primaryKey("pk_t", "id"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Another revision. */
    @Revision(id = "002", revises = "001", name = "Second")
    public static final class Second implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 1");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The same after somebody has edited it. */
    @Revision(id = "002", revises = "001", name = "Second")
    public static final class EditedSecond implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 2");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** One of another branch. */
    @Revision(id = "002", revises = "001", name = "HotFix")
    public static final class HotFix implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 2");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The second one under another name. */
    @Revision(id = "002", revises = "001", name = "TheSecond")
    public static final class Renamed implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 1");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** One that is not applied yet. */
    @Revision(id = "003", revises = "002", name = "Third")
    public static final class Third implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
