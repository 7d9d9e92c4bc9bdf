package dev.migrate;

import dev.migrate.drift.Drift;
import dev.migrate.drift.OtherName;
import dev.migrate.drift.SerialColumn;
import dev.migrate.error.NoHistoryException;
import dev.migrate.execution.ChecksumCheck;
import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.JdbcSession;
import dev.migrate.execution.LiveSchema;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.Replay;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionTarget;
import dev.migrate.revision.Stamp;
import dev.migrate.revision.Step;
import dev.migrate.schema.Schema;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares a live database with its revisions: this loads and replays all of them.
 *
 * @param engine the parts
 */
record VerifyReport(Engine engine) {
    /** Compares with a target, or for null with where the database stands. */
    Verification read(@Nullable RevisionTarget target) {
        try (JdbcSession session = engine.connect("verify")) {
            HistoryState recorded = engine.state(session)
                    .orElseThrow(() ->
                            new NoHistoryException(engine.database().history().name()));
            DatabaseState state = engine.state(recorded);
            Heads compared = target == null
                    ? state.heads()
                    : Stamp.at(engine.graph(), target).heads();
            Schema expected = replay(compared);
            LiveSchema live = session.ask(
                    "Reading the catalog",
                    connection -> engine.database().catalog().read(connection, expected));
            List<EditedRevision> edited =
                    new ChecksumCheck(engine.statements()).edited(engine.graph().ordered(), engine.rows(session));
            Drift drift = Drift.between(live.expected(), live.found());
            return new Verification(state, compared, edited, drift, renames(drift), identities(drift));
        }
    }

    private Map<OtherName, String> renames(Drift drift) {
        return drift.otherNames().stream().collect(Collectors.toMap(Function.identity(), this::rename));
    }

    private Map<SerialColumn, String> identities(Drift drift) {
        return drift.serials().stream().collect(Collectors.toMap(Function.identity(), this::identity));
    }

    private String identity(SerialColumn serial) {
        return text(engine.database().identityOf(serial.table(), serial.column(), serial.sequence()));
    }

    private String rename(OtherName name) {
        Operation operation = name.index()
                ? new RenameIndex(name.table(), name.found(), name.expected())
                : new RenameConstraint(name.table(), name.found(), name.expected());
        return text(engine.database().generator().generate(operation));
    }

    private static String text(List<SqlStatement> statements) {
        return statements.stream().map(statement -> statement.text() + ";").collect(Collectors.joining(" "));
    }

    private Schema replay(Heads heads) {
        Set<String> applied = engine.graph().ancestors(heads.ids());
        Replay replay = Replay.startingWith(Schema.empty());
        engine.graph().ordered().stream()
                .filter(revision -> applied.contains(revision.id()))
                .forEach(revision -> replay.apply(upgrade(revision)));
        return replay.schema();
    }

    private List<Operation> upgrade(RevisionInfo revision) {
        return engine.statements().operations(new Step(revision, Direction.UPGRADE), "");
    }
}
