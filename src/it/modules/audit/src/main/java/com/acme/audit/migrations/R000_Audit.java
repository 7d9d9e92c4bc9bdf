package com.acme.audit.migrations;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

@Revision(id = "000")
public final class R000_Audit implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute("CREATE TABLE audit (entry text)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DROP TABLE audit");
    }
}
