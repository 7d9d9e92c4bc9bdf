package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddCategoriesTable. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddCategoriesTable", created = "…")
public final class R002_AddCategoriesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "categories",
                column("id", varchar(36)).notNull(),
                column("name", varchar(100)).notNull(),
                column("description", text()),
                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                column("updated_at", timestamptz(6)),
                primaryKey("pk_categories", "id"),
                unique("uq_categories_name", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("categories");
    }
}
