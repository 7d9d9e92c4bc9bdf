package dev.migrate.diff;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ColumnDiffTest {
    private static Consumer<Operations> table(Column... columns) {
        return op -> op.createTable("t", columns);
    }

    private static Models change(Column before, Column after) {
        return Models.of(table(before), table(after));
    }

    @Test
    void a_new_column_is_added_and_on_the_way_back_dropped() {
        Models.of(table(column("a", text())), table(column("a", text()), column("bio", text())))
                .upgradeBy(op -> op.addColumn("t", column("bio", text())))
                .downgradeBy(op -> op.dropColumn("t", "bio"));
    }

    @Test
    void a_column_that_refuses_null_gets_what_the_hint_says() {
        Models.of(
                        table(column("a", text())),
                        table(column("a", text()), column("n", integer()).notNull()))
                .filled("t.n=length(a)")
                .upgradeBy(op ->
                        op.addColumn("t", column("n", integer()).notNull()).fill("length(a)"));
    }

    @Test
    void a_column_with_a_default_needs_no_fill() {
        Models.of(
                        table(column("a", text())),
                        table(
                                column("a", text()),
                                column("n", integer()).notNull().defaultTo("0")))
                .upgradeBy(
                        op -> op.addColumn("t", column("n", integer()).notNull().defaultTo("0")));
    }

    @Test
    void identities_and_generated_columns_need_no_fill() {
        Column identity = column("n", bigint()).notNull().generatedAlwaysAsIdentity();
        Column generated = column("g", text()).notNull().generatedAs("upper(a)");

        Models.of(table(column("a", text())), table(column("a", text()), identity, generated))
                .upgradeBy(op -> {
                    op.addColumn("t", identity);
                    op.addColumn("t", generated);
                });
    }

    @Test
    void null_that_is_refused_from_now_on_is_filled_by_the_hint_or_else_by_the_default() {
        change(column("a", text()), column("a", text()).notNull())
                .filled("t.a=''")
                .upgradeBy(op -> op.setNotNull("t", "a").fill("''"))
                .downgradeBy(op -> op.dropNotNull("t", "a"));
        change(column("a", text()), column("a", text()).notNull().defaultTo("'x'"))
                .upgradeBy(op -> {
                    op.setNotNull("t", "a").fill("'x'");
                    op.setDefault("t", "a", "'x'");
                });
    }

    @Test
    void the_way_back_restores_columns_with_empty_values() {
        Models.of(
                        table(
                                column("a", text()).notNull(),
                                column("b", bigint()).notNull(),
                                column("c", timestamptz(6)).notNull(),
                                column("d", uuid()).notNull(),
                                column("e", text()),
                                column("f", text()).notNull().defaultTo("'f'")),
                        table())
                .downgradeBy(op -> {
                    op.addColumn("t", column("a", text()).notNull()).fill("''");
                    op.addColumn("t", column("b", bigint()).notNull()).fill("0");
                    op.addColumn("t", column("c", timestamptz(6)).notNull()).fill("now()");
                    op.addColumn("t", column("d", uuid()).notNull()).fill("'00000000-0000-0000-0000-000000000000'");
                    op.addColumn("t", column("e", text()));
                    op.addColumn("t", column("f", text()).notNull().defaultTo("'f'"));
                });
        change(column("a", bigint()).notNull(), column("a", bigint()))
                .downgradeBy(op -> op.setNotNull("t", "a").fill("0"));
    }

    @Test
    void the_way_back_gives_a_column_of_a_key_no_empty_value() {
        Models.of(op -> op.createTable("t", column("a", text()).notNull(), unique("uq_t_a", "a")), table())
                .downgradeBy(op -> {
                    op.addColumn("t", column("a", text()).notNull());
                    op.addUniqueKey("t", unique("uq_t_a", "a"));
                });
    }

    @Test
    void a_longer_type_of_the_same_kind_leaves_default_checks_and_indexes_alone() {
        Consumer<Operations> rest = op -> {
            op.addCheck("t", check("ck_t_a", "a <> ''"));
            op.createIndex("ix_t_lower").on("t", expression("lower(a)"));
        };
        Models.of(
                        table(column("a", varchar(10)).defaultTo("'x'")).andThen(rest),
                        table(column("a", varchar(20)).defaultTo("'x'")).andThen(rest))
                .upgradeBy(op -> op.changeColumnType("t", "a", varchar(20)));
    }

    @Test
    void a_type_of_another_kind_takes_default_checks_and_expressions_out_of_its_way() {
        Models.of(
                        table(column("a", varchar(10)).defaultTo("'1'")).andThen(op -> {
                            op.addCheck("t", check("ck_t_a", "a <> '0'"));
                            op.createIndex("ix_t_a").on("t", "a");
                            op.createIndex("ix_t_part").on("t", "a").where("a <> '7'");
                        }),
                        table(column("a", integer()).defaultTo("1")).andThen(op -> {
                            op.addCheck("t", check("ck_t_a", "a <> '0'"));
                            op.createIndex("ix_t_a").on("t", "a");
                            op.createIndex("ix_t_part").on("t", "a").where("a <> '7'");
                        }))
                .upgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_a");
                    op.dropIndex("t", "ix_t_part");
                    op.dropDefault("t", "a");
                    op.refuseRows("t", "a !~ '^-?(0|[1-9][0-9]*)$'", "a");
                    op.changeColumnType("t", "a", integer()).using("a::integer");
                    op.setDefault("t", "a", "1");
                    op.addCheck("t", check("ck_t_a", "a <> '0'"));
                    op.createIndex("ix_t_part").on("t", "a").where("a <> '7'");
                })
                .downgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_a");
                    op.dropIndex("t", "ix_t_part");
                    op.dropDefault("t", "a");
                    op.changeColumnType("t", "a", varchar(10));
                    op.setDefault("t", "a", "'1'");
                    op.addCheck("t", check("ck_t_a", "a <> '0'"));
                    op.createIndex("ix_t_part").on("t", "a").where("a <> '7'");
                });
    }

    @Test
    void a_collation_is_changed_together_with_the_type() {
        change(column("a", text()), column("a", text()).collate("C"))
                .upgradeBy(op -> op.changeColumnType("t", "a", text()).collate("C"))
                .downgradeBy(op -> op.changeColumnType("t", "a", text()));
    }

    @Test
    void a_default_is_set_changed_and_removed() {
        change(column("a", text()), column("a", text()).defaultTo("'x'"))
                .upgradeBy(op -> op.setDefault("t", "a", "'x'"))
                .downgradeBy(op -> op.dropDefault("t", "a"));
        change(column("a", text()).defaultTo("'y'"), column("a", text()).defaultTo("'x'"))
                .upgradeBy(op -> op.setDefault("t", "a", "'x'"));
    }

    @Test
    void an_identity_follows_the_removal_of_the_default_and_of_null() {
        change(
                        column("a", bigint()).defaultTo("1"),
                        column("a", bigint()).notNull().generatedByDefaultAsIdentity())
                .upgradeBy(op -> {
                    op.dropDefault("t", "a");
                    op.setNotNull("t", "a");
                    op.setIdentity("t", "a", Identity.BY_DEFAULT);
                })
                .downgradeBy(op -> {
                    op.dropIdentity("t", "a");
                    op.dropNotNull("t", "a");
                    op.setDefault("t", "a", "1");
                });
    }

    @Test
    void an_identity_changes_how_it_generates_and_its_type() {
        change(
                        column("a", integer()).notNull().generatedByDefaultAsIdentity(),
                        column("a", bigint()).notNull().generatedAlwaysAsIdentity())
                .upgradeBy(op -> {
                    op.changeColumnType("t", "a", bigint());
                    op.setIdentity("t", "a", Identity.ALWAYS);
                });
    }

    @Test
    void a_comment_is_set_and_removed() {
        change(column("a", text()), column("a", text()).comment("x"))
                .upgradeBy(op -> op.setColumnComment("t", "a", "x"))
                .downgradeBy(op -> op.setColumnComment("t", "a", null));
    }

    @Test
    void a_changed_expression_drops_and_adds_the_column_with_what_depends_on_it() {
        Consumer<Operations> index = op -> op.createIndex("ix_t_g").on("t", "g");
        Models.of(
                        table(column("a", text()), column("g", text()).generatedAs("upper(a)"))
                                .andThen(index),
                        table(column("a", text()), column("g", text()).generatedAs("lower(a)"))
                                .andThen(index))
                .upgradeBy(op -> {
                    op.dropIndex("t", "ix_t_g");
                    op.dropColumn("t", "g");
                    op.addColumn("t", column("g", text()).generatedAs("lower(a)"));
                    op.createIndex("ix_t_g").on("t", "g");
                });
    }

    @Test
    void a_generated_column_makes_way_for_a_change_of_what_it_is_computed_from() {
        Models.of(
                        table(column("a", integer()), column("g", integer()).generatedAs("a + 1")),
                        table(column("a", bigint()), column("g", integer()).generatedAs("a + 1")))
                .upgradeBy(op -> {
                    op.dropColumn("t", "g");
                    op.changeColumnType("t", "a", bigint());
                    op.addColumn("t", column("g", integer()).generatedAs("a + 1"));
                });
    }

    @Test
    void a_generated_column_that_becomes_an_ordinary_one_keeps_its_values() {
        Models.of(
                        table(column("a", text()), column("g", text()).generatedAs("upper(a)")),
                        table(column("a", text()), column("g", text())))
                .upgradeBy(op -> op.dropExpression("t", "g"))
                .downgradeBy(op -> {
                    op.dropColumn("t", "g");
                    op.addColumn("t", column("g", text()).generatedAs("upper(a)"));
                });
    }

    @Test
    void an_ordinary_column_becomes_a_generated_one_if_its_values_may_be_lost() {
        Models.of(
                        table(column("a", text()), column("g", text())),
                        table(column("a", text()), column("g", text()).generatedAs("upper(a)")))
                .dropping("t.g")
                .upgradeBy(op -> {
                    op.dropColumn("t", "g");
                    op.addColumn("t", column("g", text()).generatedAs("upper(a)"));
                });
    }

    @Test
    void a_dropped_column_goes_last_so_that_a_fill_can_read_it() {
        Models.of(
                        op -> op.createTable("t", column("first", text()), column("last", text())),
                        op -> op.createTable(
                                "t", column("full_name", varchar(200)).notNull()))
                .dropping("t.first", "t.last")
                .filled("t.full_name=first || ' ' || last")
                .upgradeBy(op -> {
                    op.addColumn("t", column("full_name", varchar(200)).notNull())
                            .fill("first || ' ' || last");
                    op.dropColumn("t", "first");
                    op.dropColumn("t", "last");
                });
    }

    @Test
    void what_is_over_a_dropped_column_is_dropped_by_name_before() {
        Models.of(
                        op -> {
                            op.createTable(
                                    "t",
                                    column("a", bigint()).notNull(),
                                    column("b", text()),
                                    primaryKey("pk_t", "a"),
                                    unique("uq_t_a_b", "a", "b"),
                                    check("ck_t", "b <> ''"));
                            op.createIndex("ix_t_b").on("t", "b");
                        },
                        op -> op.createTable("t", column("a", bigint()).notNull(), primaryKey("pk_t", "a")))
                .upgradeBy(op -> {
                    op.dropConstraint("t", "ck_t");
                    op.dropConstraint("t", "uq_t_a_b");
                    op.dropIndex("t", "ix_t_b");
                    op.dropColumn("t", "b");
                });
    }
}
