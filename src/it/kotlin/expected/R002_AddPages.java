package com.acme.library.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.integer;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddPages. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddPages", created = "…")
public final class R002_AddPages implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("book", column("pages", integer()).notNull()).fill("0");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("book", "pages");
    }
}
