package dev.migrate.operation;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final History MOODS = History.of(op -> {
        op.createEnumType("mood", "good", "bad");
        op.createTable("people", column("mood", enumType("mood")), column("name", text()));
        op.createIndex("ix_people_name").on("people", "name");
        op.createSequence("counter", 1, 50);
    });

    @Test
    void no_operations_change_nothing() {
        assertThat(Replay.of(List.of(), MOODS.schema())).isEqualTo(MOODS.schema());
    }

    @Test
    void indexes_are_created_renamed_and_dropped() {
        assertThat(MOODS.then(op -> op.renameIndex("people", "ix_people_name", "ix"))
                        .table("people")
                        .indexes())
                .extracting("name")
                .containsExactly("ix");
        assertThat(MOODS.then(op -> op.dropIndex("people", "ix_people_name"))
                        .table("people")
                        .indexes())
                .isEmpty();
    }

    @Test
    void mistakes_with_indexes_are_named() {
        assertThatThrownBy(() -> MOODS.then(op -> op.dropIndex("people", "ix")))
                .hasMessage("Can't drop index 'ix' of table 'people'. Index 'ix' of table 'people' does not exist; its"
                        + " indexes are 'ix_people_name'. Name one that exists, or create it before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.createIndex("counter").on("people", "name")))
                .hasMessage(
                        "Can't create index 'counter' on table 'people'. The name belongs to sequence 'counter'. Take"
                                + " another name, or drop or rename that before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.createIndex("ix").on("people", "age")))
                .hasMessageContaining("Column 'age' of table 'people' does not exist");
    }

    @Test
    void sequences_are_created_changed_renamed_and_dropped() {
        assertThat(MOODS.then(op -> {
                            op.alterSequence("counter", 1, 10).cache(7);
                            op.alterSequence("counter", 5, 10);
                            op.renameSequence("counter", "audit.counter");
                        })
                        .schema()
                        .sequences()
                        .values())
                .containsExactly(Sequence.of(new QualifiedName("audit", "counter"), 5, 10)
                        .cache(7));
        assertThat(MOODS.then(op -> op.dropSequence("counter")).schema().sequences())
                .isEmpty();
    }

    @Test
    void mistakes_with_sequences_are_named() {
        assertThatThrownBy(() -> MOODS.then(op -> op.createSequence("people", 1, 1)))
                .hasMessageContaining("The name belongs to table 'people'.");
        assertThatThrownBy(() -> MOODS.then(op -> op.dropSequence("people")))
                .hasMessage(
                        "Can't drop sequence 'people'. Sequence 'people' does not exist; sequences are 'counter'. Name"
                                + " one that exists, or create it before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.advanceSequence("counter", "people", "number")))
                .hasMessageStartingWith("Can't let sequence 'counter' go on after column 'number' of table 'people'.");
        assertThatThrownBy(() -> MOODS.then(op -> op.advanceSequence("other", "people", "id")))
                .hasMessageStartingWith("Can't let sequence 'other' go on after column 'id' of table 'people'.");
    }

    @Test
    void labels_are_added_where_they_belong() {
        History history = MOODS.then(op -> {
            op.addEnumLabel("mood", "worst");
            op.addEnumLabel("mood", "fair").before("bad");
        });

        assertThat(history.schema().enumTypes().get(QualifiedName.of("mood")).labels())
                .containsExactly("good", "fair", "bad", "worst");
    }

    @Test
    void a_renamed_enum_type_renames_the_type_of_its_columns() {
        History history = MOODS.then(op -> {
            op.addColumn("people", column("moods", enumType("mood").asArray()));
            op.renameEnumType("mood", "feeling");
        });

        assertThat(history.column("people", "mood").type()).isEqualTo(enumType("feeling"));
        assertThat(history.column("people", "moods").type())
                .isEqualTo(enumType("feeling").asArray());
    }

    @Test
    void labels_are_replaced_when_all_columns_are_named() {
        History history = MOODS.then(op -> op.replaceEnumLabels("mood", "fine").in("people", "mood"));

        assertThat(history.schema().enumTypes())
                .containsEntry(QualifiedName.of("mood"), new EnumType(QualifiedName.of("mood"), List.of("fine"), null));
    }

    @Test
    void a_renamed_label_stays_in_its_place() {
        assertThat(MOODS.then(op -> op.renameEnumLabel("mood", "bad", "poor"))
                        .schema()
                        .enumTypes()
                        .get(QualifiedName.of("mood"))
                        .labels())
                .containsExactly("good", "poor");
    }

    @Test
    void mistakes_with_enum_types_are_named() {
        assertThatThrownBy(() -> MOODS.then(op -> op.renameEnumLabel("mood", "x", "y")))
                .hasMessage(
                        "Can't rename label 'x' of enum type 'mood' to 'y'. Label 'x' does not exist; the labels are"
                                + " 'bad', 'good'. Name one that exists, or create it before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.renameEnumLabel("mood", "bad", "good")))
                .hasMessageContaining("The name belongs to a label that enum type 'mood' has.");
        assertThatThrownBy(() -> MOODS.then(op -> op.replaceEnumLabels("mood", "fine")))
                .hasMessage(
                        "Can't replace the labels of enum type 'mood'. It is used by column 'mood' of table 'people'."
                                + " Drop or change that before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.replaceEnumLabels("mood", "fine")
                        .in("people", "mood")
                        .in("people", "name")))
                .hasMessage("Can't replace the labels of enum type 'mood'. Column 'name' of table 'people' is of type"
                        + " 'text'. Name the columns of that type alone.");
        assertThatThrownBy(() -> MOODS.then(op -> op.addEnumLabel("mood", "bad")))
                .hasMessage(
                        "Can't add label 'bad' to enum type 'mood'. The name belongs to a label that enum type 'mood'"
                                + " has. Take another name, or drop or rename that before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.addEnumLabel("mood", "x").before("y")))
                .hasMessage("Can't add label 'x' to enum type 'mood'. Label 'y' does not exist; the labels are 'bad',"
                        + " 'good'. Name one that exists, or create it before.");
        assertThatThrownBy(() -> MOODS.then(op -> op.createEnumType("mood", "x")))
                .hasMessageContaining("The name belongs to enum type 'mood'.");
    }

    @Test
    void raw_sql_and_work_on_the_connection_change_nothing() {
        assertThat(MOODS.then(op -> {
                            op.execute("DROP TABLE people");
                            op.connection(connection -> {});
                            op.bulkInsert("people", "name").row("Ada");
                            op.bulkInsert("made_by_raw_sql", "x").row(1);
                        })
                        .schema())
                .isEqualTo(MOODS.schema());
    }

    @Test
    void rows_for_a_column_that_a_known_table_lacks_are_refused() {
        assertThatThrownBy(() -> MOODS.then(op -> op.bulkInsert("people", "age").row(1)))
                .hasMessageStartingWith(
                        "Can't insert 1 row into table 'people'. Column 'age' of table 'people' does not");
    }

    @Test
    void a_long_history_over_many_tables_is_replayed_without_copying_the_schema_each_time() {
        List<Operation> history = RecordedOperations.of(op -> {
            for (int i = 0; i < 5_000; i++) {
                op.createTable("t" + i, column("id", bigint()).notNull(), primaryKey("pk_t" + i, "id"));
            }
            for (int i = 1; i < 5_000; i++) {
                op.addColumn("t" + i, column("previous_id", bigint()));
                op.addForeignKey("t" + i, foreignKey("fk_t" + i, "previous_id").references("t" + (i - 1), "id"));
                op.renameColumn("t" + i, "previous_id", "before_id");
            }
        });

        Schema schema = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Replay.of(history, Schema.empty()));

        assertThat(schema.tables()).hasSize(5_000);
    }
}
