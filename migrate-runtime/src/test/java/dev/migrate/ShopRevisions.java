package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** Revisions of a small application, in a line. */
public final class ShopRevisions {
    public static final Class<?>[] ALL = {Users.class, Posts.class, Bio.class, Seed.class};

    private ShopRevisions() {}

    /** Two tables' first. */
    @Revision(id = "20260101a", name = "CreateUsers", created = "2026-01-01T00:00:00Z")
    public static final class Users implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "users",
                    column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                    column("name", varchar(100)).notNull(),
                    primaryKey("pk_users", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }

    /** A table that needs the other. */
    @Revision(id = "20260102b", revises = "20260101a", name = "CreatePosts")
    public static final class Posts implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "posts",
                    column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                    column("author_id", bigint()).notNull(),
                    primaryKey("pk_posts", "id"),
                    foreignKey("fk_posts_author_id", "author_id").references("users", "id"));
            op.createIndex("ix_posts_author_id").on("posts", "author_id");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("posts");
        }
    }

    /** A column. */
    @Revision(id = "20260203c", revises = "20260102b", name = "Add bio to users; DROP TABLE users")
    public static final class Bio implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("bio", text()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "bio");
        }
    }

    /** Rows, and SQL by hand of several statements. */
    @Revision(id = "20260204d", revises = "20260203c", name = "Seed")
    public static final class Seed implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.bulkInsert("users", "name", "bio")
                    .row("Ann", "it's {d 'x'} \\ ? :x")
                    .row("Bob", null);
            op.execute("UPDATE users SET name = name || '!' WHERE bio IS NULL; -- one more\n"
                    + "DO $$ BEGIN PERFORM 1; END $$; UPDATE users SET bio = '{fn now()} ?' WHERE bio IS NULL -- done");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("DELETE FROM users");
        }
    }
}
