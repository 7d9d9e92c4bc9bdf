package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.integer;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddPriorityColumn. Revises 002. */
@Revision(id = "003", revises = "002", name = "AddPriorityColumn", created = "…")
public final class R003_AddPriorityColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("examples", column("priority", integer()).notNull().defaultTo("0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("examples", "priority");
    }
}
