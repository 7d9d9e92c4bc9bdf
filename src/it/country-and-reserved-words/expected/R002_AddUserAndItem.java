package com.acme.shop.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.ReferentialAction.CASCADE;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddUserAndItem. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddUserAndItem", created = "…")
public final class R002_AddUserAndItem implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "user",
                column("id", integer()).notNull().generatedByDefaultAsIdentity(),
                column("email", varchar(256)).notNull(),
                column("order", integer()),
                primaryKey("pk_user", "id"),
                unique("uq_user_email", "email"));

        op.createTable(
                "item",
                column("id", integer()).notNull().generatedByDefaultAsIdentity(),
                column("title", varchar(256)),
                column("description", varchar(255)),
                column("owner_id", integer()),
                primaryKey("pk_item", "id"),
                foreignKey("fk_item_owner_id", "owner_id")
                        .references("user", "id")
                        .onDelete(CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item");
        op.dropTable("user");
    }
}
