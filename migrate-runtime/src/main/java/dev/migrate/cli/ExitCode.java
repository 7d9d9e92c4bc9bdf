package dev.migrate.cli;

/** What the process says to whoever started it. */
enum ExitCode {
    DONE(0, "done"),
    FAILED(1, "failed; the message says why, and what became of the database"),
    USAGE(2, "the command line is not understood; nothing was done"),
    DIFFERENT(3, "the database is not as asked: behind (current --check), or not what its revisions make (verify)");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number of the process. */
    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
