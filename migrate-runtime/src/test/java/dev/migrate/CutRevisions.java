package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.schema.TableElement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A first revision, and second ones that wait for others in their middle, so that they can be interrupted there. */
final class CutRevisions {
    private CutRevisions() {}

    /** Creates a table with rows. */
    @Revision(id = "001")
    public static final class People extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint()).notNull(),
                    column("n", integer()).notNull().defaultTo("0"),
                    primaryKey("pk_people", "id"));
            op.execute("INSERT INTO people SELECT generate_series(1, 500)");
        }
    }

    /** Waits for whoever has locked the table. */
    @Revision(id = "002", revises = "001")
    public static final class InTransaction extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
            op.execute("UPDATE people SET n = n + 1");
            op.addColumn("people", column("note", text()));
        }
    }

    /** Waits for nobody: what comes after the first revision of a run may be sent ahead. */
    @Revision(id = "002", revises = "001")
    public static final class AtOnce extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("extra", column("id", bigint()));
        }
    }

    /** Waits in a message of many statements. */
    @Revision(id = "003", revises = "002")
    public static final class InMessage extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.createTable("wide", columns());
            IntStream.range(0, 20).forEach(i -> op.setColumnComment("wide", "c" + i, "number " + i));
            op.setTableComment("people", "all");
        }

        private static TableElement[] columns() {
            return Stream.concat(
                            Stream.of(column("id", bigint())),
                            IntStream.range(0, 20).mapToObj(i -> column("c" + i, text())))
                    .toArray(TableElement[]::new);
        }
    }

    /** Waits for transactions that began before it. */
    @Revision(id = "002", revises = "001")
    public static final class InConcurrentIndex extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE extra (id bigint)");
            op.createIndex("ix_people_n").on("people", "n").concurrently();
            op.addColumn("people", column("note", text()));
        }
    }

    /** Waits for whoever has changed a row of the second batch. */
    @Revision(id = "002", revises = "001")
    public static final class InFill extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE extra (id bigint)");
            op.fill("people", "n", "n + 1").batchSize(100);
            op.addColumn("people", column("note", text()));
        }
    }

    /** Says two phases done, then waits for nobody. */
    @Revision(id = "002", revises = "001")
    public static final class BetweenPhases extends Forward {
        @Override
        public void upgrade(Operations op) {
            op.execute("UPDATE people SET n = n + 1");
            op.outsideTransaction("VACUUM people");
            op.addColumn("people", column("note", text()));
        }
    }

    /** Without a way back. */
    private abstract static class Forward implements Migration {
        @Override
        public void downgrade(Operations op) {}
    }
}
