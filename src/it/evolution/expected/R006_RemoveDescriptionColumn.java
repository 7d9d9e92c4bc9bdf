package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/**
 * RemoveDescriptionColumn. Revises 005.
 *
 * <p>The values of examples.description do not come back on downgrade.
 */
@Revision(id = "006", revises = "005", name = "RemoveDescriptionColumn", created = "…")
public final class R006_RemoveDescriptionColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // The values of examples.description are lost.
        op.dropColumn("examples", "description");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("examples", column("description", text()));
    }
}
