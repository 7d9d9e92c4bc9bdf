package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;

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
     * One revision.
     *
     * @param idOrPrefix its id, or as much of it as makes it unique
     */
    record Id(String idOrPrefix) implements RevisionTarget {
        @Override
        public String toString() {
            return idOrPrefix;
        }
    }

    /**
     * Reads {@code head}, {@code heads}, {@code base}, {@code +1}, {@code -3}, an id or a prefix of one.
     *
     * @throws InvalidTargetException if it is none of these
     */
    static RevisionTarget parse(String text) {
        return switch (text.strip()) {
            case "head" -> HEAD;
            case "heads" -> new AllHeads();
            case "base" -> new Base();
            default -> readOther(text.strip());
        };
    }

    private static RevisionTarget readOther(String text) {
        if (text.matches("[+-]0*[1-9][0-9]{0,8}")) {
            return new Relative(Integer.parseInt(text));
        }
        if (RevisionIdRule.allows(text)) {
            return new Id(text);
        }
        throw InvalidTargetException.unreadable(text);
    }
}
