package dev.migrate.report;

import dev.migrate.revision.RevisionInfo;
import java.util.List;

/**
 * The revisions that no other revises, in words.
 *
 * @param heads the revisions
 */
public record HeadList(List<RevisionInfo> heads) {
    /** A line for each. */
    public List<String> lines() {
        return heads.stream().map(head -> "  " + head.id() + "  " + head.name()).toList();
    }

    /** What several heads mean, and how they become one. */
    public String sentence() {
        return heads.size() == 1
                ? "There is one head: the next revision revises it."
                : ("There are %d heads: branches wrote revisions side by side. Make them one with 'mvn migrate:rebase' or"
                                + " 'mvn migrate:merge'.")
                        .formatted(heads.size());
    }
}
