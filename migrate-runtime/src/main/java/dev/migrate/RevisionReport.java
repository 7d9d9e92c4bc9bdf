package dev.migrate;

import dev.migrate.execution.PreviewSink;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.util.List;

/**
 * All of one revision.
 *
 * @param engine the parts
 */
record RevisionReport(Engine engine) {
    RevisionDetails read(String idOrPrefix) {
        RevisionInfo revision = engine.graph().find(idOrPrefix);
        Step upgrade = new Step(revision, Direction.UPGRADE);
        Step downgrade = new Step(revision, Direction.DOWNGRADE);
        Heads before = Heads.of(revision.revises());
        Heads after = Heads.of(revision.id());
        return new RevisionDetails(
                revision,
                engine.statements().operations(upgrade, ""),
                engine.statements().operations(downgrade, ""),
                sql(new Plan(List.of(upgrade), before, after)),
                sql(new Plan(List.of(downgrade), after, before)));
    }

    private List<String> sql(Plan plan) {
        PreviewSink preview = new PreviewSink(engine.database());
        engine.preview(plan, preview);
        return preview.steps().get(0).sql();
    }
}
