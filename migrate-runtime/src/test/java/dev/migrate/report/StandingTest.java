package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.DatabaseState;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void at_the_head_there_is_nothing_to_do() {
        assertThat(sentence(Heads.of("b"))).isEqualTo("The database is at b (head).");
    }

    @Test
    void at_several_heads_there_is_nothing_to_apply() {
        assertThat(sentence(Heads.of("c", "b"))).isEqualTo("The database is at b and c (heads).");
    }

    @Test
    void behind_it_says_how_many_are_pending_and_what_applies_them() {
        assertThat(sentence(Heads.of("a"), "b", "c"))
                .isEqualTo("The database is at a; 2 revisions are pending. 'mvn migrate:upgrade' applies them.");
        assertThat(sentence(Heads.base(), "a"))
                .isEqualTo("The database is at base; 1 revision is pending. 'mvn migrate:upgrade' applies it.");
    }

    private static String sentence(Heads heads, String... pending) {
        List<RevisionInfo> revisions = Arrays.stream(pending)
                .map(id -> new RevisionInfo(id, List.of(), "Name", "", "m.R" + id))
                .toList();
        return new Standing(new DatabaseState(heads, revisions), new RecordingConsole()).sentence();
    }
}
