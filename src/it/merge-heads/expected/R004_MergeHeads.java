package com.acme.users.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** MergeHeads. Revises 002 and 003. */
@Revision(id = "004", revises = {"002", "003"}, name = "MergeHeads", created = "…")
public final class R004_MergeHeads implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Joins its parents; there is nothing to do unless they contradict each other.
    }

    @Override
    public void downgrade(Operations op) {
        // Joins its parents; there is nothing to do unless they contradict each other.
    }
}
