package dev.migrate.diff;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.uuid;

import dev.migrate.operation.Operations;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SqlType;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class KeysDiffTest {
    private static Consumer<Operations> linked(SqlType key, SqlType reference) {
        return op -> {
            op.createTable("a", column("id", key).notNull(), primaryKey("pk_a", "id"));
            op.createTable(
                    "b",
                    column("a_id", reference),
                    foreignKey("fk_b_a_id", "a_id").references("a", "id"));
        };
    }

    @Test
    void keys_checks_and_indexes_are_added_and_dropped() {
        Models.of(op -> op.createTable("t", column("a", bigint()).notNull(), column("b", text())), op -> {
                    op.createTable(
                            "t",
                            column("a", bigint()).notNull(),
                            column("b", text()),
                            primaryKey("pk_t", "a"),
                            unique("uq_t_b", "b"),
                            check("ck_t_b", "b <> ''"));
                    op.createIndex("ix_t_b").on("t", "b");
                })
                .upgradeBy(op -> {
                    op.addPrimaryKey("t", primaryKey("pk_t", "a"));
                    op.addUniqueKey("t", unique("uq_t_b", "b"));
                    op.addCheck("t", check("ck_t_b", "b <> ''"));
                    op.createIndex("ix_t_b").on("t", "b");
                })
                .downgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_b");
                    op.dropConstraint("t", "uq_t_b");
                    op.dropConstraint("t", "pk_t");
                    op.dropIndex("t", "ix_t_b");
                });
    }

    @Test
    void rows_are_written_while_deferred_keys_are_checked_at_once() {
        Consumer<Operations> before = op -> {
            op.createTable("a", column("id", bigint()).notNull(), primaryKey("pk_a", "id"));
            op.createTable(
                    "b",
                    column("a_id", bigint()),
                    column("c", text()),
                    foreignKey("fk_b_a_id", "a_id")
                            .references("a", "id")
                            .definedBy("FOREIGN KEY (a_id) REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED"));
        };
        Models.of(before, op -> {
                    before.accept(op);
                    op.setNotNull("b", "c");
                    op.setDefault("b", "c", "'x'");
                })
                .upgradeBy(op -> {
                    op.execute("SET CONSTRAINTS ALL IMMEDIATE");
                    op.setNotNull("b", "c").fill("'x'");
                    op.setDefault("b", "c", "'x'");
                });
    }

    @Test
    void a_changed_check_or_index_is_dropped_and_added_under_its_name() {
        Models.of(
                        op -> {
                            op.createTable("t", column("a", text()), check("ck", "a in ('x')"));
                            op.createIndex("ix").on("t", "a");
                        },
                        op -> {
                            op.createTable("t", column("a", text()), check("ck", "a in ('x', 'y')"));
                            op.createIndex("ix").on("t", "a").unique();
                        })
                .upgradeBy(op -> {
                    op.dropConstraint("t", "ck");
                    op.dropIndex("t", "ix");
                    op.addCheck("t", check("ck", "a in ('x', 'y')"));
                    op.createIndex("ix").on("t", "a").unique();
                });
    }

    @Test
    void a_changed_action_drops_and_adds_the_foreign_key() {
        Models.of(linked(bigint(), bigint()), op -> {
                    op.createTable("a", column("id", bigint()).notNull(), primaryKey("pk_a", "id"));
                    op.createTable(
                            "b",
                            column("a_id", bigint()),
                            foreignKey("fk_b_a_id", "a_id")
                                    .references("a", "id")
                                    .onDelete(ReferentialAction.SET_NULL));
                })
                .upgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.addForeignKey(
                            "b",
                            foreignKey("fk_b_a_id", "a_id")
                                    .references("a", "id")
                                    .onDelete(ReferentialAction.SET_NULL));
                });
    }

    @Test
    void a_foreign_key_is_dropped_while_the_columns_that_it_connects_change_their_kind() {
        Models.of(linked(text(), text()), linked(uuid(), uuid())).upgradeBy(op -> {
            op.dropConstraint("b", "fk_b_a_id");
            op.changeColumnType("a", "id", uuid()).using("id::uuid");
            op.changeColumnType("b", "a_id", uuid()).using("a_id::uuid");
            op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
        });
    }

    @Test
    void a_foreign_key_stays_while_numbers_get_wider() {
        Models.of(linked(integer(), integer()), linked(bigint(), bigint())).upgradeBy(op -> {
            op.changeColumnType("a", "id", bigint());
            op.changeColumnType("b", "a_id", bigint());
        });
    }

    @Test
    void a_foreign_key_is_dropped_while_the_key_that_it_references_changes() {
        Models.of(linked(bigint(), bigint()), op -> {
                    op.createTable("a", column("id", bigint()).notNull(), unique("uq_a", "id"));
                    op.createTable(
                            "b",
                            column("a_id", bigint()),
                            foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                })
                .upgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.addUniqueKey("a", unique("uq_a", "id"));
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                });
    }

    @Test
    void a_new_foreign_key_of_an_old_table_comes_after_the_new_table_that_it_references() {
        Models.of(op -> op.createTable("b", column("a_id", bigint())), linked(bigint(), bigint()))
                .upgradeBy(op -> {
                    op.createTable("a", column("id", bigint()).notNull(), primaryKey("pk_a", "id"));
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                })
                .downgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropTable("a");
                });
    }

    @Test
    void a_new_table_waits_with_its_foreign_key_for_a_key_that_an_old_table_only_gets_now() {
        Models.of(op -> op.createTable("a", column("id", bigint()).notNull()), linked(bigint(), bigint()))
                .upgradeBy(op -> {
                    op.createTable("b", column("a_id", bigint()));
                    op.addPrimaryKey("a", primaryKey("pk_a", "id"));
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                });
    }

    @Test
    void a_foreign_key_follows_the_rename_of_what_it_references() {
        Models.of(linked(bigint(), bigint()), op -> {
                    op.createTable("c", column("nr", bigint()).notNull(), primaryKey("pk_c", "nr"));
                    op.createTable(
                            "b",
                            column("a_id", bigint()),
                            foreignKey("fk_b_a_id", "a_id").references("c", "nr"));
                })
                .renamed("a:c", "a.id:nr")
                .upgradeBy(op -> {
                    op.renameTable("a", "c");
                    op.renameColumn("c", "id", "nr");
                    op.renameConstraint("c", "pk_a", "pk_c");
                });
    }
}
