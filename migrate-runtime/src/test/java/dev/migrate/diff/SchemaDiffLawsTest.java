package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of the design that speak of the diff alone, over generated schemas. */
class SchemaDiffLawsTest {
    private static final int EVOLUTIONS = 400;
    private static final int UNRELATED = 300;

    @Test
    void law_1_nothing_comes_from_nothing() {
        Laws.forEachPair(EVOLUTIONS, (before, after) -> {
            assertNothing(before, before);
            assertNothing(after, after);
        });
    }

    @Test
    void law_1_the_order_in_which_columns_are_written_is_nothing() {
        Laws.forEachSeed(UNRELATED, seed -> {
            Schema schema = RandomSchemas.of(seed);

            assertNothing(schema, shuffled(schema, new Random(seed)));
        });
    }

    @Test
    void law_1_nothing_is_left_after_the_replay() {
        Laws.forEachPair(EVOLUTIONS, (before, after) -> {
            List<Operation> upgrade = SchemaDiff.between(before, after).upgrade();

            assertNothing(Replay.of(upgrade, before), after);
        });
    }

    @Test
    void law_2_diff_is_complete_for_what_developers_do() {
        Laws.forEachPair(EVOLUTIONS, SchemaDiffLawsTest::assertThereAndBack);
    }

    @Test
    void law_2_diff_is_complete_for_any_two_schemas() {
        Laws.forEachSeed(
                UNRELATED,
                seed -> assertThereAndBack(
                        withoutOptions(RandomSchemas.of(2 * seed)), withoutOptions(RandomSchemas.of(2 * seed + 1))));
    }

    @Test
    void law_2_diff_is_complete_from_nothing_and_to_nothing() {
        Laws.forEachSeed(UNRELATED, seed -> assertThereAndBack(Schema.empty(), RandomSchemas.of(seed)));
    }

    @Test
    void law_2_diff_is_complete_when_names_change_places() {
        Laws.forEachSeed(UNRELATED, seed -> {
            Schema schema = withoutOptions(RandomSchemas.of(seed));

            assertThereAndBack(schema, PermutedNames.of(schema, new Random(seed)));
        });
    }

    private static void assertThereAndBack(Schema before, Schema after) {
        SchemaChanges changes = SchemaDiff.between(before, after);
        Schema there = Replay.of(changes.upgrade(), before);
        assertThat(there.structure())
                .as(() -> "after " + words(changes.upgrade()))
                .isEqualTo(after.structure());
        assertThat(Replay.of(changes.downgrade(), there).structure())
                .as(() -> "back by " + words(changes.downgrade()))
                .isEqualTo(before.structure());
    }

    private static void assertNothing(Schema before, Schema after) {
        SchemaChanges changes = SchemaDiff.between(before, after);
        assertThat(changes.upgrade()).isEmpty();
        assertThat(changes.downgrade()).isEmpty();
        assertThat(changes.questions()).isEmpty();
        assertThat(changes.isEmpty()).isTrue();
    }

    private static String words(List<Operation> operations) {
        return operations.stream().map(OperationSummary::of).toList().toString();
    }

    /** Changed options are refused. */
    private static Schema withoutOptions(Schema schema) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> table.toBuilder().options(null).build())
                .toList();
        return Schema.of(
                tables,
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }

    private static Schema shuffled(Schema schema, Random random) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> shuffled(table, random))
                .toList();
        return Schema.of(
                tables,
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }

    private static Table shuffled(Table table, Random random) {
        List<Column> columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, random);
        TableBuilder builder = table.toBuilder();
        builder.columns().clear();
        return builder.addAll(columns).build();
    }
}
