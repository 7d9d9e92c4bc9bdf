package dev.migrate.postgres;

/** How often rows let revisions do their work, and how many rows there were. */
final class RowsFigures {
    private int evolutions;
    private int upgraded;
    private int upgradesRefused;
    private int downgraded;
    private int downgradesRefused;
    private long rows;

    void addEvolution() {
        evolutions++;
    }

    int evolutions() {
        return evolutions;
    }

    void addUpgrade(boolean done, int rowsBefore) {
        rows += rowsBefore;
        if (done) {
            upgraded++;
        } else {
            upgradesRefused++;
        }
    }

    void addDowngrade(boolean done, int rowsBefore) {
        rows += rowsBefore;
        if (done) {
            downgraded++;
        } else {
            downgradesRefused++;
        }
    }

    /** How many percent of the upgrades rows have refused. */
    double upgradesRefused() {
        return percent(upgradesRefused, upgraded);
    }

    /** How many percent of the downgrades rows have refused. */
    double downgradesRefused() {
        return percent(downgradesRefused, downgraded);
    }

    private static double percent(int refused, int done) {
        return 100.0 * refused / Math.max(1, refused + done);
    }

    @Override
    public String toString() {
        return evolutions + " evolutions, " + upgraded + " upgrades done and " + upgradesRefused + " refused, "
                + downgraded + " downgrades done and " + downgradesRefused + " refused, " + rows
                + " rows seen before them";
    }
}
