package shop.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

@Revision(id = "20260104090000", revises = "20260103090000", name = "CreatePayments")
public final class R20260104090000_CreatePayments implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("payments", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("payments");
    }
}
