package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddPhoneToUsers. Revises 20261101090000. */
@Revision(id = "20261103090000", revises = "20261101090000", name = "AddPhoneToUsers", created = "2026-11-03T09:00:00Z")
public final class R20261103090000_AddPhoneToUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("phone", varchar(30)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "phone");
    }
}
