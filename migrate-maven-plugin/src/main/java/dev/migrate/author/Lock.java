package dev.migrate.author;

import dev.migrate.schema.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A lock that an operation takes on tables that were there before.
 *
 * <p>What takes which lock, and scans or rewrites, was measured on PostgreSQL 13 to 18.
 *
 * @param mode how strong it is
 * @param tables what it is on
 * @param work what PostgreSQL does while it holds the lock
 */
record Lock(Mode mode, List<QualifiedName> tables, Work work) {
    /** Removes repeated tables. */
    Lock {
        tables = List.copyOf(new LinkedHashSet<>(tables));
    }

    /** PostgreSQL's modes of locks, as far as we take them. */
    enum Mode {
        ACCESS_EXCLUSIVE("reads and writes"),
        SHARE_ROW_EXCLUSIVE("writes"),
        SHARE("writes"),
        SHARE_UPDATE_EXCLUSIVE("other changes of the table");

        private final String waiting;

        Mode(String waiting) {
            this.waiting = waiting;
        }
    }

    /** Work that takes the longer the more rows there are; only {@link #BRIEF} does not. */
    enum Work {
        BRIEF("brief", ""),
        CHECK("every row is checked", "; one that does not fit stops the upgrade"),
        KEY("an index is built from all rows", "; rows with the same values stop the upgrade"),
        INDEX("an index is built from all rows", ""),
        REBUILD("the indexes of the column are built anew", ""),
        REWRITE("every row is written anew", ""),
        REWRITE_PERHAPS("every row is written anew, unless the default is the same for all", "");

        private final String phrase;
        private final String risk;

        Work(String phrase, String risk) {
            this.phrase = phrase;
            this.risk = risk;
        }

        boolean isRewrite() {
            return this == REWRITE || this == REWRITE_PERHAPS;
        }
    }

    static Lock brief(QualifiedName table) {
        return new Lock(Mode.ACCESS_EXCLUSIVE, List.of(table), Work.BRIEF);
    }

    static Lock exclusive(QualifiedName table, Work work) {
        return new Lock(Mode.ACCESS_EXCLUSIVE, List.of(table), work);
    }

    /** Such as {@code ACCESS EXCLUSIVE on users, every row is checked}. */
    String inWords() {
        return mode.name().replace('_', ' ') + " on " + names() + ", " + work.phrase;
    }

    /** What is felt of it, as a sentence without its end; nothing of a brief one. */
    Optional<String> felt() {
        return work == Work.BRIEF
                ? Optional.empty()
                : Optional.of(work.phrase + "; meanwhile " + mode.waiting + " of " + names() + " wait" + work.risk);
    }

    private String names() {
        return tables.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "));
    }
}
