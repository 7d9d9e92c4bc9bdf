package dev.migrate.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The branches that run side by side at a line of a drawn history, from left to right, each known by the revision that it
 * leads down to. No two lead to the same: where a second one would, it joins the first.
 */
final class Lanes {
    private static final int NONE = -1;

    private final List<String> ids = new ArrayList<>();
    private int ended = NONE;

    /** Makes sure that a branch leads to the revision, and gives what keeps it apart from one that just ended there. */
    List<String> enter(String id) {
        List<String> above = new ArrayList<>();
        if (!ids.contains(id)) {
            if (ended == ids.size()) {
                above.add(LaneRow.passing(ids.size()).text());
            }
            ids.add(id);
        }
        ended = NONE;
        return above;
    }

    /** The line of a revision with its mark. */
    String row(String id, char mark) {
        return LaneRow.passing(ids.size()).at(ids.indexOf(id), mark).text();
    }

    /** Goes on from a revision to its parents, and gives the lines that show it. */
    List<String> leave(String id, List<String> parents) {
        int lane = ids.indexOf(id);
        List<String> links = new ArrayList<>();
        if (parents.isEmpty()) {
            end(lane, links);
            return links;
        }
        // The last one first: those after it push it to the right.
        for (int i = parents.size() - 1; i > 0; i--) {
            branch(lane, parents.get(i), links);
        }
        follow(lane, parents.get(0), links);
        return links;
    }

    private void end(int lane, List<String> links) {
        ended = lane;
        if (lane < ids.size() - 1) {
            links.add(LaneRow.passing(lane).closing(lane + 1, ids.size()).text());
        }
        ids.remove(lane);
    }

    private void branch(int lane, String parent, List<String> links) {
        int other = ids.indexOf(parent);
        if (other == NONE) {
            links.add(LaneRow.passing(lane + 1).opening(lane, ids.size()).text());
            ids.add(lane + 1, parent);
        } else {
            int first = other < lane ? lane - 1 : lane;
            int last = other < lane ? other : other - 1;
            char slope = other < lane ? '/' : '\\';
            links.add(LaneRow.passing(ids.size())
                    .between(first, slope)
                    .level(first, last)
                    .text());
            if (first != last) {
                links.add(LaneRow.passing(ids.size()).between(last, slope).text());
            }
        }
    }

    private void follow(int lane, String parent, List<String> links) {
        int other = ids.indexOf(parent);
        if (other == NONE) {
            ids.set(lane, parent);
            return;
        }
        int kept = Math.min(lane, other);
        int joining = Math.max(lane, other);
        links.add(LaneRow.passing(joining)
                .closing(joining, ids.size())
                .level(joining - 1, kept)
                .text());
        ids.remove(joining);
        ids.set(kept, parent);
        if (joining - 1 > kept) {
            links.add(LaneRow.passing(ids.size()).between(kept, '/').text());
        }
    }
}
