package dev.migrate.error;

/** A table that was to be filled in batches, and has no key to go by. */
public final class NoPrimaryKeyException extends MigrateException {
    /** Takes the table and the column. */
    public NoPrimaryKeyException(String table, String column) {
        super("Column '" + column + "' of table '" + table
                + "' can't be filled in batches, since the table has no primary"
                + " key to go by. Give it one, or fill it at once with op.execute(\"UPDATE ...\").");
    }
}
