package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomSchemasTest {
    private static final List<Schema> SCHEMAS =
            LongStream.range(0, 200).mapToObj(RandomSchemas::of).toList();

    @Test
    void the_same_seed_makes_the_same_schema_and_another_seed_another() {
        assertThat(RandomSchemas.of(7)).isEqualTo(SCHEMAS.get(7)).isNotEqualTo(SCHEMAS.get(8));
    }

    @Test
    void columns_of_every_family_of_types_appear_alone_and_with_a_default() {
        assertThat(all(column -> true)).containsExactlyInAnyOrder(TypeFamily.values());
        assertThat(all(column -> column.defaultValue() != null))
                .containsExactlyInAnyOrder(Stream.of(TypeFamily.values())
                        .filter(TypeFamily::hasDefaults)
                        .toArray(TypeFamily[]::new));
    }

    @Test
    void columns_of_every_kind_appear() {
        appears(columns(), column -> column.identity() == Identity.ALWAYS);
        appears(columns(), column -> column.identity() == Identity.BY_DEFAULT);
        appears(columns(), column -> column.generatedAs() != null);
        appears(columns(), column -> column.collation() != null);
        appears(columns(), column -> column.origin() == null);
        appears(columns(), column -> column.type().enumType() && column.type().array());
        for (String part : List.of("'", "\n", "$", "\\", "😀")) {
            appears(
                    columns(),
                    column -> column.comment() != null && column.comment().contains(part));
        }
    }

    @Test
    void tables_of_every_kind_appear() {
        appears(tables(), table -> table.name().schema() == null);
        RandomSchemas.SCHEMAS.forEach(
                schema -> appears(tables(), table -> schema.equals(table.name().schema())));
        appears(tables(), table -> table.comment() != null);
        appears(tables(), table -> table.options() != null);
        appears(tables(), table -> table.primaryKey() == null);
        appears(
                tables(),
                table -> table.primaryKey() != null
                        && table.primaryKey().columns().size() > 1);
        appears(tables(), table -> table.uniqueKeys().size() > 1);
        appears(tables(), table -> !table.checks().isEmpty());
        appears(
                SCHEMAS.stream(),
                schema -> schema.tables().keySet().stream()
                                .map(name -> name.name())
                                .distinct()
                                .count()
                        < schema.tables().size());
    }

    @Test
    void foreign_keys_of_every_kind_appear() {
        for (ReferentialAction action : ReferentialAction.values()) {
            appears(foreignKeys(), key -> key.onDelete() == action);
            appears(foreignKeys(), key -> key.onUpdate() == action);
        }
        appears(foreignKeys(), key -> key.columns().size() > 1);
        appears(foreignKeys(), key -> key.definition() != null);
        appears(
                tables(),
                table -> table.foreignKeys().stream()
                        .anyMatch(key -> key.target().equals(table.name())));
        appears(SCHEMAS.stream(), RandomSchemasTest::hasCycle);
        appears(SCHEMAS.stream(), RandomSchemasTest::referencesUniqueKey);
    }

    @Test
    void indexes_of_every_kind_appear() {
        appears(indexes(), Index::unique);
        appears(indexes(), index -> index.where() != null);
        appears(indexes(), index -> index.method().equals("gin"));
        appears(indexes(), index -> index.method().equals("hash"));
        appears(indexes(), index -> index.columns().size() > 1);
        appears(indexes(), index -> index.columns().stream().anyMatch(key -> key.descending() && !key.expression()));
        appears(indexes(), index -> index.columns().stream().anyMatch(key -> key.descending() && key.expression()));
    }

    @Test
    void sequences_count_up_and_down_and_enum_types_have_origins_or_none() {
        Function<Schema, Stream<Sequence>> sequences = schema -> schema.sequences().values().stream();
        appears(SCHEMAS.stream().flatMap(sequences), sequence -> sequence.increment() < 0);
        appears(SCHEMAS.stream().flatMap(sequences), sequence -> sequence.increment() > 1);
        appears(
                SCHEMAS.stream().flatMap(schema -> schema.enumTypes().values().stream()),
                type -> type.origin() == null);
        appears(
                SCHEMAS.stream().flatMap(schema -> schema.enumTypes().values().stream()),
                type -> type.origin() != null);
    }

    @Test
    void composite_types_hold_enum_types_and_one_another_alone_and_in_arrays() {
        List<SqlType> held = SCHEMAS.stream()
                .flatMap(schema -> schema.compositeTypes().values().stream())
                .flatMap(type -> type.attributes().stream())
                .map(Attribute::type)
                .toList();
        appears(held.stream(), type -> type.enumType() && !type.array());
        appears(held.stream(), type -> type.compositeType() && !type.array());
        appears(held.stream(), type -> type.compositeType() && type.array());
    }

    @Test
    void hostile_names_appear_as_tables_and_columns_and_none_is_longer_than_63_bytes() {
        List<Set<String>> places = List.of(
                tables().map(table -> table.name().name()).collect(Collectors.toSet()),
                columns().map(Column::name).collect(Collectors.toSet()));
        for (Set<String> names : places) {
            assertThat(names).anyMatch(name -> name.matches("[A-Z]\\w*[a-z]\\w*"));
            for (String part : List.of("\"", ".", " ", "ö", "'", "$", "\\", "?")) {
                assertThat(names).anyMatch(name -> name.contains(part));
            }
            assertThat(names).extracting(RandomSchemasTest::bytes).contains(63).noneMatch(bytes -> bytes > 63);
            assertThat(names).containsAnyOf("user", "order", "select", "group", "table", "check", "primary");
        }
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean hasCycle(Schema schema) {
        return schema.tables().values().stream()
                .anyMatch(table -> table.foreignKeys().stream()
                        .map(ForeignKey::target)
                        .filter(target -> !target.equals(table.name()))
                        .flatMap(target -> schema.tables().get(target).foreignKeys().stream())
                        .anyMatch(back -> back.target().equals(table.name())));
    }

    private static boolean referencesUniqueKey(Schema schema) {
        return schema.tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> schema.tables().get(key.target()).uniqueKeys().stream()
                        .anyMatch(unique -> unique.columns().equals(key.targetColumns())));
    }

    private static <T> void appears(Stream<T> all, Predicate<T> kind) {
        assertThat(all.anyMatch(kind)).isTrue();
    }

    private static List<TypeFamily> all(Predicate<Column> kind) {
        return Arrays.asList(columns()
                .filter(kind)
                .map(column -> TypeFamily.of(column.type()))
                .distinct()
                .toArray(TypeFamily[]::new));
    }

    private static Stream<Table> tables() {
        return SCHEMAS.stream().flatMap(schema -> schema.tables().values().stream());
    }

    private static Stream<Column> columns() {
        return tables().flatMap(table -> table.columns().stream());
    }

    private static Stream<ForeignKey> foreignKeys() {
        return tables().flatMap(table -> table.foreignKeys().stream());
    }

    private static Stream<Index> indexes() {
        return tables().flatMap(table -> table.indexes().stream());
    }
}
