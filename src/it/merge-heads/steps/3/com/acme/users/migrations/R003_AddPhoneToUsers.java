package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddPhoneToUsers, written on another branch. Revises 001. */
@Revision(id = "003", revises = "001", name = "AddPhoneToUsers")
public final class R003_AddPhoneToUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("phone", varchar(30)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "phone");
    }
}
