package dev.migrate.diff;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.compositeType;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.jsonb;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.CompositeTypeElement;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlTypes;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CompositeTypesDiffTest {
    private static final Attribute WIDTH = attribute("width", integer());
    private static final Attribute UNIT = attribute("unit", text());

    private static Consumer<Operations> boxes(CompositeTypeElement... elements) {
        return op -> {
            op.createCompositeType("size", elements);
            op.createTable("boxes", column("size", compositeType("size")));
        };
    }

    @Test
    void a_type_is_created_after_and_dropped_before_those_that_it_holds() {
        Models.of(op -> op.createTable("boxes"), op -> {
                    op.createEnumType("mood", "good");
                    op.createCompositeType("inner", attribute("mood", enumType("mood")));
                    op.createCompositeType(
                            "holder", attribute("inner", compositeType("inner").asArray()));
                    op.createTable("boxes", column("size", compositeType("holder")));
                })
                .upgradeBy(op -> {
                    op.createEnumType("mood", "good");
                    op.createCompositeType("inner", attribute("mood", enumType("mood")));
                    op.createCompositeType(
                            "holder", attribute("inner", compositeType("inner").asArray()));
                    op.addColumn("boxes", column("size", compositeType("holder")));
                })
                .downgradeBy(op -> {
                    op.dropColumn("boxes", "size");
                    op.dropCompositeType("holder");
                    op.dropCompositeType("inner");
                    op.dropEnumType("mood");
                });
    }

    @Test
    void an_attribute_at_the_end_is_added_and_dropped_without_a_touch_to_the_rows() {
        Models.of(boxes(WIDTH), boxes(WIDTH, UNIT))
                .upgradeBy(op -> op.addAttribute("size", UNIT))
                .downgradeBy(op -> op.dropAttribute("size", "unit"));
    }

    @Test
    void an_attribute_in_another_place_takes_a_new_type_and_those_that_hold_it_too() {
        Consumer<Operations> holder = op -> {
            op.createCompositeType("holder", attribute("size", compositeType("size")));
            op.createTable("crates", column("holders", compositeType("holder").asArray()));
        };
        Models.of(boxes(WIDTH).andThen(holder), boxes(UNIT, WIDTH).andThen(holder))
                .upgradeBy(op -> op.replaceCompositeType("size", UNIT, WIDTH)
                        .and("holder", attribute("size", compositeType("size")))
                        .in("boxes", "size")
                        .in("crates", "holders"))
                .downgradeBy(op -> op.dropAttribute("size", "unit"));
    }

    @Test
    void an_attribute_of_another_type_takes_a_new_type() {
        Models.of(boxes(WIDTH), boxes(attribute("width", bigint())))
                .upgradeBy(op -> op.replaceCompositeType("size", attribute("width", bigint()))
                        .in("boxes", "size"))
                .downgradeBy(op -> op.replaceCompositeType("size", WIDTH).in("boxes", "size"));
    }

    @Test
    void a_renamed_type_and_attribute_are_known_by_their_origins() {
        Schema before = sizes("size", "width");
        Schema after = sizes("measure", "breadth");
        Models.of(before, after)
                .upgradeBy(op -> {
                    op.renameCompositeType("size", "measure");
                    op.renameAttribute("measure", "width", "breadth");
                })
                .downgradeBy(op -> {
                    op.renameCompositeType("measure", "size");
                    op.renameAttribute("size", "breadth", "width");
                });
    }

    private static Schema sizes(String name, String attribute) {
        CompositeType type = CompositeType.of(
                        QualifiedName.of(name),
                        List.of(Attribute.of(attribute, integer()).withOrigin(new Origin("width"))))
                .withOrigin(new Origin("com.acme.Size"));
        return Schema.of(List.of(), List.of(), List.of(), List.of(type));
    }

    @Test
    void comments_change_without_a_touch_to_the_values() {
        Models.of(
                        boxes(WIDTH.comment("before"), attribute("height", integer())),
                        boxes(WIDTH.comment("after"), attribute("height", integer()), comment("How large")))
                .upgradeBy(op -> {
                    op.setCompositeTypeComment("size", "How large");
                    op.setAttributeComment("size", "width", "after");
                })
                .downgradeBy(op -> {
                    op.setCompositeTypeComment("size", null);
                    op.setAttributeComment("size", "width", "before");
                });
    }

    @Test
    void an_attribute_that_may_have_another_name_is_asked_for() {
        Models models = Models.of(boxes(WIDTH), boxes(attribute("breadth", integer())));
        assertThat(models.questions())
                .extracting(Question::text)
                .containsExactly(
                        "The attribute 'size.width' is gone and 'breadth' is new: is it renamed, or are its values to"
                                + " be lost?");
        models.renamed("size.width:breadth").upgradeBy(op -> op.renameAttribute("size", "width", "breadth"));
        models.dropping("size.width").upgradeBy(op -> {
            op.dropAttribute("size", "width");
            op.addAttribute("size", attribute("breadth", integer()));
        });
    }

    @Test
    void a_check_of_a_dropped_attribute_goes_before_it() {
        Models.of(
                        op -> {
                            op.createCompositeType("size", WIDTH, UNIT);
                            op.createTable(
                                    "boxes",
                                    column("size", compositeType("size")),
                                    check("ck_boxes", "(size).unit <> ''"));
                        },
                        boxes(WIDTH))
                .upgradeBy(op -> {
                    op.dropConstraint("boxes", "ck_boxes");
                    op.dropAttribute("size", "unit");
                });
    }

    @Test
    void labels_that_go_are_texts_meanwhile_where_a_composite_type_holds_them() {
        Models.of(moods("a", "b"), moods("b"))
                .upgradeBy(op -> {
                    op.replaceCompositeType("person", attribute("mood", text())).in("people", "person");
                    op.replaceEnumLabels("mood", "b");
                    op.replaceCompositeType("person", attribute("mood", enumType("mood")))
                            .in("people", "person");
                })
                .downgradeBy(op -> op.addEnumLabel("mood", "a").before("b"));
    }

    private static Consumer<Operations> moods(String... labels) {
        return op -> {
            op.createEnumType("mood", labels);
            op.createCompositeType("person", attribute("mood", enumType("mood")));
            op.createTable("people", column("person", compositeType("person")));
        };
    }

    @Test
    void a_document_becomes_a_composite_value_by_the_names_of_its_fields() {
        Models.of(op -> op.createTable("boxes", column("size", jsonb())), boxes(WIDTH))
                .upgradeBy(op -> {
                    op.createCompositeType("size", WIDTH);
                    op.refuseRows(
                            "boxes",
                            "size::text IS DISTINCT FROM to_jsonb(json_populate_record(NULL::size, (size)::json))::text");
                    op.changeColumnType("boxes", "size", compositeType("size"))
                            .using("json_populate_record(NULL::size, (size)::json)");
                })
                .downgradeBy(op -> {
                    op.refuseRows(
                            "boxes",
                            "size::text IS DISTINCT FROM json_populate_record(NULL::size, (to_jsonb(size))::json)::text");
                    op.changeColumnType("boxes", "size", SqlTypes.jsonb()).using("to_jsonb(size)");
                    op.dropCompositeType("size");
                });
    }
}
