package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** CreateUsers. The first revision. */
@Revision(id = "20261101090000", name = "CreateUsers", created = "2026-11-01T09:00:00Z")
public final class R20261101090000_CreateUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "users",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("email", varchar(255)).notNull(),
                primaryKey("pk_users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("users");
    }
}
