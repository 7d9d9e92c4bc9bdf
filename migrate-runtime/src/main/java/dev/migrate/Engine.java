package dev.migrate;

import dev.migrate.error.NoDataSourceException;
import dev.migrate.execution.ChecksumCheck;
import dev.migrate.execution.Database;
import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.ExecutionResult;
import dev.migrate.execution.Executor;
import dev.migrate.execution.HistoryCheck;
import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.JdbcSession;
import dev.migrate.execution.JdbcSink;
import dev.migrate.execution.LockWait;
import dev.migrate.execution.LockedTransaction;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.PreviewSink;
import dev.migrate.execution.Repairer;
import dev.migrate.execution.RevisionLoader;
import dev.migrate.execution.Stamper;
import dev.migrate.execution.StatementSink;
import dev.migrate.execution.StepProgress;
import dev.migrate.execution.StepStatements;
import dev.migrate.execution.UnfinishedStep;
import dev.migrate.postgres.PostgresDatabase;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Stamp;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.RunSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The parts of one command, put together as a {@link Migrator} was told. */
final class Engine {
    private final MigratorConfiguration configuration;
    private final RunSettings run;
    private final Database database;
    private final RevisionLoader loader;
    private @Nullable RevisionGraph graph;
    private final StepStatements statements;

    Engine(MigratorConfiguration configuration) {
        ClassPathSettings shipped = ClassPathSettings.of(configuration.classLoader());
        ModelSettings settings = shipped.model();
        this.loader = new RevisionLoader(configuration.classLoader());
        this.configuration = configuration;
        this.run = configuration.runSettings(shipped);
        this.database = new PostgresDatabase(
                configuration.schema() == null ? settings.schema() : configuration.schema(),
                Objects.requireNonNullElse(configuration.historyTable(), settings.historyTable()),
                run);
        this.statements = new StepStatements(loader, database);
    }

    Database database() {
        return database;
    }

    /** The graph of the revisions, which is read when it is first needed. */
    RevisionGraph graph() {
        if (graph == null) {
            graph = loader.graph();
        }
        return graph;
    }

    /** The only head of the revisions, if that is known without reading them, and is the one of {@code head.json}. */
    Optional<Heads> registeredHead() {
        return loader.registeredHeads()
                .filter(heads -> heads.ids().size() == 1)
                .filter(new ShippedHead(configuration.classLoader())::isOf);
    }

    /**
     * Reads the revisions, for a command that must not take too few for all.
     *
     * @throws dev.migrate.error.MissingHeadException if the one that {@code head.json} is at is not there
     */
    Engine requireHead() {
        new ShippedHead(configuration.classLoader()).requireIn(graph());
        return this;
    }

    StepStatements statements() {
        return statements;
    }

    /** Connects; {@code command} is the method that needs it. */
    JdbcSession connect(String command) {
        DataSource dataSource = configuration.dataSource();
        if (dataSource == null) {
            throw new NoDataSourceException(command);
        }
        return JdbcSession.open(dataSource, database);
    }

    /** Where the database stands; empty if it has no ledger. */
    Optional<HistoryState> state(JdbcSession session) {
        return session.ask(reading(), database.history()::state);
    }

    /**
     * Whether others who migrate the database have brought it to this place, which is waited for. A place that the revisions
     * here do not know is no reason to wait: a newer application is at work.
     *
     * @param recorded where the database stands; empty if it has no ledger
     */
    boolean isReachedByOthers(JdbcSession session, Optional<HistoryState> recorded, Heads goal) {
        if (recorded.isPresent() && !isKnown(recorded.get().heads())) {
            return false;
        }
        long start = System.nanoTime();
        boolean reached =
                session.ask(reading(), connection -> lockWait().isReachedByOthers(connection, HistoryState.at(goal)));
        if (reached) {
            configuration.listener().overtaken(goal, Duration.ofNanos(System.nanoTime() - start));
        }
        return reached;
    }

    List<HistoryRow> rows(JdbcSession session) {
        return session.ask(reading(), database.history()::rows);
    }

