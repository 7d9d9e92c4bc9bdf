package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadListTest {
    private static final RevisionInfo HEAD = new RevisionInfo("a", List.of(), "Name", "", "m.Ra");

    @Test
    void severalHeadsHaveToBecomeOne() {
        assertThat(list(HEAD).sentence()).isEqualTo("There is one head: the next revision revises it.");
        assertThat(list(HEAD, HEAD).sentence())
                .isEqualTo("There are 2 heads: branches wrote revisions side by side. Make them one with"
                        + " 'mvn migrate:rebase' or 'mvn migrate:merge'.");
        assertThat(list(HEAD).lines()).containsExactly("  a  Name");
    }

    private static HeadList list(RevisionInfo... heads) {
        return new HeadList(List.of(heads));
    }
}
