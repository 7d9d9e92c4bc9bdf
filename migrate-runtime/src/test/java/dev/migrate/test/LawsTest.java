package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LawsTest {
    private final @Nullable String pairs = System.getProperty("laws.pairs");
    private final @Nullable String seed = System.getProperty("laws.seed");
    private final @Nullable String from = System.getProperty("laws.from");
    private final @Nullable String histories = System.getProperty("laws.histories");

    @BeforeEach
    void forget() {
        System.clearProperty("laws.pairs");
        System.clearProperty("laws.seed");
        System.clearProperty("laws.from");
        System.clearProperty("laws.histories");
    }

    @AfterEach
    void restore() {
        forget();
        restore("laws.pairs", pairs);
        restore("laws.seed", seed);
        restore("laws.from", from);
        restore("laws.histories", histories);
    }

    private static void restore(String property, @Nullable String value) {
        if (value != null) {
            System.setProperty(property, value);
        }
    }

    @Test
    void a_law_is_tried_for_the_default_number_of_seeds() {
        assertThat(seeds(3)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void properties_choose_the_number_of_seeds_or_the_only_one() {
        System.setProperty("laws.pairs", "2");
        assertThat(seeds(3)).containsExactly(0L, 1L);

        System.setProperty("laws.from", "7");
        assertThat(seeds(3)).containsExactly(7L, 8L);

        System.setProperty("laws.seed", "42");
        assertThat(seeds(3)).containsExactly(42L);
    }

    @Test
    void a_failure_names_its_seed_and_keeps_its_cause() {
        assertThatThrownBy(() -> Laws.forEachSeed(5, number -> {
                    if (number == 3) {
                        throw new IllegalStateException("broken");
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The law fails for -Dlaws.seed=3: broken")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_failing_pair_is_shown_with_nothing_in_it_but_what_fails() {
        assertThatThrownBy(() -> Laws.forEachPair(200, LawsTest::noColumnHasACollation))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("""
                        The law fails for -Dlaws.seed=\\d+: a collation
                        for the smallest such evolution, with up to \\d rows a table, before:
                        (  table .*
                            column .* collate C
                        )?
                        ?after:
                        (  table .*
                            column .* collate C
                        )?
                        ?""");
    }

    @Test
    void a_pair_that_fails_otherwise_is_no_smaller_one() {
        AtomicBoolean failed = new AtomicBoolean();
        assertThatThrownBy(() -> Laws.forEachPair(200, (before, after) -> {
                    if (before.tables().size() >= 2) {
                        failed.set(true);
                        throw new UnsupportedOperationException("many tables");
                    }
                    if (failed.get()) {
                        throw new IllegalStateException("few tables");
                    }
                }))
                .hasMessageContaining("many tables")
                .hasMessageContaining("for the smallest such evolution")
                .satisfies(failure -> assertThat(failure.getMessage().lines().filter(line -> line.contains("  table ")))
                        .hasSizeBetween(2, 4));
    }

    @Test
    void there_are_as_many_histories_as_a_property_of_their_own_says() {
        System.setProperty("laws.pairs", "1");
        System.setProperty("laws.histories", "2");
        List<Evolution> histories = new ArrayList<>();
        Laws.forEachHistory(20, histories::add);
        assertThat(histories).hasSize(2).allMatch(history -> history.revisions() == 4);
    }

    @Test
    void a_failing_history_is_shown_with_nothing_in_it_but_what_fails() {
        assertThatThrownBy(() -> Laws.forEachHistory(1, history -> {
                    if (history.rows() > 0) {
                        throw new AssertionError("rows");
                    }
                }))
                .hasMessage("""
                        The law fails for -Dlaws.seed=0: rows
                        for the smallest such evolution, with up to 1 rows a table, before:

                        after:

                        """);
    }

    private static void noColumnHasACollation(Schema before, Schema after) {
        boolean found = List.of(before, after).stream()
                .flatMap(schema -> schema.tables().values().stream())
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.collation() != null);
        if (found) {
            throw new AssertionError("a collation");
        }
    }

    private static List<Long> seeds(int count) {
        List<Long> seeds = new ArrayList<>();
        Laws.forEachSeed(count, seeds::add);
        return seeds;
    }
}
