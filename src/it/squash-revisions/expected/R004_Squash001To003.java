package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/**
 * Squash001To003. The first revision.
 *
 * <p>Stands for 001, 002, 003.
 */
@Revision(id = "004", replaces = {"001", "002", "003"}, name = "Squash001To003", created = "…")
public final class R004_Squash001To003 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "users",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("email", varchar(255)).notNull(),
                column("bio", text()),
                column("phone", varchar(30)),
                primaryKey("pk_users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("users");
    }
}
