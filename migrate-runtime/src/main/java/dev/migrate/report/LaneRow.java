package dev.migrate.report;

/** A line of a drawn history: lanes stand at even columns, what leads from one to another stands between them. */
final class LaneRow {
    private final StringBuilder columns = new StringBuilder();

    private LaneRow() {}

    /** A line where so many lanes go straight on. */
    static LaneRow passing(int lanes) {
        LaneRow row = new LaneRow();
        for (int lane = 0; lane < lanes; lane++) {
            row.at(lane, '|');
        }
        return row;
    }

    /** Puts something into a lane. */
    LaneRow at(int lane, char mark) {
        return put(2 * lane, mark);
    }

    /** Puts something between a lane and the next one. */
    LaneRow between(int lane, char mark) {
        return put(2 * lane + 1, mark);
    }

    /** Leads across the lanes that are further than one from where it comes from and where it goes to. */
    LaneRow level(int from, int to) {
        for (int lane = Math.min(from, to) + 1; lane < Math.max(from, to); lane++) {
            between(lane, '_');
        }
        return this;
    }

    /** Moves lanes a place to the left. */
    LaneRow closing(int first, int end) {
        for (int lane = first; lane < end; lane++) {
            between(lane - 1, '/');
        }
        return this;
    }

    /** Opens a lane after this one, and moves those that were there a place to the right. */
    LaneRow opening(int after, int end) {
        for (int lane = after; lane < end; lane++) {
            between(lane, '\\');
        }
        return this;
    }

    private LaneRow put(int column, char mark) {
        columns.append(" ".repeat(Math.max(0, column + 1 - columns.length())));
        columns.setCharAt(column, mark);
        return this;
    }

    String text() {
        return columns.toString();
    }
}
