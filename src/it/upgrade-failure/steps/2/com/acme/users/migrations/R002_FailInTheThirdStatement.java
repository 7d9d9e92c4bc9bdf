package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** FailInTheThirdStatement. Revises 001. */
@Revision(id = "002", revises = "001", name = "FailInTheThirdStatement")
public final class R002_FailInTheThirdStatement implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("bio", text()));
        op.bulkInsert("users", "email", "bio").row("a@acme.com", "first");
        op.execute("UPDATE users SET nickname = email");
        op.dropColumn("users", "bio");
    }

    @Override
    public void downgrade(Operations op) {}
}
