package dev.migrate.error;

/** A revision of which some phases are done, where something else was to be done. */
public final class UnfinishedStepException extends MigrateException {
    private UnfinishedStepException(String message) {
        super(message);
    }

    /**
     * Something else was asked for.
     *
     * @param id the revision
     * @param state where the database stands
     * @param command what finishes it: {@code upgrade} or {@code downgrade}
     */
    public static UnfinishedStepException first(String id, String state, String command) {
        return new UnfinishedStepException("Revision '" + id + "' was left unfinished: the database is at " + state
                + ". Run '" + command + "' so that it is finished first, or mend the database by hand and 'stamp' it.");
    }

    /** The phases that are done are not those of the code. */
    public static UnfinishedStepException changed(String id, int done) {
        return new UnfinishedStepException("Revision '" + id + "' was changed in what is done already: its first "
                + (done == 1 ? "phase" : done + " phases")
                + " in the database came from other operations. Put them back as they were and change only what comes after"
                + " them, or mend the database by hand and 'stamp' it.");
    }
}
