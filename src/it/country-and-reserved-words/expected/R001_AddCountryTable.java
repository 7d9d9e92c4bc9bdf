package com.acme.shop.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddCountryTable. The first revision. */
@Revision(id = "001", name = "AddCountryTable", created = "…")
public final class R001_AddCountryTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "country",
                column("id", uuid()).notNull(),
                column("name", varchar(255)).notNull(),
                column("code", varchar(3)).notNull(),
                column("is_active", bool()).notNull(),
                primaryKey("pk_country", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("country");
    }
}
