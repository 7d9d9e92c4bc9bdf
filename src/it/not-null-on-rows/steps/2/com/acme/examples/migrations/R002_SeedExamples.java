package com.acme.examples.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** SeedExamples. Revises 001. */
@Revision(id = "002", revises = "001", name = "SeedExamples")
public final class R002_SeedExamples implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.bulkInsert("examples", "name").row("first").row("second");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DELETE FROM examples");
    }
}
