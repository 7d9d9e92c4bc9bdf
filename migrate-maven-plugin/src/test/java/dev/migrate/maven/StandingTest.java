package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Heads;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void at_the_head_there_is_nothing_to_do() {
        assertThat(new Standing(Graphs.of("a", "b<-a"), Heads.of("b")).sentence())
                .isEqualTo("The database is at b (head).");
    }

    @Test
    void at_several_heads_there_is_nothing_to_apply() {
        assertThat(new Standing(Graphs.of("a", "b<-a", "c<-a"), Heads.of("c", "b")).sentence())
                .isEqualTo("The database is at b and c (heads).");
    }

    @Test
    void behind_it_says_how_many_are_pending_and_what_applies_them() {
        assertThat(new Standing(Graphs.of("a", "b<-a", "c<-b"), Heads.of("a")).sentence())
                .isEqualTo("The database is at a; 2 revisions are pending. 'mvn migrate:upgrade' applies them.");
        assertThat(new Standing(Graphs.of("a"), Heads.base()).sentence())
                .isEqualTo("The database is at base; 1 revision is pending. 'mvn migrate:upgrade' applies it.");
    }

    @Test
    void without_revisions_it_says_what_writes_the_first() {
        assertThat(new Standing(Graphs.of(), Heads.base()).sentence())
                .isEqualTo("The database is at base; there are no revisions yet."
                        + " 'mvn migrate:create -Dname=…' writes the first.");
    }
}
