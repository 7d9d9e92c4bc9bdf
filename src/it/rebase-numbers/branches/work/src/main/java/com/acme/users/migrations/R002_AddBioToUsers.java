package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddBioToUsers. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddBioToUsers", created = "2026-11-02T09:00:00Z")
public final class R002_AddBioToUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("bio", text()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "bio");
    }
}
