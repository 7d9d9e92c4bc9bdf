package dev.migrate.operation;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.compositeType;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeTypeReplayTest {
    private static final History BOXES = History.of(op -> {
        op.createEnumType("mood", "good", "bad");
        op.createCompositeType("size", attribute("width", integer()), attribute("mood", enumType("mood")));
        op.createCompositeType(
                "holder", attribute("sizes", compositeType("size").asArray()));
        op.createTable("boxes", column("holder", compositeType("holder")));
    });

    private static List<Attribute> attributes(History history, String type) {
        return history.schema().compositeTypes().get(QualifiedName.parse(type)).attributes();
    }

    @Test
    void attributes_are_added_dropped_and_renamed() {
        History later = BOXES.then(op -> {
            op.addAttribute("size", attribute("unit", text()));
            op.renameAttribute("size", "width", "breadth");
            op.dropAttribute("size", "mood");
        });
        assertThat(attributes(later, "size"))
                .containsExactly(attribute("breadth", integer()), attribute("unit", text()));
    }

    @Test
    void comments_are_set_and_removed_and_stay_with_what_is_renamed() {
        History later = BOXES.then(op -> {
            op.setCompositeTypeComment("size", "How large");
            op.setAttributeComment("size", "width", "Across");
            op.renameAttribute("size", "width", "breadth");
            op.setCompositeTypeComment("holder", "Holds");
            op.setCompositeTypeComment("holder", null);
        });
        assertThat(later.schema()
                        .compositeTypes()
                        .get(QualifiedName.parse("size"))
                        .comment())
                .isEqualTo("How large");
        assertThat(attributes(later, "size"))
                .contains(attribute("breadth", integer()).comment("Across"));
        assertThat(later.schema()
                        .compositeTypes()
                        .get(QualifiedName.parse("holder"))
                        .comment())
                .isNull();
        assertThatThrownBy(() -> BOXES.then(op -> op.setAttributeComment("size", "depth", "Down")))
                .hasMessageContaining("Attribute 'depth' of composite type 'size'");
    }

    @Test
    void a_renamed_type_is_renamed_in_columns_and_in_other_types() {
        History later = BOXES.then(op -> {
            op.renameCompositeType("size", "app.measure");
            op.renameCompositeType("holder", "carrier");
            op.renameEnumType("mood", "feeling");
        });
        assertThat(attributes(later, "carrier"))
                .containsExactly(attribute("sizes", compositeType("app.measure").asArray()));
        assertThat(attributes(later, "app.measure")).contains(attribute("mood", enumType("feeling")));
        assertThat(later.column("boxes", "holder").type()).isEqualTo(compositeType("carrier"));
    }

    @Test
    void types_are_replaced_with_all_that_hold_them_and_all_their_columns() {
        History later = BOXES.then(op -> op.replaceCompositeType(
                        "size", attribute("mood", enumType("mood")), attribute("width", bigint()))
                .and("holder", attribute("sizes", compositeType("size").asArray()))
                .in("boxes", "holder"));
        assertThat(attributes(later, "size"))
                .containsExactly(attribute("mood", enumType("mood")), attribute("width", bigint()));
        assertThatThrownBy(() -> BOXES.then(op -> op.replaceCompositeType("size", attribute("width", bigint()))))
                .hasMessage(
                        "Can't replace the attributes of composite type 'size'. It is used by composite type 'holder'."
                                + " Drop or change that before.");
        assertThatThrownBy(() -> BOXES.then(op -> op.replaceCompositeType("size", attribute("width", bigint()))
                        .and("holder", attribute("sizes", compositeType("size").asArray()))))
                .hasMessageContaining("It is used by column 'holder' of table 'boxes'.");
    }

    @Test
    void a_type_that_something_is_of_is_not_dropped() {
        assertThatThrownBy(() -> BOXES.then(op -> op.dropCompositeType("holder")))
                .hasMessage(
                        "Can't drop composite type 'holder'. It is used by column 'holder' of table 'boxes'. Drop or"
                                + " change that before.");
        assertThatThrownBy(() -> BOXES.then(op -> op.dropCompositeType("size")))
                .hasMessageContaining("It is used by composite type 'holder'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.dropEnumType("mood")))
                .hasMessageContaining("It is used by composite type 'size'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.replaceEnumLabels("mood", "bad")))
                .hasMessageContaining("It is used by composite type 'size'.");
    }

    @Test
    void names_that_are_taken_or_missing_are_refused() {
        assertThatThrownBy(() -> BOXES.then(op -> op.createCompositeType("boxes", attribute("x", text()))))
                .hasMessageContaining("The name belongs to table 'boxes'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.createSequence("size", 1, 1)))
                .hasMessageContaining("The name belongs to composite type 'size'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.addAttribute("size", attribute("width", text()))))
                .hasMessageContaining("The name belongs to attribute 'width' of composite type 'size'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.dropAttribute("size", "depth")))
                .hasMessage("Can't drop attribute 'depth' of composite type 'size'. Attribute 'depth' of composite type"
                        + " 'size' does not exist; its attributes are 'mood', 'width'. Name one that exists, or create"
                        + " it before.");
        assertThatThrownBy(() -> BOXES.then(op -> op.addColumn("boxes", column("x", compositeType("gone")))))
                .hasMessageContaining("Composite type 'gone' does not exist; composite types are 'holder', 'size'.");
        assertThatThrownBy(() -> BOXES.then(op -> op.createCompositeType("x", attribute("y", enumType("gone")))))
                .hasMessageContaining("Enum type 'gone' does not exist");
    }
}
