package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.DatabaseState;
import dev.migrate.UnfinishedRevision;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @Test
    void what_was_left_unfinished_is_told_with_what_continues_it() {
        assertThat(sentence(Direction.UPGRADE, 2))
                .isEqualTo(
                        "The database is at a; revision 'b' stopped after phase 2 of 4: 'mvn migrate:upgrade' continues"
                                + " there.");
        assertThat(sentence(Direction.DOWNGRADE, 0))
                .isEqualTo("The database is at a; revision 'b' stopped before the first of 4 phases:"
                        + " 'mvn migrate:downgrade' continues there.");
    }

    private static String sentence(Direction direction, int done) {
        UnfinishedRevision unfinished = new UnfinishedRevision("b", direction, done, 4);
        DatabaseState state = new DatabaseState(Heads.of("a"), List.of(), Optional.of(unfinished));
        return new Standing(state, new RecordingConsole()).sentence();
    }

    private static String sentence(Heads heads, String... pending) {
        List<RevisionInfo> revisions = Arrays.stream(pending)
                .map(id -> new RevisionInfo(id, List.of(), "Name", "", "m.R" + id))
                .toList();
        return new Standing(new DatabaseState(heads, revisions), new RecordingConsole()).sentence();
    }
}
