package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionListTest {
    @Test
    void lists_the_newest_first_and_marks_heads_and_applied_ones() {
        assertThat(new RevisionList(Graphs.of("1", "20<-1", "3<-20"), Set.of("1", "20"), false).lines())
                .containsExactly("    3   Name3  (head)", "  * 20  Name20", "  * 1   Name1");
    }

    @Test
    void tells_parents_time_and_class_when_asked() {
        assertThat(new RevisionList(Graphs.of("a", "b", "m<-a,b"), Set.of(), true).lines())
                .startsWith(
                        "    m  Namem  (head)",
                        "       revises a and b",
                        "       created 2026-11-20T09:30:00Z",
                        "       class   m.Rm",
                        "    b  Nameb",
                        "       revises nothing");
    }
}