    /**
     * The plan for where the database stands, which must be a place that the graph leads to.
     *
     * @param recorded where it stands; empty if it has no ledger, hence no rows
     */
    Plan plan(JdbcSession session, Optional<HistoryState> recorded, Planner planner) {
        HistoryState state = recorded.orElse(HistoryState.at(Heads.base()));
        if (!isKnown(state.heads())) {
            HistoryCheck.check(graph(), rows(session));
        }
        Plan plan = planner.plan(graph(), state.heads());
        UnfinishedStep.requireFirst(plan, state);
        if (plan.isEmpty() || recorded.isEmpty()) {
            return plan;
        }
        List<HistoryRow> rows = rows(session);
        HistoryCheck.check(graph(), rows);
        planner.check(plan, rows);
        new ChecksumCheck(statements).requireSame(graph(), rows);
        return plan.recordingFirst(HistoryCheck.unrecorded(graph(), rows));
    }

    private boolean isKnown(Heads heads) {
        return heads.ids().stream().allMatch(graph()::isReached);
    }

    ExecutionResult run(JdbcSession session, Plan plan, boolean historyExists) {
        LockedTransaction transaction = transaction(session, Optional.of(HistoryState.at(plan.to())), historyExists);
        try (JdbcSink sink = new JdbcSink(session, transaction, database, run.lockTimeout())) {
            return new Executor(graph(), statements, sink, configuration.listener(), run).run(plan);
        }
    }

    /** Prints a plan, in transactions as a run has them. */
    void script(Plan plan, StatementSink sink) {
        new Executor(graph(), statements, sink, MigrationListener.NONE, run).run(plan);
    }

    /** Shows what a plan does. */
    void preview(Plan plan, PreviewSink sink) {
        new Executor(graph(), statements, sink, MigrationListener.NONE, RunSettings.DEFAULTS).run(plan);
    }

    void stamp(JdbcSession session, Stamp stamp) {
        boolean historyExists = state(session).isPresent();
        new Stamper(statements).stamp(session, transaction(session, Optional.empty(), historyExists), stamp);
    }

    List<EditedRevision> repair(JdbcSession session, List<RevisionInfo> revisions, String reason) {
        return new Repairer(statements)
                .repair(session, transaction(session, Optional.empty(), true), revisions, reason);
    }

    /** Where the database stands, on a connection for this alone; {@code command} is the method that asks. */
    DatabaseState current(String command) {
        try (JdbcSession session = connect(command)) {
            return state(state(session).orElse(HistoryState.at(Heads.base())));
        }
    }

    /** A place in the history, seen from the code. */
    DatabaseState state(HistoryState recorded) {
        Heads heads = recorded.heads();
        graph().requireKnown(heads);
        Set<String> applied = graph().ancestors(heads.ids());
        List<RevisionInfo> unrecorded = graph().unrecorded(heads);
        List<RevisionInfo> pending = graph().ordered().stream()
                .filter(revision -> !applied.contains(revision.id())
                        || unrecorded.contains(revision)
                        || isInPart(recorded, revision))
                .toList();
        return new DatabaseState(heads, pending, recorded.unfinished().map(UnfinishedRevision::of));
    }

    private static boolean isInPart(HistoryState recorded, RevisionInfo revision) {
        return recorded.unfinished()
                .map(StepProgress::id)
                .filter(revision.id()::equals)
                .isPresent();
    }

    private LockedTransaction transaction(JdbcSession session, Optional<HistoryState> goal, boolean historyExists) {
        return new LockedTransaction(session.connection(), database, lockWait(), goal, historyExists);
    }

    private LockWait lockWait() {
        return new LockWait(database, run.lockWait(), configuration.listener());
    }

    private String reading() {
        return "Reading the history table '" + database.history().name() + "'";
    }

    /** {@link Plan#upgrade} or {@link Plan#downgrade} to some target. */
    @FunctionalInterface
    interface Planner {
        /** The plan from here. */
        Plan plan(RevisionGraph graph, Heads from);

        /** Refuses a plan that is not what was meant, in view of what the ledger holds. */
        default void check(Plan plan, List<HistoryRow> rows) {}
    }
}
