package com.acme.examples.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddTagsAndRelationship. Revises 004. */
@Revision(id = "005", revises = "004", name = "AddTagsAndRelationship", created = "…")
public final class R005_AddTagsAndRelationship implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "tags",
                column("id", varchar(36)).notNull(),
                column("name", varchar(50)).notNull(),
                primaryKey("pk_tags", "id"),
                unique("uq_tags_name", "name"));

        op.createTable(
                "example_tags",
                column("example_id", varchar(36)).notNull(),
                column("tag_id", varchar(36)).notNull(),
                primaryKey("pk_example_tags", "example_id", "tag_id"),
                foreignKey("fk_example_tags_example_id", "example_id").references("examples", "id"),
                foreignKey("fk_example_tags_tag_id", "tag_id").references("tags", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("example_tags");
        op.dropTable("tags");
    }
}
