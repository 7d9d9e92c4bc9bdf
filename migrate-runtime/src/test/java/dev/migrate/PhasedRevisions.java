package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;

/** A first revision, and second ones that need commits on their way. */
final class PhasedRevisions {
    private PhasedRevisions() {}

    /** Creates a table with rows. */
    @Revision(id = "001", name = "People")
    public static final class People implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createEnumType("mood", "happy", "sad");
            op.createTable(
                    "people",
                    column("id", bigint()).notNull(),
                    column("first_name", text()),
                    column("last_name", text()),
                    primaryKey("pk_people", "id"));
            op.execute("INSERT INTO people SELECT i, 'f' || i, 'l' || i FROM generate_series(1, 1000) i");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
            op.dropEnumType("mood");
        }
    }

    /** A table, an index built concurrently, a column. */
    @Revision(id = "002", revises = "001", name = "Indexed")
    public static final class Indexed implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("pets", column("id", bigint()).notNull());
            op.createIndex("ix_people_name").on("people", "last_name").concurrently();
            op.addColumn("people", column("age", bigint()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "age");
            op.dropIndex("people", "ix_people_name").concurrently();
            op.dropTable("pets");
        }
    }

    /** A unique index on rows that are not; the last phase differs from that of {@link Indexed}. */
    @Revision(id = "002", revises = "001", name = "Indexed")
    public static final class UniqueIndex implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("pets", column("id", bigint()).notNull());
            op.createIndex("ix_people_name").on("people", "last_name").unique().concurrently();
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndex("people", "ix_people_name");
            op.dropTable("pets");
        }
    }

    /** Differs from {@link Indexed} in its first phase. */
    @Revision(id = "002", revises = "001", name = "Indexed")
    public static final class Edited implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("cats", column("id", bigint()).notNull());
            op.createIndex("ix_people_name").on("people", "last_name").concurrently();
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** A column and its values. */
    @Revision(id = "002", revises = "001", name = "Filled")
    public static final class Filled implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("people", column("full_name", text()));
            op.fill("people", "full_name", "first_name || ' ' || last_name -- ?")
                    .where("id <> 500")
                    .batchSize(100);
            op.execute("ALTER TABLE people ADD CHECK (id = 500 OR full_name IS NOT NULL)");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "full_name");
        }
    }

    /** Values that can't be computed for some rows. */
    @Revision(id = "002", revises = "001", name = "Filled")
    public static final class FailsHalfWay implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("people", column("full_name", text()));
            op.fill("people", "full_name", "(1 / (id - 555))::text").batchSize(100);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** A label that is used at once. */
    @Revision(id = "002", revises = "001", name = "Label")
    public static final class Label implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addEnumLabel("mood", "bored");
            op.addEnumLabel("mood", "it's");
            op.execute("ALTER TABLE people ADD COLUMN mood mood DEFAULT 'bored'");
            op.outsideTransaction("VACUUM people");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "mood");
        }
    }

    /** A table without a key. */
    @Revision(id = "002", revises = "001", name = "Keyless")
    public static final class Keyless implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE keyless (a bigint)");
            op.fill("keyless", "a", "1");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Nothing that needs a commit. */
    @Revision(id = "003", revises = "002", name = "Last")
    public static final class Last implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE last (a bigint)");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("last");
        }
    }
}
