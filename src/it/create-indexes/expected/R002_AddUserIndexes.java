package com.acme.users.migrations;

import static dev.migrate.operation.Definitions.desc;
import static dev.migrate.operation.Definitions.unique;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddUserIndexes. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddUserIndexes", created = "…")
public final class R002_AddUserIndexes implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addUniqueKey("users", unique("idx_users_email", "email"));
        op.createIndex("idx_users_created_at").on("users", desc("created_at"));
        op.createIndex("ix_users_last_name_first_name").on("users", "last_name", "first_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "idx_users_email");
        op.dropIndex("users", "idx_users_created_at");
        op.dropIndex("users", "ix_users_last_name_first_name");
    }
}
