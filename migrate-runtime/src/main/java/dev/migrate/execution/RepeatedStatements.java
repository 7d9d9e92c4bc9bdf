package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;

/** The statements of one message that come again and again with other parameters, which the database understands once. */
public interface RepeatedStatements {
    /** The text of the statement in the message, closed; in a transaction. */
    String script(SqlStatement statement);

    /** What the message has to say at its end, in its last transaction. */
    String end();

    /** What clears up behind a message that has failed, whatever became of it. */
    String forget();
}
