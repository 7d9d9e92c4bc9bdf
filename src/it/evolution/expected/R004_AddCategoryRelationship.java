package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.schema.ReferentialAction.SET_NULL;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddCategoryRelationship. Revises 003. */
@Revision(id = "004", revises = "003", name = "AddCategoryRelationship", created = "…")
public final class R004_AddCategoryRelationship implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("examples", column("category_id", varchar(36)));
        op.createIndex("ix_examples_category_id").on("examples", "category_id");
        op.addForeignKey(
                "examples",
                foreignKey("fk_examples_category_id", "category_id")
                        .references("categories", "id")
                        .onDelete(SET_NULL));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("examples", "fk_examples_category_id");
        op.dropIndex("examples", "ix_examples_category_id");
        op.dropColumn("examples", "category_id");
    }
}
