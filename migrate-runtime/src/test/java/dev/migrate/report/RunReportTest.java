package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.DatabaseState;
import dev.migrate.MigrationPreview;
import dev.migrate.MigrationResult;
import dev.migrate.execution.FillProgress;
import dev.migrate.execution.StepPreview;
import dev.migrate.execution.StepResult;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final Step POSTS = step("20260123", "AddBlogPosts");
    private static final Step BIO = step("20260124", "Add 100%s bio");

    private final RecordingConsole log = new RecordingConsole();
    private final RunReport report = new RunReport(log, "jdbc:postgresql://host/shop", Duration.ofMillis(200));

    @Test
    void says_where_what_and_how_long() {
        report.started(new Plan(List.of(POSTS, BIO), Heads.base(), Heads.of("20260124")));
        report.stepStarted(POSTS, 1, 2);
        report.stepFinished(POSTS, 1, 2, Duration.ofMillis(1414));
        report.stepFinished(BIO, 2, 2, Duration.ofMillis(3));
        report.done(Direction.UPGRADE, result(Heads.of("20260124"), POSTS, BIO));

        assertThat(log.lines)
                .containsExactly(
                        "Upgrading jdbc:postgresql://host/shop",
                        "  1/2  20260123  AddBlogPosts    1,414 ms",
                        "  2/2  20260124  Add 100%s bio       3 ms",
                        "Applied 2 revisions in 31 ms. The database is at 20260124 (head).");
    }

    @Test
    void tells_what_is_only_recorded() {
        Step squash = Step.recording(step("20260122", "Squash").revision());
        report.started(new Plan(List.of(squash, POSTS), Heads.base(), Heads.of("20260123")));
        report.stepFinished(squash, 1, 2, Duration.ofMillis(3));
        report.done(Direction.UPGRADE, result(Heads.of("20260123"), squash, POSTS));
        report.done(Direction.UPGRADE, result(Heads.of("20260122"), squash));
        report.planned(
                Direction.DOWNGRADE,
                new MigrationPreview(
                        Heads.of("20260123"),
                        Heads.base(),
                        List.of(new StepPreview(squash, List.of()), new StepPreview(POSTS, List.of()))));

        assertThat(log.lines)
                .contains(
                        "Upgrading jdbc:postgresql://host/shop",
                        "  1/2  20260122  Squash         recorded only       3 ms",
                        "Applied 1 revision and recorded 1 revision in 31 ms. The database is at 20260123 (head).",
                        "Recorded 1 revision in 31 ms. The database is at 20260122 (head).",
                        "Downgrading jdbc:postgresql://host/shop would take back 1 revision and record 1 revision");
    }

    @Test
    void tells_what_is_taken_back_with_a_revision_that_stands_for_others() {
        RevisionInfo squash = new RevisionInfo(
                "003", List.of(), List.of(), List.of("001", "002"), "Squash001To002", "", "shop.Squash");
        Step back = new Step(squash, Direction.DOWNGRADE);
        report.started(new Plan(List.of(back), Heads.of("003"), Heads.base()));
        report.planned(
                Direction.DOWNGRADE,
                new MigrationPreview(Heads.of("003"), Heads.base(), List.of(new StepPreview(back, List.of()))));
        report.started(new Plan(List.of(Step.recording(squash)), Heads.of("002"), Heads.of("003")));

        assertThat(log.lines)
                .filteredOn(line -> line.contains("taken back"))
                .containsExactly(
                        "  003 stands for 001, 002, which are taken back with it",
                        "  003 stands for 001, 002, which are taken back with it");
    }

    @Test
    void says_that_another_run_was_faster() {
        report.started(new Plan(List.of(POSTS), Heads.base(), Heads.of("20260123")));
        report.waiting(Duration.ofSeconds(5), "Process 17 of anna holds it.");
        report.stepsSkipped(List.of(POSTS), 1, 1);
        report.stepsSkipped(List.of(POSTS, POSTS, POSTS), 1, 1);
        report.overtaken(Heads.of("20260123"), Duration.ofSeconds(6));
        report.done(Direction.UPGRADE, result(Heads.of("20260123")));

        assertThat(log.lines)
                .containsExactly(
                        "Upgrading jdbc:postgresql://host/shop",
                        "  waiting for another run to end, 5 s so far. Process 17 of anna holds it.",
                        "  1/1  20260123  AddBlogPosts   done by another run",
                        "  1/1  20260123  AddBlogPosts and 2 more   done by another run",
                        "Another run has upgraded jdbc:postgresql://host/shop",
                        "There is nothing to apply. The database is at 20260123 (head).");
    }

    @Test
    void tells_of_phases_and_now_and_then_of_a_fill() {
        report.phaseFinished(POSTS, 1, 3);
        for (int batch = 1; batch <= 5; batch++) {
            FillProgress progress = new FillProgress(List.of("1"), 10L * batch, 0, 100, 0);
            report.filling(POSTS, progress, Duration.ofMillis(90L * batch));
        }
        report.retrying(POSTS, 1, Duration.ofMillis(2500), "It is locked at 100%.");

        assertThat(log.lines)
                .containsExactly(
                        "  20260123: 1 of 3 phases are done",
                        "  20260123: 30 of about 100 rows, 30 %, about 1 s left",
                        "  20260123: did not get a lock, tries again in 2500 ms. It is locked at 100%.");
    }

    @Test
    void shows_a_revision_that_takes_long_while_it_runs() throws InterruptedException {
        report.stepStarted(POSTS, 1, 1);
        for (int tries = 0; log.lines.isEmpty() && tries < 100; tries++) {
            Thread.sleep(20);
        }
        assertThat(log.lines).containsExactly("  1/1  20260123  AddBlogPosts   running …");
    }

    @Test
    void a_revision_that_failed_is_not_running() throws InterruptedException {
        report.stepStarted(POSTS, 1, 1);
        report.close();
        Thread.sleep(500);
        assertThat(log.lines).isEmpty();
    }

    @Test
    void a_dry_run_lists_the_steps_and_prints_their_sql() {
        report.planned(
                Direction.DOWNGRADE,
                new MigrationPreview(
                        Heads.of("20260123"), Heads.base(), List.of(new StepPreview(POSTS, List.of("DROP TABLE a;")))));

        assertThat(log.lines)
                .containsExactly(
                        "Downgrading jdbc:postgresql://host/shop would take back 1 revision",
                        "  1/1  20260123  AddBlogPosts",
                        "Nothing was changed. The database is at 20260123; without -DdryRun it would be at base.");
        assertThat(log.printed).containsExactly("DROP TABLE a;");
    }

    private static MigrationResult result(Heads heads, Step... done) {
        List<StepResult> steps = List.of(done).stream()
                .map(step -> new StepResult(step, Duration.ZERO))
                .toList();
        return new MigrationResult(steps, new DatabaseState(heads, List.of()), Duration.ofMillis(31));
    }

    private static Step step(String id, String name) {
        return new Step(new RevisionInfo(id, List.of(), name, "", "x.R" + id), Direction.UPGRADE);
    }
}
