package blog.migrations;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** AddBlogPostsTable. Revises 001. */
@Revision(id = "002", revises = "001", name = "AddBlogPostsTable", created = "…")
public final class R002_AddBlogPostsTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "blog_posts",
                column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                column("title", varchar(200)).notNull(),
                column("content", text()).notNull(),
                column("author_id", bigint()).notNull(),
                column("published", bool()).notNull().defaultTo("false"),
                column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                column("updated_at", timestamptz(6)).notNull().defaultTo("now()"),
                primaryKey("pk_blog_posts", "id"),
                foreignKey("fk_blog_posts_author_id", "author_id").references("users", "id"));
        op.createIndex("ix_blog_posts_author_id").on("blog_posts", "author_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("blog_posts");
    }
}
