package com.acme.users.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** WhatNobodySees. Raw SQL stands for somebody who changes the database by hand. */
@Revision(id = "002", revises = "001", name = "WhatNobodySees")
public final class R002_WhatNobodySees implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("ALTER TABLE users ALTER COLUMN role TYPE text, ADD COLUMN note text");
        op.execute("CREATE TABLE elsewhere (id integer)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DROP TABLE elsewhere");
        op.execute("ALTER TABLE users DROP COLUMN note, ALTER COLUMN role TYPE varchar(255)");
    }
}
