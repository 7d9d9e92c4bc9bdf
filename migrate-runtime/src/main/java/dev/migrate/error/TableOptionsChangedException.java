package dev.migrate.error;

import org.jspecify.annotations.Nullable;

/** A change of the SQL after the closing parenthesis of {@code CREATE TABLE}, which no operation can follow. */
public final class TableOptionsChangedException extends MigrateException {
    /**
     * Takes the table and its options.
     *
     * @param table its name
     * @param before the options in the revisions, or null for none
     * @param after the options in the entities, or null for none
     */
    public TableOptionsChangedException(String table, @Nullable String before, @Nullable String after) {
        super("The options of table '" + table + "' changed from " + quoted(before) + " to " + quoted(after)
                + ". What that means for an existing table can't be told from the text: take the options in the entity"
                + " back, and write the change by hand with 'op.execute' in a revision made by 'migrate:create"
                + " -Dautogenerate=false'.");
    }

    private static String quoted(@Nullable String options) {
        return options == null ? "none" : "'" + options + "'";
    }
}
