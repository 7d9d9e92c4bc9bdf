package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddBioToUsers. Revises 002. */
@Revision(id = "003", revises = "002", name = "AddBioToUsers", created = "…")
public final class R003_AddBioToUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("bio", text()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "bio");
    }
}
