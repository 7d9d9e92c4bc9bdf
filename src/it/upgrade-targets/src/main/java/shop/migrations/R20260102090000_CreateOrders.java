package shop.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

@Revision(id = "20260102090000", revises = "20260101090000", name = "CreateOrders")
public final class R20260102090000_CreateOrders implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("orders", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("orders");
    }
}
