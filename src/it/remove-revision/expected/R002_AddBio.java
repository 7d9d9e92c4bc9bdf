package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddBio. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddBio", created = "…")
public final class R002_AddBio implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("bio", varchar(2000)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "bio");
    }
}
