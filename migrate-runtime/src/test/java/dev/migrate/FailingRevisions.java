package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import java.sql.Connection;
import java.sql.Savepoint;
import java.sql.Statement;

/** A first revision, and second ones that fail or come close to it. */
final class FailingRevisions {
    private FailingRevisions() {}

    /** Creates a table. */
    @Revision(id = "001")
    public static final class First implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("first", column("id", bigint()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("first");
        }
    }

    /** What all the others revise; without downgrade. */
    private abstract static class Second implements Migration {
        @Override
        public void downgrade(Operations op) {}
    }

    /** Creates a table that may be there. */
    @Revision(id = "002", revises = "001", name = "FailsAtThird")
    public static final class FailsAtThird extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.createTable("b", column("id", bigint()));
            op.createTable("taken", column("id", bigint()));
        }
    }

    /** Inserts a key twice. */
    @Revision(id = "002", revises = "001")
    public static final class BreaksKey extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE UNIQUE INDEX first_id_idx ON first (id); INSERT INTO first VALUES (1)");
            op.bulkInsert("first", "id").row(1);
        }
    }

    /** Breaks a constraint that is checked at the end. */
    @Revision(id = "002", revises = "001")
    public static final class BreaksDeferred extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("ALTER TABLE first ADD PRIMARY KEY (id);"
                    + "CREATE TABLE child (id bigint REFERENCES first (id) DEFERRABLE INITIALLY DEFERRED);"
                    + "INSERT INTO child VALUES (5)");
        }
    }

    /** Changes the type of a column that a view may read. */
    @Revision(id = "002", revises = "001")
    public static final class ChangesType extends Second {
        @Override
        public void upgrade(Operations op) {
            op.changeColumnType("first", "id", integer());
        }
    }

    /** Drops a column that a view may read. */
    @Revision(id = "002", revises = "001")
    public static final class DropsColumn extends Second {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("first", "id");
        }
    }

    /** Adds a column that rows can't fill. */
    @Revision(id = "002", revises = "001")
    public static final class RefusesNull extends Second {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("first", column("name", integer()).notNull());
        }
    }

    /** Throws. */
    @Revision(id = "002", revises = "001", name = "Throws")
    public static final class Throws extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("never", column("id", bigint()));
            throw new IllegalStateException("boom");
        }
    }

    /** Forgets half of an operation. */
    @Revision(id = "002", revises = "001")
    public static final class Unfinished extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createIndex("ix");
        }
    }

    /** Uses a name that is too long. */
    @Revision(id = "002", revises = "001")
    public static final class LongName extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.dropTable("x".repeat(64));
        }
    }

    /** Does nothing. */
    @Revision(id = "002", revises = "001")
    public static final class Nothing extends Second {
        @Override
        public void upgrade(Operations op) {}
    }

    /** Does nothing, later. */
    @Revision(id = "003", revises = "002")
    public static final class Third extends Second {
        @Override
        public void upgrade(Operations op) {}
    }

    /** Inserts by JDBC, and takes part of it back. */
    @Revision(id = "002", revises = "001")
    public static final class WorksOnConnection extends Second {
        @Override
        public void upgrade(Operations op) {
            op.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO first VALUES (7)");
                    Savepoint savepoint = connection.setSavepoint();
                    statement.execute("INSERT INTO first VALUES (8)");
                    connection.rollback(savepoint);
                }
            });
        }
    }

    /** Commits, which it must not. */
    @Revision(id = "002", revises = "001")
    public static final class Commits extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("INSERT INTO first VALUES (1)");
            op.connection(Connection::commit);
        }
    }

    /** Alters the table. */
    @Revision(id = "002", revises = "001")
    public static final class Alters extends Second {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("first", column("x", bigint()));
        }
    }

    /** Makes numbers shorter, which not all can be. */
    @Revision(id = "002", revises = "001")
    public static final class Narrows extends Second {
        @Override
        public void upgrade(Operations op) {
            op.refuseRows("first", "id <> id::integer");
            op.changeColumnType("first", "id", integer());
        }
    }

    /** Writes rows, then changes their table. */
    @Revision(id = "002", revises = "001")
    public static final class Fills extends Second {
        @Override
        public void upgrade(Operations op) {
            op.setNotNull("first", "id").fill("7");
        }
    }

    /** Does that with so much else that it is sent as a whole. */
    @Revision(id = "002", revises = "001")
    public static final class FillsAmongMuchElse extends Second {
        @Override
        public void upgrade(Operations op) {
            for (int i = 0; i < 20; i++) {
                op.createTable("other" + i, column("id", bigint()));
            }
            op.setNotNull("first", "id").fill("7");
        }
    }

    /** Takes its time. */
    @Revision(id = "002", revises = "001")
    public static final class Sleeps extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT pg_sleep(10)");
        }
    }

    /** Keeps the name that its session has. */
    @Revision(id = "002", revises = "001")
    public static final class NamesItself extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE names AS SELECT current_setting('application_name') AS name");
        }
    }

    /** Ends its own session. */
    @Revision(id = "002", revises = "001")
    public static final class Terminates extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.execute("SELECT pg_terminate_backend(pg_backend_pid())");
        }
    }
}
