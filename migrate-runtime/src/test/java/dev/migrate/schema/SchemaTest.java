package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final QualifiedName NAME = QualifiedName.of("a");

    @Test
    void an_object_of_a_kind_has_a_name_of_its_own() {
        assertThatThrownBy(() -> Schema.of(List.of(Table.of(NAME), Table.of(NAME)), List.of(), List.of()))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("There are two tables named 'a'. Give each its own name.");
        Sequence sequence = Sequence.of(NAME, 1, 1);
        assertThatThrownBy(() -> Schema.of(List.of(), List.of(sequence, sequence), List.of()))
                .hasMessage("There are two sequences named 'a'. Give each its own name.");
        EnumType type = new EnumType(NAME, List.of(), null);
        assertThatThrownBy(() -> Schema.of(List.of(), List.of(), List.of(type, type)))
                .hasMessage("There are two enum types named 'a'. Give each its own name.");
    }

    @Test
    void an_enum_type_has_each_label_once_but_may_have_none() {
        assertThatThrownBy(() -> new EnumType(NAME, List.of("x", "y", "x"), null))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("Enum type 'a' names a label twice: [x, y, x]. Name each label once.");
        assertThat(new EnumType(NAME, List.of(), null).labels()).isEmpty();
    }

    @Test
    void a_sequence_goes_up_or_down() {
        assertThatThrownBy(() -> Sequence.of(NAME, 1, 0))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("Sequence 'a' has the increment 0. Give it one that is greater or less than 0.");
        assertThatThrownBy(() -> Sequence.of(NAME, 1, 1).cache(0))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("Sequence 'a' has the cache 0. Give it one of at least 1.");
        assertThat(Sequence.of(NAME, -1, -1).increment()).isEqualTo(-1);
    }

    @Test
    void the_structure_knows_neither_origins_nor_the_order_of_columns() {
        Laws.forEachSeed(200, seed -> {
            Schema schema = RandomSchemas.of(seed);
            assertThat(shuffled(schema).structure()).isEqualTo(schema.structure());
            assertThat(schema.structure().structure()).isEqualTo(schema.structure());
            assertThat(schema.structure().toString()).doesNotContainPattern("com\\.acme|attribute\\d");
        });
    }

    @Test
    void the_structure_knows_everything_else() {
        Column column = Column.of("c", SqlTypes.integer());
        assertThat(List.of(
                                column,
                                column.notNull(),
                                column.withType(SqlTypes.bigint()),
                                column.defaultTo("0"),
                                column.generatedAlwaysAsIdentity(),
                                column.generatedByDefaultAsIdentity(),
                                column.generatedAs("1"),
                                column.collate("C"),
                                column.comment("x"),
                                column.withName("d"))
                        .stream()
                        .map(each -> Schema.of(List.of(Table.of(NAME, List.of(each))), List.of(), List.of()))
                        .map(Schema::structure))
                .doesNotHaveDuplicates();
    }

    /** The schema as other entities would ask for it: columns the other way round, no origins. */
    private static Schema shuffled(Schema schema) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> {
                    TableBuilder builder = table.toBuilder().origin(new Origin("com.acme.Other"));
                    List<Column> columns = new ArrayList<>(builder.columns());
                    Collections.reverse(columns);
                    builder.columns().clear();
                    columns.forEach(column -> builder.add(column.structure()));
                    return builder.build();
                })
                .toList();
        return Schema.of(
                tables,
                schema.sequences().values(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }
}
