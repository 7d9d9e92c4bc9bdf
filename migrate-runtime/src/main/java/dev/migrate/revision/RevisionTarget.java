package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import java.util.Optional;

/** Where somebody wants to go in the history, as typed; what it means depends on the graph and on where one stands. */
public sealed interface RevisionTarget {
    /** What a command goes to that is told nothing: the only head. */
    RevisionTarget HEAD = new Head();

    /** The only head; there must not be several. */
    record Head() implements RevisionTarget {
        @Override
        public String toString() {
            return "head";
        }
    }

    /** All heads. */
    record AllHeads() implements RevisionTarget {
        @Override
        public String toString() {
            return "heads";
        }
    }

    /** Before the first revision. */
    record Base() implements RevisionTarget {
        @Override
        public String toString() {
            return "base";
        }
    }

    /**
     * A number of revisions from where one stands.
     *
     * @param steps forward if positive, back if negative, never zero
     */
    record Relative(int steps) implements RevisionTarget {
        @Override
        public String toString() {
            return steps > 0 ? "+" + steps : String.valueOf(steps);
        }
    }

    /**
     * One revision. Ids may contain what looks like a number of steps: {@code a-1} is the revision of that id if there is
     * one, else the one whose id begins so, and only else the revision before {@code a}.
     *
     * @param idOrPrefix its id, or as much of it as makes it unique
     */
    record Id(String idOrPrefix) implements RevisionTarget {
        /** What it means if no revision is called so. */
        Optional<Offset> asOffset() {
            return TargetText.offset(idOrPrefix);
        }

        @Override
        public String toString() {
            return idOrPrefix;
        }
    }

    /**
     * A number of revisions from another place.
     *
     * @param from the other place: a revision, {@code head} or {@code base}
     * @param steps forward if positive, back if negative, never zero
     */
    record Offset(RevisionTarget from, int steps) implements RevisionTarget {
        @Override
        public String toString() {
            return from + new Relative(steps).toString();
        }
    }

    /**
     * Reads {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -3}, an id or a prefix of one, {@code id+1}, {@code
     * head-2}.
     *
     * @throws InvalidTargetException if it is none of these
     */
    static RevisionTarget parse(String text) {
        return TargetText.read(text.strip());
    }
}
