package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.options;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.TableOptionsChangedException;
import dev.migrate.operation.Operations;
import dev.migrate.schema.ReferentialAction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TableDiffTest {
    private static final Consumer<Operations> USERS =
            op -> op.createTable("users", column("id", bigint()).notNull(), primaryKey("pk_users", "id"));

    @Test
    void a_new_table_is_created_with_its_foreign_keys_and_followed_by_its_indexes() {
        Consumer<Operations> posts = op -> {
            op.createTable(
                    "blog_posts",
                    column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                    column("title", varchar(200)).notNull(),
                    column("published", bool()).notNull().defaultTo("false"),
                    column("created_at", timestamptz(6)).notNull().defaultTo("now()"),
                    column("author_id", bigint()).notNull(),
                    primaryKey("pk_blog_posts", "id"),
                    foreignKey("fk_blog_posts_author_id", "author_id")
                            .references("users", "id")
                            .onDelete(ReferentialAction.CASCADE));
            op.createIndex("ix_blog_posts_author_id").on("blog_posts", "author_id");
        };

        Models.of(USERS, USERS.andThen(posts)).upgradeBy(posts).downgradeBy(op -> op.dropTable("blog_posts"));
    }

    @Test
    void new_tables_stand_after_those_that_they_reference() {
        Consumer<Operations> tables = op -> {
            op.createTable("z", column("id", bigint()).notNull(), primaryKey("pk_z", "id"));
            op.createTable(
                    "m",
                    column("id", bigint()).notNull(),
                    primaryKey("pk_m", "id"),
                    foreignKey("fk_m", "id").references("z", "id"));
            op.createTable("a", column("id", bigint()), foreignKey("fk_a", "id").references("m", "id"));
        };

        Models.of(op -> {}, tables).upgradeBy(tables).downgradeBy(op -> {
            op.dropTable("a");
            op.dropTable("m");
            op.dropTable("z");
        });
    }

    @Test
    void tables_that_reference_each_other_get_their_last_foreign_key_afterwards() {
        Consumer<Operations> circle = op -> {
            op.createTable(
                    "a",
                    column("id", bigint()).notNull(),
                    column("b_id", bigint()),
                    primaryKey("pk_a", "id"),
                    foreignKey("fk_a_self", "b_id").references("a", "id"));
            op.createTable(
                    "b",
                    column("id", bigint()).notNull(),
                    primaryKey("pk_b", "id"),
                    foreignKey("fk_b", "id").references("a", "id"));
            op.addForeignKey("a", foreignKey("fk_a", "b_id").references("b", "id"));
        };

        Models.of(op -> {}, circle).upgradeBy(circle).downgradeBy(op -> {
            op.dropConstraint("a", "fk_a");
            op.dropTable("b");
            op.dropTable("a");
        });
    }

    @Test
    void only_a_table_of_the_circle_is_parted_from_its_foreign_key() {
        Consumer<Operations> circle = op -> {
            op.createTable("c", column("id", bigint()).notNull(), primaryKey("pk_c", "id"));
            op.createTable(
                    "d",
                    column("id", bigint()).notNull(),
                    primaryKey("pk_d", "id"),
                    foreignKey("fk_d", "id").references("c", "id"));
            op.createTable("a", column("id", bigint()), foreignKey("fk_a", "id").references("c", "id"));
            op.addForeignKey("c", foreignKey("fk_c", "id").references("d", "id"));
        };

        assertThat(Models.of(op -> {}, circle).changes().upgrade())
                .extracting("class.simpleName")
                .containsExactly("CreateTable", "CreateTable", "CreateTable", "AddForeignKey");
    }

    @Test
    void a_dropped_table_frees_the_names_of_its_indexes_before_they_are_taken() {
        Models.of(
                        op -> {
                            op.createTable("old", column("a", text()), column("b", text()), column("c", text()));
                            op.createIndex("ix").on("old", "a");
                        },
                        op -> {
                            op.createTable("new", column("x", bigint()));
                            op.createIndex("ix").on("new", "x");
                        })
                .upgradeBy(op -> {
                    op.dropTable("old");
                    op.createTable("new", column("x", bigint()));
                    op.createIndex("ix").on("new", "x");
                });
    }

    @Test
    void a_table_that_is_in_nobodys_way_is_dropped_last_so_that_a_fill_can_read_it() {
        Models.of(
                        op -> {
                            op.createTable("names", column("id", bigint()), column("name", text()));
                            op.createTable("users", column("id", bigint()));
                        },
                        op -> op.createTable(
                                "users",
                                column("id", bigint()),
                                column("name", text()).notNull()))
                .filled("users.name=(SELECT name FROM names WHERE names.id = users.id)")
                .upgradeBy(op -> {
                    op.addColumn("users", column("name", text()).notNull())
                            .fill("(SELECT name FROM names WHERE names.id = users.id)");
                    op.dropTable("names");
                });
    }

    @Test
    void a_foreign_key_of_a_dropped_table_is_in_the_way_of_the_key_that_it_references() {
        Models.of(
                        USERS.andThen(op -> op.createTable(
                                "tokens",
                                column("user_id", bigint()),
                                foreignKey("fk_tokens", "user_id").references("users", "id"))),
                        op -> op.createTable("users", column("id", bigint()).notNull()))
                .upgradeBy(op -> {
                    op.dropConstraint("tokens", "fk_tokens");
                    op.dropConstraint("users", "pk_users");
                    op.dropTable("tokens");
                });
    }

    @Test
    void a_comment_is_set_changed_and_removed() {
        Models.of(op -> op.createTable("t"), op -> op.createTable("t", comment("x")))
                .upgradeBy(op -> op.setTableComment("t", "x"))
                .downgradeBy(op -> op.setTableComment("t", null));
    }

    @Test
    void changed_options_are_left_to_the_developer() {
        Models models = Models.of(op -> op.createTable("t"), op -> op.createTable("t", options("TABLESPACE fast")));

        assertThatThrownBy(models::changes)
                .isInstanceOf(TableOptionsChangedException.class)
                .hasMessage("The options of table 't' changed from none to 'TABLESPACE fast'. What that means for an"
                        + " existing table can't be told from the text: take the options in the entity back, and write the"
                        + " change by hand with 'op.execute' in a revision made by 'migrate:create"
                        + " -Dautogenerate=false'.");
    }
}
