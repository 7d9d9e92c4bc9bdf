package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomEvolutionTest {
    private static final List<Evolution> PAIRS =
            LongStream.range(0, 1000).mapToObj(Evolution::pair).toList();

    @Test
    void the_same_seed_makes_the_same_evolution() {
        assertThat(Evolution.pair(3)).isEqualTo(PAIRS.get(3));
    }

    @Test
    void a_schema_stays_valid_however_often_it_evolves() {
        RandomGenerator random = RandomSchemas.random(1);
        Schema schema = RandomSchemas.next(random);
        for (int step = 0; step < 300; step++) {
            schema = RandomEvolution.next(schema, random);
            assertThat(SchemaValidity.problems(schema)).isEmpty();
        }
    }

    @Test
    void some_pairs_begin_or_end_with_nothing_and_some_differ_in_origins_alone() {
        assertThat(PAIRS).anyMatch(pair -> pair.before().equals(Schema.empty()));
        assertThat(PAIRS).anyMatch(pair -> pair.after().equals(Schema.empty()));
        assertThat(PAIRS)
                .anyMatch(pair -> !pair.before().equals(pair.after())
                        && pair.before().structure().equals(pair.after().structure()));
    }

    @Test
    void tables_are_renamed_moved_and_commented() {
        tables((before, after) -> !before.name().name().equals(after.name().name()));
        tables((before, after) ->
                !Objects.equals(before.name().schema(), after.name().schema()));
        tables((before, after) -> !Objects.equals(before.comment(), after.comment()));
    }

    @Test
    void constraints_and_indexes_change() {
        tables((before, after) -> before.primaryKey() == null && after.primaryKey() != null);
        tables((before, after) -> before.primaryKey() != null && after.primaryKey() == null);
        changes(Table::primaryKey);
        changes(Table::uniqueKeys);
        changes(Table::foreignKeys);
        changes(Table::checks);
        changes(Table::indexes);
    }

    @Test
    void columns_are_added_dropped_and_changed_in_every_way() {
        tables((before, after) -> before.columns().size() < after.columns().size());
        tables((before, after) -> before.columns().size() > after.columns().size());
        columns(Column::name);
        columns(Column::type);
        columns(Column::nullable);
        columns(Column::defaultValue);
        columns(Column::identity);
        columns(Column::generatedAs);
        columns(Column::collation);
        columns(Column::comment);
    }

    @Test
    void ordinary_columns_become_generated_and_back_and_types_change_beyond_their_family() {
        Function<Column, Object> generated = column -> column.generatedAs() == null;
        assertThat(columnPairs()
                        .anyMatch(pair -> generated.apply(pair.before).equals(true)
                                && generated.apply(pair.after).equals(false)))
                .isTrue();
        assertThat(columnPairs()
                        .anyMatch(pair -> generated.apply(pair.before).equals(false)
                                && generated.apply(pair.after).equals(true)))
                .isTrue();
        columns(column -> TypeFamily.of(column.type()));
        assertThat(columnPairs()
                        .anyMatch(pair ->
                                pair.before.type().enumType() && TypeFamily.of(pair.after.type()) == TypeFamily.STRING))
                .isTrue();
        assertThat(columnPairs()
                        .anyMatch(pair -> TypeFamily.of(pair.before.type()) == TypeFamily.STRING
                                && pair.after.type().enumType()))
                .isTrue();
    }

    @Test
    void sequences_and_enum_types_change() {
        assertThat(sequencePairs().anyMatch(pair -> pair.before.increment() != pair.after.increment()))
                .isTrue();
        assertThat(sequencePairs().anyMatch(pair -> !pair.before.name().equals(pair.after.name())))
                .isTrue();
        assertThat(enumPairs()
                        .anyMatch(pair -> pair.before.labels().size()
                                < pair.after.labels().size()))
                .isTrue();
        assertThat(enumPairs()
                        .anyMatch(pair -> pair.before.labels().size()
                                > pair.after.labels().size()))
                .isTrue();
        assertThat(enumPairs().anyMatch(pair -> !pair.before.name().equals(pair.after.name())))
                .isTrue();
    }

    @Test
    void composite_types_are_renamed_and_get_lose_and_reorder_attributes_of_other_types_and_names() {
        assertThat(compositePairs().anyMatch(pair -> !pair.before.name().equals(pair.after.name())))
                .isTrue();
        for (Function<Attribute, Object> part :
                List.<Function<Attribute, Object>>of(Attribute::name, Attribute::type)) {
            assertThat(compositePairs()
                            .anyMatch(pair -> !parts(pair.before, part).equals(parts(pair.after, part))
                                    && pair.before.attributes().size()
                                            == pair.after.attributes().size()))
                    .isTrue();
        }
        assertThat(compositePairs()
                        .anyMatch(pair -> pair.before.attributes().size()
                                < pair.after.attributes().size()))
                .isTrue();
        assertThat(compositePairs()
                        .anyMatch(pair -> pair.before.attributes().size()
                                > pair.after.attributes().size()))
                .isTrue();
    }

    @Test
    void composite_types_and_attributes_get_other_comments() {
        assertThat(compositePairs().anyMatch(pair -> !Objects.equals(pair.before.comment(), pair.after.comment())))
                .isTrue();
        assertThat(compositePairs()
                        .anyMatch(pair -> pair.before.shape().equals(pair.after.shape())
                                && !parts(pair.before, Attribute::comment)
                                        .equals(parts(pair.after, Attribute::comment))))
                .isTrue();
    }

    private static List<Object> parts(CompositeType type, Function<Attribute, Object> part) {
        return type.attributes().stream().map(part).toList();
    }

    private static Stream<Change<CompositeType>> compositePairs() {
        return pairs(schema -> schema.compositeTypes().values().stream(), CompositeType::origin);
    }

    private static void tables(BiPredicate<Table, Table> change) {
        assertThat(tablePairs().anyMatch(pair -> change.test(pair.before, pair.after)))
                .isTrue();
    }

    private static void changes(Function<Table, Object> part) {
        tables((before, after) ->
                before.name().equals(after.name()) && !Objects.equals(part.apply(before), part.apply(after)));
    }

    private static void columns(Function<Column, Object> part) {
        assertThat(columnPairs().anyMatch(pair -> !Objects.equals(part.apply(pair.before), part.apply(pair.after))))
                .isTrue();
    }

    private static Stream<Change<Table>> tablePairs() {
        return pairs(schema -> schema.tables().values().stream(), Table::origin);
    }

    private static Stream<Change<Sequence>> sequencePairs() {
        return pairs(schema -> schema.sequences().values().stream(), Sequence::origin);
    }

    private static Stream<Change<EnumType>> enumPairs() {
        return pairs(schema -> schema.enumTypes().values().stream(), EnumType::origin);
    }

    private static Stream<Change<Column>> columnPairs() {
        return pairs(
                schema -> schema.tables().values().stream().flatMap(table -> table.columns().stream()), Column::origin);
    }

    /** The objects that have an origin and are there before and after. */
    private static <T> Stream<Change<T>> pairs(Function<Schema, Stream<T>> objects, Function<T, Object> origin) {
        return PAIRS.stream()
                .flatMap(pair -> objects.apply(pair.before())
                        .filter(before -> origin.apply(before) != null)
                        .flatMap(before -> objects.apply(pair.after())
                                .filter(after -> origin.apply(before).equals(origin.apply(after)))
                                .map(after -> new Change<>(before, after))));
    }

    private record Change<T>(T before, T after) {}
}
