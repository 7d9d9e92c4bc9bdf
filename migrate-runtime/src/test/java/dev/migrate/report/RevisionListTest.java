package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.RevisionStatus;
import dev.migrate.execution.HistoryRepair;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionListTest {
    @Test
    void marks_heads_and_applied_ones_and_keeps_the_columns() {
        assertThat(new RevisionList(
                                List.of(
                                        status("3", revision("3", "20"), null),
                                        status("20", revision("20", "1"), row("20", null)),
                                        status("1", revision("1"), row("1", null))),
                                false)
                        .lines())
                .containsExactly("    3   Name3  (head)", "  * 20  Name20", "  * 1   Name1");
    }

    @Test
    void names_what_the_database_has_and_the_code_has_not() {
        assertThat(new RevisionList(List.of(status("lost", null, row("lost", null))), false).lines())
                .containsExactly("  * lost  is in the database, not in the code");
    }

    @Test
    void tells_parents_times_and_class_when_asked() {
        RevisionInfo merge = new RevisionInfo("m", List.of("a", "b"), "Merge", "2026-11-20T09:30:00Z", "x.Rm");
        assertThat(new RevisionList(
                                List.of(
                                        status("m", merge, row("m", Duration.ofMillis(14))),
                                        status("b", revision("b"), row("b", null))),
                                true)
                        .lines())
                .containsExactly(
                        "  * m  Merge  (head)",
                        "       revises a, b",
                        "       created 2026-11-20T09:30:00Z",
                        "       class   x.Rm",
                        "       applied 2026-11-21T08:00:00Z by anna, 14 ms",
                        "  * b  Nameb",
                        "       revises nothing",
                        "       class   x.Rb",
                        "       applied 2026-11-21T08:00:00Z by anna, stamped");
    }

    @Test
    void tells_what_a_revision_depends_on_and_stands_for() {
        RevisionInfo squash =
                new RevisionInfo("s", List.of("a"), List.of("x", "y"), List.of("b", "c"), "Squash", "", "m.Rs");
        assertThat(new RevisionList(List.of(status("s", squash, null)), true).lines())
                .contains("       revises a", "       depends on x, y", "       replaces b, c", "       class   m.Rs");
    }

    @Test
    void tells_what_was_repaired_when_asked() {
        Instant time = Instant.parse("2026-11-21T08:00:00Z");
        HistoryRow row = new HistoryRow(
                "1",
                List.of(),
                "Name1",
                "new",
                time,
                "anna",
                null,
                "1",
                true,
                List.of(new HistoryRepair(time.plusSeconds(60), "bert", "A comment\n was wrong", "old")));
        assertThat(new RevisionList(List.of(status("1", revision("1"), row)), true).lines())
                .endsWith(
                        "       applied 2026-11-21T08:00:00Z by anna, stamped",
                        "       repaired 2026-11-21T08:01:00Z by bert: A comment was wrong (checksum was old)");
    }

    private static RevisionStatus status(String id, @Nullable RevisionInfo revision, @Nullable HistoryRow row) {
        return new RevisionStatus(id, revision, row);
    }

    private static RevisionInfo revision(String id, String... parents) {
        return new RevisionInfo(id, List.of(parents), "Name" + id, "", "x.R" + id);
    }

    private static HistoryRow row(String id, @Nullable Duration duration) {
        Instant time = Instant.parse("2026-11-21T08:00:00Z");
        return new HistoryRow(id, List.of(), "Name" + id, "sum", time, "anna", duration, "1", false, List.of());
    }
}
