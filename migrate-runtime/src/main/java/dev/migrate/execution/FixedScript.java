package dev.migrate.execution;

/** A script for a database that stands at one place, which refuses any other. */
public final class FixedScript extends ScriptSink {
    private final boolean createsHistory;
    private HistoryState expected;
    private boolean begun;

    /** Takes the database that the script is for, and where it starts. */
    public FixedScript(Database database, HistoryState start) {
        super(database);
        this.expected = start;
        this.createsHistory = start.heads().isBase();
    }

    @Override
    void expect(HistoryState state) {
        expected = state;
    }

    @Override
    void opened() {
        if (createsHistory && !begun) {
            database().history().create().forEach(this::add);
        }
        begun = true;
        add(database().history().require(expected));
    }

    @Override
    void closing() {
        // The place where it ends is that of the ledger.
    }
}
