package com.acme.people.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** SeedPeople. Revises 001. */
@Revision(id = "002", revises = "001", name = "SeedPeople")
public final class R002_SeedPeople implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.bulkInsert("people", "first_name", "last_name")
                .row("Ada", "Lovelace")
                .row("Flann", "O'Brien")
                .row("René", "\"Descartes\"");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DELETE FROM people");
    }
}
