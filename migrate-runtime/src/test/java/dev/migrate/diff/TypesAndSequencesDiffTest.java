package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidHintException;
import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TypesAndSequencesDiffTest {
    private static Consumer<Operations> moods(Column column, String... labels) {
        return op -> {
            op.createEnumType("mood", labels);
            op.createTable("people", column);
        };
    }

    private static Consumer<Operations> moods(String... labels) {
        return moods(column("mood", enumType("mood")), labels);
    }

    @Test
    void a_type_is_created_before_and_dropped_after_the_columns_of_it() {
        Models.of(op -> op.createTable("people"), moods("good"))
                .upgradeBy(op -> {
                    op.createEnumType("mood", "good");
                    op.addColumn("people", column("mood", enumType("mood")));
                })
                .downgradeBy(op -> {
                    op.dropColumn("people", "mood");
                    op.dropEnumType("mood");
                });
    }

    @Test
    void labels_are_added_where_they_belong() {
        Models.of(moods("b", "d"), moods("a", "b", "c", "c2", "d", "e"))
                .upgradeBy(op -> {
                    op.addEnumLabel("mood", "a").before("b");
                    op.addEnumLabel("mood", "c").before("d");
                    op.addEnumLabel("mood", "c2").before("d");
                    op.addEnumLabel("mood", "e");
                })
                .downgradeBy(op -> op.replaceEnumLabels("mood", "b", "d").in("people", "mood"));
    }

    @Test
    void labels_that_go_or_change_places_are_replaced_in_all_columns() {
        Models.of(moods("a", "b"), moods("b", "a"))
                .upgradeBy(op -> op.replaceEnumLabels("mood", "b", "a").in("people", "mood"));
    }

    @Test
    void a_label_that_the_schema_names_at_once_is_not_added_but_replaced() {
        Models.of(
                        moods(column("mood", enumType("mood")), "a"),
                        moods(column("mood", enumType("mood")).defaultTo("'b'"), "a", "b"))
                .upgradeBy(op -> {
                    op.replaceEnumLabels("mood", "a", "b").in("people", "mood");
                    op.setDefault("people", "mood", "'b'");
                });
    }

    @Test
    void a_default_that_changes_too_makes_way_for_other_labels() {
        Models.of(
                        moods(column("mood", enumType("mood")).defaultTo("'a'"), "a", "b"),
                        moods(column("mood", enumType("mood")).defaultTo("'b'"), "b"))
                .upgradeBy(op -> {
                    op.dropDefault("people", "mood");
                    op.replaceEnumLabels("mood", "b").in("people", "mood");
                    op.setDefault("people", "mood", "'b'");
                });
    }

    @Test
    void a_column_that_becomes_text_keeps_the_labels_that_go() {
        Models.of(
                        op -> {
                            op.createEnumType("mood", "a", "b");
                            op.createTable(
                                    "people",
                                    column("old", enumType("mood")).defaultTo("'a'"),
                                    column("mood", enumType("mood")));
                        },
                        op -> {
                            op.createEnumType("mood", "b");
                            op.createTable(
                                    "people",
                                    column("old", varchar(3)).defaultTo("'a'"),
                                    column("mood", enumType("mood")));
                        })
                .upgradeBy(op -> {
                    op.dropDefault("people", "old");
                    op.changeColumnType("people", "old", varchar(3));
                    op.replaceEnumLabels("mood", "b").in("people", "mood");
                    op.setDefault("people", "old", "'a'");
                });
    }

    @Test
    void a_column_that_goes_is_not_converted_to_other_labels() {
        Models.of(
                        op -> {
                            op.createEnumType("mood", "a", "b");
                            op.createTable("people", column("old", enumType("mood")), column("mood", enumType("mood")));
                        },
                        moods("b"))
                .upgradeBy(op -> {
                    op.dropColumn("people", "old");
                    op.replaceEnumLabels("mood", "b").in("people", "mood");
                });
    }

    @Test
    void a_label_is_renamed_where_a_hint_says_so() {
        Models.of(moods("good", "bad", "worst"), moods("fine", "bad", "mixed"))
                .renamed("mood.good:fine")
                .dropping("mood.worst")
                .upgradeBy(op -> {
                    op.renameEnumLabel("mood", "good", "fine");
                    op.replaceEnumLabels("mood", "fine", "bad", "mixed").in("people", "mood");
                })
                .downgradeBy(op -> {
                    op.renameEnumLabel("mood", "fine", "good");
                    op.replaceEnumLabels("mood", "good", "bad", "worst").in("people", "mood");
                });
    }

    @Test
    void labels_are_renamed_in_a_chain_and_in_a_circle_where_hints_say_so() {
        Models.of(moods("a", "b", "c"), moods("b", "c", "d"))
                .renamed("mood.a:b", "mood.b:c", "mood.c:d")
                .upgradeBy(op -> {
                    op.renameEnumLabel("mood", "c", "d");
                    op.renameEnumLabel("mood", "b", "c");
                    op.renameEnumLabel("mood", "a", "b");
                })
                .downgradeBy(op -> {
                    op.renameEnumLabel("mood", "b", "a");
                    op.renameEnumLabel("mood", "c", "b");
                    op.renameEnumLabel("mood", "d", "c");
                });
        Models.of(moods("a", "b", "c"), moods("b", "a", "c"))
                .renamed("mood.a:b", "mood.b:a")
                .upgradeBy(op -> {
                    op.renameEnumLabel("mood", "a", "migrate_renamed_label");
                    op.renameEnumLabel("mood", "b", "a");
                    op.renameEnumLabel("mood", "migrate_renamed_label", "b");
                });
    }

    @Test
    void a_label_is_not_renamed_to_one_that_stays() {
        assertThatThrownBy(() -> Models.of(moods("a", "b"), moods("b", "c"))
                        .renamed("mood.a:b")
                        .changes())
                .isInstanceOf(InvalidHintException.class)
                .hasMessageContaining("-Drename=mood.a:b");
    }

    @Test
    void a_label_that_is_gone_while_others_are_new_is_asked_about() {
        Models models = Models.of(moods("good", "bad"), moods("fine", "bad", "so so"));

        assertThat(models.questions())
                .containsExactly(new UncertainRename("label", "mood.good", List.of("fine", "\"so so\"")));
        assertThat(models.questions().get(0).text())
                .isEqualTo(
                        "The label 'mood.good' is gone and 'fine' or '\"so so\"' are new: is it renamed, or does no row"
                                + " hold it?");
        assertThat(models.questions().get(0).answers().get(2).meaning())
                .isEqualTo("drop it; rows that hold it stop the upgrade");
        assertThat(models.renamed("mood.good:fine").questions()).isEmpty();
        assertThat(models.dropping("mood.good").questions()).isEmpty();
        assertThatThrownBy(() -> models.renamed("mood.bad:fine").changes())
                .hasMessage(
                        "'-Drename=mood.bad:fine' fits nothing. Gone: 'mood.good'; new: 'mood.\"so so\"', 'mood.fine'."
                                + " Name one of each, or leave the flag out.");
    }

    @Test
    void a_type_whose_columns_have_another_one_now_is_renamed_if_a_label_stayed() {
        Models.of(moods("good", "bad"), op -> {
                    op.createEnumType("feeling", "good", "bad", "mixed");
                    op.createTable("people", column("mood", enumType("feeling")));
                })
                .upgradeBy(op -> {
                    op.renameEnumType("mood", "feeling");
                    op.addEnumLabel("feeling", "mixed");
                });
    }

    @Test
    void a_type_without_a_label_in_common_is_another_one() {
        Models.of(moods("good"), op -> {
                    op.createEnumType("colour", "red");
                    op.createTable("people", column("mood", enumType("colour")));
                })
                .upgradeBy(op -> {
                    op.createEnumType("colour", "red");
                    op.changeColumnType("people", "mood", enumType("colour")).using("mood::text::colour");
                    op.dropEnumType("mood");
                });
    }

    @Test
    void a_type_whose_columns_went_different_ways_is_not_renamed() {
        Models.of(
                        op -> {
                            op.createEnumType("mood", "good");
                            op.createTable("people", column("mood", enumType("mood")));
                            op.createTable("pets", column("mood", enumType("mood")));
                        },
                        op -> {
                            op.createEnumType("human_mood", "good");
                            op.createEnumType("pet_mood", "good");
                            op.createTable("people", column("mood", enumType("human_mood")));
                            op.createTable("pets", column("mood", enumType("pet_mood")));
                        })
                .upgradeBy(op -> {
                    op.createEnumType("human_mood", "good");
                    op.createEnumType("pet_mood", "good");
                    op.changeColumnType("people", "mood", enumType("human_mood"))
                            .using("mood::text::human_mood");
                    op.changeColumnType("pets", "mood", enumType("pet_mood")).using("mood::text::pet_mood");
                    op.dropEnumType("mood");
                });
    }

    @Test
    void a_table_may_take_the_name_of_a_type() {
        Models.of(moods("good"), op -> {
                    op.createTable("mood", column("id", bigint()));
                    op.createTable("people", column("mood", text()));
                })
                .upgradeBy(op -> {
                    op.renameEnumType("mood", "moved_1");
                    op.createTable("mood", column("id", bigint()));
                    op.changeColumnType("people", "mood", text());
                    op.dropEnumType("moved_1");
                });
    }

    @Test
    void sequences_are_created_changed_and_dropped() {
        Models.of(
                        op -> {
                            op.createSequence("a", 1, 1);
                            op.createSequence("b", 1, 1);
                        },
                        op -> {
                            op.createSequence("b", 1, 50);
                            op.createSequence("c", 1, 1);
                        })
                .upgradeBy(op -> {
                    op.alterSequence("b", 1, 50);
                    op.createSequence("c", 1, 1);
                    op.dropSequence("a");
                });
    }

    @Test
    void a_sequence_that_a_default_uses_makes_way_for_a_table_of_its_name() {
        Models.of(
                        op -> {
                            op.createSequence("ids", 1, 1);
                            op.createTable("t", column("id", bigint()).defaultTo("nextval('ids')"));
                        },
                        op -> {
                            op.createTable("ids", column("id", bigint()));
                            op.createTable("t", column("id", bigint()));
                        })
                .upgradeBy(op -> {
                    op.renameSequence("ids", "moved_1");
                    op.createTable("ids", column("id", bigint()));
                    op.dropDefault("t", "id");
                    op.dropSequence("moved_1");
                });
    }

    private static final Column ID = column("id", bigint()).notNull();

    private static Column drawn(String sequence) {
        return ID.drawnFrom(QualifiedName.of(sequence));
    }

    private static Consumer<Operations> numbered(String sequence, Column orders, Column people) {
        return op -> {
            op.createSequence(sequence, 1, 50);
            op.createTable("orders", orders);
            op.createTable("people", people);
        };
    }

    @Test
    void a_sequence_goes_on_after_the_ids_of_all_tables_that_begin_to_draw_from_it() {
        Column identity = ID.generatedByDefaultAsIdentity();
        Models.of(
                        op -> {
                            op.createTable("orders", identity);
                            op.createTable("people", ID);
                        },
                        numbered("numbers", drawn("numbers"), drawn("numbers")))
                .upgradeBy(op -> {
                    op.createSequence("numbers", 1, 50);
                    op.dropIdentity("orders", "id");
                    op.advanceSequence("numbers", "orders", "id");
                    op.advanceSequence("numbers", "people", "id");
                })
                .downgradeBy(op -> {
                    op.setIdentity("orders", "id", Identity.BY_DEFAULT);
                    op.dropSequence("numbers");
                });
    }

    @Test
    void a_sequence_that_another_table_begins_to_share_goes_on_after_its_ids_alone() {
        Models.of(numbered("numbers", drawn("numbers"), ID), numbered("numbers", drawn("numbers"), drawn("numbers")))
                .upgradeBy(op -> op.advanceSequence("numbers", "people", "id"))
                .downgradeBy(op -> {});
    }

    @Test
    void a_renamed_sequence_and_one_of_which_it_was_not_known_who_draws_from_it_stay_where_they_are() {
        Models.of(numbered("orders_seq", ID, ID), numbered("orders_seq", drawn("orders_seq"), ID))
                .upgradeBy(op -> {});
        Models.of(
                        op -> {
                            op.createSequence("orders_seq", 1, 50);
                            op.createTable("orders", drawn("orders_seq"));
                        },
                        op -> {
                            op.createSequence("purchases_seq", 1, 50);
                            op.createTable("purchases", drawn("purchases_seq"));
                        })
                .renamed("orders:purchases")
                .upgradeBy(op -> {
                    op.renameTable("orders", "purchases");
                    op.renameSequence("orders_seq", "purchases_seq");
                });
    }

    @Test
    void a_column_that_holds_no_numbers_is_not_in_the_way_of_a_sequence() {
        Column name = column("id", text());
        Models.of(op -> op.createTable("people", name), op -> {
                    op.createSequence("names", 1, 1);
                    op.createTable("people", name.drawnFrom(QualifiedName.of("names")));
                })
                .upgradeBy(op -> op.createSequence("names", 1, 1));
    }

    @Test
    void a_sequence_in_greater_steps_goes_on_after_the_ids_and_one_in_smaller_steps_is_there_already() {
        Consumer<Operations> single = op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable("orders", drawn("numbers"));
        };
        Models.of(single, op -> {
                    op.createSequence("numbers", 1, 50);
                    op.createTable("orders", drawn("numbers"));
                })
                .upgradeBy(op -> {
                    op.alterSequence("numbers", 1, 50);
                    op.advanceSequence("numbers", "orders", "id");
                })
                .downgradeBy(op -> op.alterSequence("numbers", 1, 1));
    }
}
