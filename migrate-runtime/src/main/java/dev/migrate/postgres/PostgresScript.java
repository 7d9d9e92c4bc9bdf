package dev.migrate.postgres;

import dev.migrate.sql.SqlStatement;

/** The text of a statement in a script, which knows no parameters. */
public final class PostgresScript {
    private PostgresScript() {}

    /**
     * A statement with its parameters as literals, closed by a semicolon, or by {@code \gexec} if it gives the statements
     * to run. Running it changes the same rows in the same way as the statement itself.
     *
     * @throws dev.migrate.error.UnsupportedValueException if a parameter has no literal
     */
    public static String render(SqlStatement statement) {
        String text = statement.parameters().isEmpty() ? statement.text() : Placeholders.replace(statement);
        return statement.mode() == SqlStatement.Mode.COMMANDS ? text + "\n\\gexec" : closed(text);
    }

    /** Behind a comment a semicolon would be part of it: there it stands on a line of its own. */
    private static String closed(String sql) {
        String text = sql.stripTrailing();
        boolean mayEndInComment = text.substring(text.lastIndexOf('\n') + 1).contains("--");
        if (mayEndInComment) {
            return text + "\n;";
        }
        return text.endsWith(";") ? text : text + ";";
    }
}
