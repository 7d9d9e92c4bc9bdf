package com.acme.shop.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** CreateShop. The first revision. */
@Revision(id = "001", name = "CreateShop", created = "…")
public final class R001_CreateShop implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "customer",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("version", integer()).notNull(),
                column("createdat", timestamptz(6)).notNull(),
                column("name", varchar(100)),
                column("active", bool()).notNull(),
                column("street", varchar(255)),
                column("town", varchar(255)),
                primaryKey("pk_customer", "id"));

        op.createTable(
                "purchase",
                column("id", uuid()).notNull(),
                column("total", numeric(12, 2)).notNull(),
                column("customer_id", bigint()).notNull(),
                column("paid", bool()).notNull(),
                primaryKey("pk_purchase", "id"),
                foreignKey("fk_purchase_customer_id", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase");
        op.dropTable("customer");
    }
}
