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

    /**
     * What a share that is no more than some percent stays below: the fewer evolutions, the further chance leads away from
     * it, by three standard deviations at most. The revisions of one evolution meet the same rows, so it counts once.
     */
    double bound(double percent) {
        return percent + 3 * Math.sqrt(percent * (100 - percent) / Math.max(1, evolutions));
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
