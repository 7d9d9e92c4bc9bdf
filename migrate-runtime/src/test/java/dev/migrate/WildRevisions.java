package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;

import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Second revisions, after {@link FailingRevisions.First}, whose code does what no code of a revision should. */
final class WildRevisions {
    /** Set in a process that is to end in the middle. */
    static final String EXIT = "test.exit";

    static volatile @Nullable Operations keptOperations;
    static volatile @Nullable Connection keptConnection;

    private WildRevisions() {}

    /** Without downgrade. */
    private abstract static class Second implements Migration {
        @Override
        public void downgrade(Operations op) {}
    }

    /** Fails an assertion. */
    @Revision(id = "002", revises = "001")
    public static final class Asserts extends Second {
        @Override
        public void upgrade(Operations op) {
            throw new AssertionError("not so");
        }
    }

    /** Calls itself without end. */
    @Revision(id = "002", revises = "001")
    public static final class Recurses extends Second {
        @Override
        public void upgrade(Operations op) {
            downgrade(op);
        }

        @Override
        public void downgrade(Operations op) {
            upgrade(op);
        }
    }

    /** Throws what it does not declare, as other languages let it. */
    @Revision(id = "002", revises = "001")
    public static final class Sneaks extends Second {
        @Override
        public void upgrade(Operations op) {
            throw Sneaks.<RuntimeException>unchecked(new IOException("no file"));
        }

        @SuppressWarnings("unchecked")
        private static <E extends Exception> E unchecked(Exception exception) throws E {
            throw (E) exception;
        }
    }

    /** Keeps what it was given. */
    @Revision(id = "002", revises = "001")
    public static final class Keeps extends Second {
        @Override
        public void upgrade(Operations op) {
            keptOperations = op;
            op.connection(connection -> keptConnection = connection);
        }
    }

    /** Uses the operations that another kept. */
    @Revision(id = "003", revises = "002")
    public static final class UsesKeptOperations extends Second {
        @Override
        public void upgrade(Operations op) {
            if (keptOperations != null) {
                keptOperations.createTable("late", column("id", bigint()));
            }
        }
    }

    /** Uses the connection that another kept. */
    @Revision(id = "003", revises = "002")
    public static final class UsesKeptConnection extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.connection(connection -> {
                if (keptConnection != null) {
                    keptConnection.createStatement();
                }
            });
        }
    }

    /** Leaves its work to another thread. */
    @Revision(id = "002", revises = "001")
    public static final class Delegates extends Second {
        @Override
        public void upgrade(Operations op) {
            Thread thread = new Thread(() -> op.createTable("late", column("id", bigint())));
            Throwable[] thrown = new Throwable[1];
            thread.setUncaughtExceptionHandler((unused, failure) -> thrown[0] = failure);
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException(String.valueOf(thrown[0].getMessage()));
        }
    }

    /** Ends the process while it says what it does. */
    @Revision(id = "002", revises = "001")
    public static final class Exits extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            exit();
        }
    }

    /** Ends the process in the middle of its transaction. */
    @Revision(id = "002", revises = "001")
    public static final class ExitsInTransaction extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO first VALUES (1)");
                }
                exit();
            });
        }
    }

    /** Ends the process between its phases. */
    @Revision(id = "002", revises = "001")
    public static final class ExitsBetweenPhases extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.createIndex("ix").on("a", "id").concurrently();
            op.connection(connection -> exit());
        }
    }

    /** Commits in SQL. */
    @Revision(id = "002", revises = "001")
    public static final class CommitsInSql extends Second {
        @Override
        public void upgrade(Operations op) {
            op.createTable("a", column("id", bigint()));
            op.execute("INSERT INTO first VALUES (1); COMMIT");
            op.createTable("first", column("id", bigint()));
        }
    }

    private static void exit() {
        if (Boolean.getBoolean(EXIT)) {
            System.exit(7);
        }
    }
}
