package com.acme.users.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** SeedUsers. Revises 001. */
@Revision(id = "002", revises = "001", name = "SeedUsers")
public final class R002_SeedUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.bulkInsert("users", "email", "legacy_id", "legacy_code").row("a@acme.com", "L-1", 1).row("b@acme.com", null, 2);
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DELETE FROM users");
    }
}
