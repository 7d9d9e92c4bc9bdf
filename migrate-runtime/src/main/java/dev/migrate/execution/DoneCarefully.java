package dev.migrate.execution;

/** The sign that work which was done in haste failed, was undone, and has to be done again statement by statement. */
final class DoneCarefully extends RuntimeException {
    private static final long serialVersionUID = 1;

    DoneCarefully(Throwable cause) {
        super("The work has to be done again statement by statement", cause);
    }
}
