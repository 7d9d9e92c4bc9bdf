package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/**
 * AddPriority. Revises 002.
 *
 * <p>Existing rows get -1 in examples.grade, what 'Graded.grade' starts with.
 *
 * <p>Existing rows get 'it''s new' in examples.note, what 'Example.note' starts with.
 *
 * <p>Existing rows get 'OPEN' in examples.state, what 'Example.state' starts with.
 *
 * <p>Existing rows get true in examples.visible, what 'Labels.visible' starts with.
 */
@Revision(id = "003", revises = "002", name = "AddPriority", created = "…")
public final class R003_AddPriority implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("examples", column("grade", integer()).notNull()).fill("-1");
        op.addColumn("examples", column("priority", integer()).notNull()).fill("0");
        op.addColumn("examples", column("status", varchar(255)).notNull().defaultTo("'new'"));
        op.addColumn("examples", column("note", varchar(255)).notNull()).fill("'it''s new'");
        op.addColumn("examples", column("state", varchar(255)).notNull()).fill("'OPEN'");
        op.addColumn("examples", column("visible", bool()).notNull()).fill("true");
        op.addCheck("examples", check("ck_examples_state", "state in ('CLOSED','OPEN')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("examples", "ck_examples_state");
        op.dropColumn("examples", "grade");
        op.dropColumn("examples", "priority");
        op.dropColumn("examples", "status");
        op.dropColumn("examples", "note");
        op.dropColumn("examples", "state");
        op.dropColumn("examples", "visible");
    }
}
