package dev.migrate;

import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.JdbcSession;
import dev.migrate.execution.LoggingListener;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionTarget;
import dev.migrate.revision.Stamp;
import dev.migrate.settings.RunSettings;
import dev.migrate.settings.StartSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Brings a database to a revision and tells where it stands.
 *
 * <pre>{@code Migrator.configure(dataSource).upgrade();}</pre>
 *
 * <p>Immutable: each setting gives another migrator. A command uses one connection, each revision runs in a transaction of
 * its own under a lock, and any number of processes may do the same at once. Targets are written as {@code head}, {@code
 * heads}, {@code base}, {@code +1}, {@code -3}, an id, or a prefix that only one id has.
 *
 * <p>All commands throw {@link dev.migrate.error.MigrateException} with a message for people.
 */
public final class Migrator {
    private final MigratorConfiguration configuration;

    private Migrator(MigratorConfiguration configuration) {
        this.configuration = configuration;
    }

    /** A migrator for this database, with the revisions that the thread's class loader sees. */
    public static Migrator configure(DataSource dataSource) {
        return offline().dataSource(dataSource);
    }

    /** A migrator without a database, for {@link #script}, {@link #show}, {@link #heads} and {@link #history}. */
    public static Migrator offline() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new Migrator(new MigratorConfiguration(
                null,
                null,
                null,
                Objects.requireNonNullElse(context, Migrator.class.getClassLoader()),
                new LoggingListener(),
                UnaryOperator.identity(),
                Map.of()));
    }

    static Migrator of(MigratorConfiguration configuration) {
        return new Migrator(configuration);
    }

    private Migrator dataSource(DataSource dataSource) {
        return new Migrator(configuration.withDataSource(dataSource));
    }

    /**
     * Sets the default schema, in which the ledger is as well; otherwise that of {@code migrate.properties}, and without
     * one the connection's. While a revision runs, nothing else is on the search path.
     */
    public Migrator schema(String name) {
        return new Migrator(configuration.withSchema(name));
    }

    /** Sets the exact name of the ledger's table; otherwise that of {@code migrate.properties}. */
    public Migrator historyTable(String name) {
        return new Migrator(configuration.withHistoryTable(name));
    }

    /** Sets where revisions and {@code migrate.properties} are. */
    public Migrator classLoader(ClassLoader classLoader) {
        return new Migrator(configuration.withClassLoader(classLoader));
    }

    /** Sets who is told how a run goes; otherwise the log. */
    public Migrator listener(MigrationListener listener) {
        return new Migrator(configuration.withListener(listener));
    }

    /**
     * Sets how long a statement waits for the lock of a table before what was not committed of its revision is undone and
     * tried again later; zero for ever, default 5 s.
     */
    public Migrator lockTimeout(Duration timeout) {
        return run(settings -> settings.withLockTimeout(timeout));
    }

    /** Sets how often that is tried until the revision fails; default 5, at least 1. */
    public Migrator lockAttempts(int attempts) {
        return run(settings -> settings.withLockAttempts(attempts));
    }

    /** Sets how long a statement in a transaction may take; zero for what the server allows, which is the default. */
    public Migrator statementTimeout(Duration timeout) {
        return run(settings -> settings.withStatementTimeout(timeout));
    }

    /** Sets how long to wait for another process that is migrating the same database; default 5 minutes. */
    public Migrator lockWait(Duration limit) {
        return run(settings -> settings.withLockWait(limit));
    }

    /** Sets how a run is cut into transactions; default one for each revision. */
    public Migrator transactions(RunSettings.Transactions transactions) {
        return run(settings -> settings.withTransactions(transactions));
    }

    /**
     * Overrides settings of {@code migrate.properties} for runs ({@code lockTimeout}, {@code lockAttempts}, {@code
     * statementTimeout}, {@code transaction}), as system properties do.
     *
     * @param properties the texts by the names with the prefix {@code migrate.}
     */
    public Migrator runSettings(Map<String, String> properties) {
        return new Migrator(configuration.withOverrides(properties));
    }

    private Migrator run(UnaryOperator<RunSettings> change) {
        return new Migrator(configuration.withRun(change));
    }

    /** Applies everything that is pending. */
    public MigrationResult upgrade() {
        return upgrade(RevisionTarget.HEAD.toString());
    }

    /**
     * Applies what is pending up to a target.
     *
     * @param target {@code head}, {@code heads}, {@code +1}, an id or a prefix, or steps from one of these: {@code <id>+1}
     */
    public MigrationResult upgrade(String target) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return new Upgrade(engine(), parsed).run();
    }

    /**
     * Takes back what builds on a target.
     *
     * @param target {@code base}, {@code -1}, an id or a prefix, or steps from one of these: {@code <id>-1}, {@code head-2}
     * @throws dev.migrate.error.CountedReplacementException if the target is a number, and what it would take back is a revision that
     *     stands for several that ran
     */
    public MigrationResult downgrade(String target) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return new Run("downgrade", engine(), new Downgrade(parsed)).run();
    }

    /** What {@link #upgrade(String)} would do; asks the database where it stands and changes nothing. */
    public MigrationPreview planUpgrade(String target) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return new Run("planUpgrade", wholeEngine(), (graph, from) -> Plan.upgrade(graph, from, parsed)).preview();
    }

    /** What {@link #downgrade} would do; asks the database where it stands and changes nothing. */
    public MigrationPreview planDowngrade(String target) {
        RevisionTarget parsed = RevisionTarget.parse(target);
        return new Run("planDowngrade", engine(), new Downgrade(parsed)).preview();
    }

    /** Where the database stands. */
    public DatabaseState current() {
        return wholeEngine().current("current");
    }

    /** All revisions, newest first, those first that only the database has; offline none counts as applied. */
    public List<RevisionStatus> history() {
        return new HistoryReport(engine()).read(configuration.dataSource() != null);
    }

    /**
     * Whether a newer application has upgraded the database: all revisions that the code has are applied, and others that
     * it does not have.
     */
    public boolean isDatabaseAhead() {
        return new HistoryReport(engine()).isDatabaseAhead();
    }

    /** The revisions that no other revises; asks no database. */
    public List<RevisionInfo> heads() {
        Engine engine = engine();
        return engine.graph().ordered(engine.graph().heads().ids());
    }

    /** All of one revision, given by its id or a prefix; asks no database. */
    public RevisionDetails show(String revision) {
        return new RevisionReport(engine()).read(revision);
    }

    /**
     * Makes the ledger say that the database stands at a target, and runs nothing: for tables that exist already, or a
     * database that was mended by hand.
     *
     * @param target {@code head}, {@code heads}, {@code base}, an id or a prefix, {@code <id>+1}, {@code head-1}
     */
    public DatabaseState stamp(String target) {
        Engine engine = wholeEngine();
        Stamp stamp = Stamp.at(engine.graph(), RevisionTarget.parse(target));
        try (JdbcSession session = engine.connect("stamp")) {
            engine.stamp(session, stamp);
        }
        return engine.state(HistoryState.at(stamp.heads()));
    }

    /**
     * Applied revisions whose operations in the code are not those that were applied, parents first; changes nothing.
     *
     * @throws dev.migrate.error.RevisionFailedException if the code of a revision throws
     */
    public List<EditedRevision> edited() {
        return new HistoryEdits(engine()).read();
    }

    /**
     * Gives the ledger the checksums of the code for all revisions that {@link #edited}: for a database that is as the code
     * says. Runs nothing.
     *
     * @param reason why, which the ledger keeps; not blank
     * @return the revisions as they were before
     */
    public List<EditedRevision> repair(String reason) {
        return new HistoryEdits(engine()).repair(reason, null);
    }

    /**
     * Does what {@link #repair(String)} does for one revision alone.
     *
     * @param target an id or a prefix, {@code head}, {@code heads}, {@code <id>+1}, {@code head-1}
     */
    public List<EditedRevision> repair(String reason, String target) {
        return new HistoryEdits(engine()).repair(reason, RevisionTarget.parse(target));
    }

    /** Compares a database with what the revisions have made that it stands at; changes nothing. */
    public Verification verify() {
        return new VerifyReport(engine()).read(null);
    }

    /**
     * Compares a database with what all revisions up to another place than its own would have made; changes nothing.
     *
     * @param target {@code head}, {@code heads}, {@code base}, an id or a prefix, {@code <id>+1}, {@code head-1}
     */
    public Verification verify(String target) {
        return new VerifyReport(engine()).read(RevisionTarget.parse(target));
    }

    /**
     * Writes a script that does what a run would do, ledger included, and refuses a database that stands elsewhere than at
     * {@code from}; asks no database. {@code psql -v ON_ERROR_STOP=1 -f} runs it.
     *
     * @param from {@code base}, {@code head}, {@code heads}, an id or a prefix, {@code <id>+1}, {@code head-1}
     * @param to any target; one that is behind {@code from} gives a downgrade
     * @throws dev.migrate.error.ConnectionInScriptException if a revision works on the connection itself; then nothing is
     *     written
     */
    public void script(String from, String to, Appendable output) {
        new ScriptReport(wholeEngine()).write(RevisionTarget.parse(from), RevisionTarget.parse(to), output);
    }

    /**
     * Writes a script that {@code psql} may run on a database at any place between these two, and again on the same: it does
     * what is not done there, whole revisions and phases of one alike, ledger included; asks no database. It holds commands
     * of {@code psql} ({@code \if}), which other clients do not know.
     *
     * @param from {@code base}, or a place that the database has surely come to, as for {@link #script}
     * @param to any target ahead of {@code from}
     * @throws dev.migrate.error.WrongDirectionException if the target is behind
     * @throws dev.migrate.error.ConnectionInScriptException if a revision works on the connection itself; then nothing is
     *     written
     */
    public void idempotentScript(String from, String to, Appendable output) {
        new ScriptReport(wholeEngine()).writeForAnyPlace(RevisionTarget.parse(from), RevisionTarget.parse(to), output);
    }

    /**
     * Does at the start of an application what {@code mode} in {@code migrate.properties} or {@code -Dmigrate.mode} says,
     * which is to apply what is pending unless something else is set.
     */
    public void start() {
        start(startSettings());
    }

    /** What {@link #start()} goes by. */
    public StartSettings startSettings() {
        return ClassPathSettings.of(configuration.classLoader()).start();
    }

    /**
     * Does at the start of an application what these settings say.
     *
     * @throws dev.migrate.error.DatabaseBehindException if something is pending that is not to be applied here
     * @throws dev.migrate.error.PendingModelChangesException if entities have changed without a revision, and that is a
     *     reason not to start
     */
    public void start(StartSettings settings) {
        new Start(configuration, settings).run();
    }

    private Engine engine() {
        return new Engine(configuration);
    }

    /** For what must not take too few revisions for all. */
    private Engine wholeEngine() {
        return engine().requireHead();
    }
}
