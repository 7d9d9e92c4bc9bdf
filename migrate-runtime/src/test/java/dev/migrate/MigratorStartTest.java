package dev.migrate;

import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.DatabaseBehindException;
import dev.migrate.error.PendingModelChangesException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import dev.migrate.settings.StartSettings;
import dev.migrate.settings.StartSettings.DatabaseAhead;
import dev.migrate.settings.StartSettings.Mode;
import dev.migrate.settings.StartSettings.PendingModelChanges;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What an application does about its database when it starts. */
class MigratorStartTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void withoutSettingsWhatIsPendingIsApplied() {
        Migrator migrator = migrator();
        migrator.start();
        assertThat(migrator.current().isAtHead()).isTrue();
        migrator.start();
        migrator.start(StartSettings.of(Mode.VALIDATE));
        migrator.start(StartSettings.of(Mode.WAIT));
    }

    @Test
    void modeIsReadFromTheSettingsOfTheApplication() {
        RevisionClasses.write(directory.resolve(ModelSettingsReader.RESOURCE), "mode=validate");
        Migrator migrator = migrator();
        migrator.upgrade("+2");
        assertThatExceptionOfType(DatabaseBehindException.class)
                .isThrownBy(migrator::start)
                .withMessage("The database is behind the application, it is at '20260102b'. Pending are '20260203c' and"
                        + " '20260204d'. Apply them first, with 'mvn migrate:upgrade' or"
                        + " 'java -cp ... dev.migrate.cli.Main upgrade', or let the application do it:"
                        + " migrate.mode=apply.")
                .satisfies(e -> assertThat(e.pending()).containsExactly("20260203c", "20260204d"));
        assertThat(migrator.current().pending()).hasSize(2);
    }

    @Test
    void ofManyPendingOnesOnlySomeAreNamed() {
        assertThat(DatabaseBehindException.atStart("base", List.of("1", "2", "3", "4", "5", "6", "7")))
                .hasMessageContaining(" Pending are '1', '2', '3', '4', '5' and 2 more. ");
        assertThat(DatabaseBehindException.atStart("base", List.of("1"))).hasMessageContaining(" Pending is '1'. ");
    }

    @Test
    void waitEndsWhenAnotherHasApplied() throws SQLException {
        Migrator migrator = migrator();
        List<List<RevisionInfo>> told = new ArrayList<>();
        MigrationListener other = new MigrationListener() {
            @Override
            public void behind(Duration waited, List<RevisionInfo> pending) {
                told.add(pending);
                migrator.upgrade();
            }
        };
        try (Connection connection = database.connection()) {
            SingleConnection pool = new SingleConnection(connection);
            Migrator.configure(pool)
                    .classLoader(RevisionClasses.in(directory, ShopRevisions.ALL))
                    .listener(other)
                    .start(StartSettings.of(Mode.WAIT));
            assertThat(pool.borrowed()).isEqualTo(2);
            assertThat(pool.isLent()).isFalse();
        }
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).hasSize(4);
    }

    @Test
    void waitHasALimit() {
        Migrator migrator = migrator();
        assertThatExceptionOfType(DatabaseBehindException.class)
                .isThrownBy(() -> migrator.start(StartSettings.of(Mode.WAIT).withWaitLimit(Duration.ofMillis(120))))
                .withMessage(
                        "The database is behind the application after waiting for 120 ms, it is at base. Pending are"
                                + " '20260101a', '20260102b', '20260203c' and '20260204d'. Look for the process that applies them,"
                                + " raise migrate.waitLimit, or let the application do it: migrate.mode=apply.");
        assertThat(migrator.current().pending()).hasSize(4);
    }

    @Test
    void interruptedWaitEndsAtOnce() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(DatabaseBehindException.class)
                .isThrownBy(() -> migrator().start(StartSettings.of(Mode.WAIT)));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void offDoesNotEvenConnect() {
        PGSimpleDataSource nowhere = database.dataSource();
        nowhere.setPortNumbers(new int[] {1});
        Migrator.configure(nowhere)
                .classLoader(RevisionClasses.in(directory, ShopRevisions.ALL))
                .start(StartSettings.of(Mode.OFF));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFF")
    void olderApplicationStartsOnADatabaseThatANewerOneHasUpgraded(Mode mode) {
        migrator().upgrade();
        Migrator older = Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(
                        directory.resolve("older"), ShopRevisions.Users.class, ShopRevisions.Posts.class));
        older.start(StartSettings.of(mode));
        assertThat(older.isDatabaseAhead()).isTrue();
        assertThat(migrator().isDatabaseAhead()).isFalse();
        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> older.start(StartSettings.of(mode).withDatabaseAhead(DatabaseAhead.FAIL)))
                .withMessageStartingWith("The database is at '20260204d', which this code does not have");
    }

    @Test
    void applicationThatLacksWhatTheDatabaseHasAndHasWhatItLacksDoesNotStart() {
        migrator().upgrade();
        database.execute("DELETE FROM migrate_history WHERE id = '20260101a'");
        Migrator other = Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(
                        directory.resolve("other"), ShopRevisions.Users.class, ShopRevisions.Posts.class));
        assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(other::start);
    }

    @Test
    void entitiesWithoutTheirRevisionAreAWarningAnErrorOrNothing() {
        documents(schema(Column.of("id", bigint())), schema(Column.of("id", bigint()), Column.of("bio", text())));
        Migrator migrator = migrator();
        StartSettings settings = StartSettings.defaults();
        assertThatExceptionOfType(PendingModelChangesException.class)
                .isThrownBy(() -> migrator.start(settings.withPendingModelChanges(PendingModelChanges.FAIL)))
                .withMessage("""
                        The entities of this application have changed since revision '20260204d', and no revision says so:
                          add column 'bio' to table 'users'
                        Run 'mvn migrate:create' and build again; migrate.pendingModelChanges says whether this is a warning (warn), an error (fail) or nothing (ignore).""");
        assertThat(migrator.current().pending()).hasSize(4);
        migrator.start(settings.withPendingModelChanges(PendingModelChanges.IGNORE));
        migrator.start(settings);
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    @Test
    void entitiesThatTheirRevisionsMakeAreNoReasonNotToStart() {
        Schema schema = schema(Column.of("id", bigint()));
        documents(schema, schema);
        StartSettings settings = StartSettings.of(Mode.APPLY).withPendingModelChanges(PendingModelChanges.FAIL);
        migrator().start(settings);
        RevisionClasses.write(
                directory.resolve(Snapshot.PATH),
                new Snapshot(Mapping.HIBERNATE_7, Naming.JPA, schema).write().replace("\n", "\r\n"));
        migrator().start(settings);
    }

    @Test
    void textsThatSayTheSameAreNotRead() {
        Schema schema = schema(Column.of("id", bigint()));
        String head = new Head("a", Mapping.HIBERNATE_7, Naming.JPA, schema).write();
        assertThat(Head.isTextOf(head, new Snapshot(Mapping.HIBERNATE_7, Naming.JPA, schema).write()))
                .isTrue();
        assertThat(Head.isTextOf(head, new Snapshot(Mapping.HIBERNATE_7, Naming.SPRING, schema).write()))
                .isFalse();
    }

    private void documents(Schema head, Schema snapshot) {
        RevisionClasses.write(
                directory.resolve(Head.PATH), new Head("20260204d", Mapping.HIBERNATE_7, Naming.JPA, head).write());
        RevisionClasses.write(
                directory.resolve(Snapshot.PATH), new Snapshot(Mapping.HIBERNATE_7, Naming.JPA, snapshot).write());
    }

    private static Schema schema(Column... columns) {
        return Schema.of(List.of(Table.of(QualifiedName.of("users"), List.of(columns))), List.of(), List.of());
    }

    private Migrator migrator() {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
    }
}
