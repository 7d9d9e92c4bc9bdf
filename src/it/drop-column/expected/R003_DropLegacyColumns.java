package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/**
 * DropLegacyColumns. Revises 002.
 *
 * <p>The values of users.legacy_id do not come back on downgrade.
 *
 * <p>The values of users.legacy_code do not come back on downgrade.
 */
@Revision(id = "003", revises = "002", name = "DropLegacyColumns", created = "…")
public final class R003_DropLegacyColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("users", "uq_users_legacy_id");
        // The values of users.legacy_id are lost.
        op.dropColumn("users", "legacy_id");
        // The values of users.legacy_code are lost.
        op.dropColumn("users", "legacy_code");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("legacy_id", varchar(40)));
        op.addColumn("users", column("legacy_code", integer()).notNull()).fill("0");
        op.addUniqueKey("users", unique("uq_users_legacy_id", "legacy_id"));
    }
}
