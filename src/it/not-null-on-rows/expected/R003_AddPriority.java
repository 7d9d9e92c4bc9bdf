package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddPriority. Revises 002. */
@Revision(id = "003", revises = "002", name = "AddPriority", created = "…")
public final class R003_AddPriority implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("examples", column("priority", integer()).notNull()).fill("0");
        op.addColumn("examples", column("status", varchar(255)).notNull().defaultTo("'new'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("examples", "priority");
        op.dropColumn("examples", "status");
    }
}
