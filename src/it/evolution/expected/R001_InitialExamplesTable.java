package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** InitialExamplesTable. The first revision. */
@Revision(id = "001", name = "InitialExamplesTable", created = "…")
public final class R001_InitialExamplesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "examples",
                column("id", varchar(36)).notNull(),
                column("name", varchar(255)).notNull(),
                column("description", text()),
                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                primaryKey("pk_examples", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("examples");
    }
}
