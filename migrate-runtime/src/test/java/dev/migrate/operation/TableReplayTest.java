package dev.migrate.operation;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.comment;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.options;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReplayTest {
    private static final History BLOG = History.of(op -> {
        op.createTable("users", column("id", bigint()).notNull(), primaryKey("pk_users", "id"));
        op.createTable(
                "posts",
                column("id", bigint()).notNull(),
                column("author_id", bigint()),
                primaryKey("pk_posts", "id"),
                foreignKey("fk_posts_author_id", "author_id").references("users", "id"));
        op.createIndex("ix_posts_author_id").on("posts", "author_id");
    });

    @Test
    void a_created_table_has_all_its_parts() {
        Table table = History.of(op -> op.createTable(
                        "items",
                        column("id", bigint()).generatedByDefaultAsIdentity(),
                        column("code", text()),
                        primaryKey("pk_items", "id"),
                        unique("uq_items_code", "code"),
                        check("ck_items_code", "code <> ''"),
                        comment("What we sell"),
                        options("WITH (fillfactor=70)")))
                .table("items");

        assertThat(table.columns()).extracting("name").containsExactly("id", "code");
        assertThat(table.uniqueKeys()).extracting("name").containsExactly("uq_items_code");
        assertThat(table.checks()).extracting("expression").containsExactly("code <> ''");
        assertThat(table.comment()).isEqualTo("What we sell");
        assertThat(table.options()).isEqualTo("WITH (fillfactor=70)");
    }

    @Test
    void identities_and_columns_of_the_primary_key_refuse_null_whether_they_say_so_or_not() {
        History history = History.of(op -> op.createTable(
                "items",
                column("id", bigint()).generatedByDefaultAsIdentity(),
                column("code", text()),
                primaryKey("pk_items", "code")));

        assertThat(history.column("items", "id").nullable()).isFalse();
        assertThat(history.column("items", "code").nullable()).isFalse();
    }

    @Test
    void a_dropped_table_takes_its_names_along() {
        History history = BLOG.then(op -> {
            op.dropTable("posts");
            op.createSequence("ix_posts_author_id", 1, 1);
            op.createSequence("pk_posts", 1, 1);
            op.createEnumType("posts", "a");
        });

        assertThat(history.schema().tables()).containsOnlyKeys(QualifiedName.of("users"));
    }

    @Test
    void a_table_that_references_itself_can_be_dropped() {
        History history = History.of(op -> {
            op.createTable(
                    "nodes",
                    column("id", bigint()).notNull(),
                    column("parent_id", bigint()),
                    primaryKey("pk_nodes", "id"),
                    foreignKey("fk_nodes_parent_id", "parent_id").references("nodes", "id"));
            op.dropTable("nodes");
        });

        assertThat(history.schema()).isEqualTo(Schema.empty());
    }

    @Test
    void a_renamed_table_takes_foreign_keys_of_other_tables_and_of_itself_along() {
        History history = BLOG.then(op -> {
            op.addColumn("users", column("boss_id", bigint()));
            op.addForeignKey("users", foreignKey("fk_users_boss_id", "boss_id").references("users", "id"));
            op.renameTable("users", "people");
        });

        assertThat(history.table("posts").foreignKeys())
                .extracting(ForeignKey::target)
                .containsExactly(QualifiedName.of("people"));
        assertThat(history.table("people").foreignKeys())
                .extracting(ForeignKey::target)
                .containsExactly(QualifiedName.of("people"));
    }

    @Test
    void a_table_that_lost_its_last_foreign_key_user_can_be_dropped_after_renames() {
        History history = BLOG.then(op -> {
            op.renameTable("users", "people");
            op.renameTable("posts", "articles");
            op.dropConstraint("articles", "fk_posts_author_id");
            op.dropTable("people");
        });

        assertThat(history.schema().tables()).containsOnlyKeys(QualifiedName.of("articles"));
    }

    @Test
    void a_table_that_moves_to_another_schema_takes_its_indexes_along() {
        History history = BLOG.then(op -> {
            op.renameTable("posts", "blog.posts");
            op.createSequence("ix_posts_author_id", 1, 1);
        });

        assertThatThrownBy(() -> history.then(op -> op.createSequence("blog.ix_posts_author_id", 1, 1)))
                .isInstanceOf(ReplayException.class)
                .hasMessage("Can't create sequence 'blog.ix_posts_author_id'. The name belongs to index"
                        + " 'ix_posts_author_id' of table 'blog.posts'. Take another name, or drop or rename that"
                        + " before.");
    }

    @Test
    void a_comment_is_set_and_removed() {
        assertThat(BLOG.then(op -> op.setTableComment("users", "People"))
                        .table("users")
                        .comment())
                .isEqualTo("People");
        assertThat(BLOG.then(op -> op.setTableComment("users", null))
                        .table("users")
                        .comment())
                .isNull();
    }

    @Test
    void what_no_operation_changes_keeps_its_origin() {
        Table table = Table.of(QualifiedName.of("users")).toBuilder()
                .origin(new Origin("com.acme.User"))
                .build();
        Schema start = Schema.of(List.of(table), List.of(), List.of());

        Schema renamed = Replay.of(RecordedOperations.of(op -> op.renameTable("users", "people")), start);

        assertThat(renamed.tables().get(QualifiedName.of("people")).origin()).isEqualTo(new Origin("com.acme.User"));
    }

    @Test
    void an_existing_table_is_not_created_again() {
        assertThatThrownBy(() -> BLOG.then(op -> op.createTable("users", column("id", bigint()))))
                .isInstanceOf(ReplayException.class)
                .hasMessage("Can't create table 'users'. The name belongs to table 'users'. Take another name, or drop"
                        + " or rename that before.");
    }

    @Test
    void a_table_does_not_take_the_name_of_an_index_or_an_enum_type() {
        assertThatThrownBy(() -> BLOG.then(op -> op.createTable("ix_posts_author_id")))
                .hasMessageContaining("The name belongs to index 'ix_posts_author_id' of table 'posts'.");
        assertThatThrownBy(() -> BLOG.then(op -> op.createEnumType("users", "a")))
                .hasMessageContaining("The name belongs to table 'users'.");
    }

    @Test
    void a_missing_table_is_named_with_those_that_exist() {
        assertThatThrownBy(() -> BLOG.then(op -> op.dropTable("user")))
                .hasMessage(
                        "Can't drop table 'user'. Table 'user' does not exist; tables are 'posts', 'users'. Name one"
                                + " that exists, or create it before.");
        assertThatThrownBy(() -> History.of(op -> op.dropTable("user")))
                .hasMessage("Can't drop table 'user'. Table 'user' does not exist; there are no tables. Name one that"
                        + " exists, or create it before.");
    }

    @Test
    void of_many_existing_tables_some_are_named() {
        History many = History.of(op -> {
            for (int i = 10; i < 30; i++) {
                op.createTable("t" + i);
            }
        });

        assertThatThrownBy(() -> many.then(op -> op.renameTable("x", "y")))
                .hasMessageContaining(
                        "tables are 't10', 't11', 't12', 't13', 't14', 't15', 't16', 't17', 't18', 't19' and"
                                + " 10 more.");
    }

    @Test
    void a_referenced_table_is_not_dropped() {
        assertThatThrownBy(() -> BLOG.then(op -> op.dropTable("users")))
                .hasMessage("Can't drop table 'users'. It is used by constraint 'fk_posts_author_id' of table 'posts'."
                        + " Drop or change that before.");
    }

    @Test
    void a_table_of_an_unknown_enum_type_is_refused() {
        assertThatThrownBy(() -> BLOG.then(op -> op.createTable("t", column("mood", enumType("mood")))))
                .hasMessage("Can't create table 't'. Enum type 'mood' does not exist; there are no enum types. Name one"
                        + " that exists, or create it before.");
    }

    @Test
    void a_foreign_key_needs_its_target_table() {
        assertThatThrownBy(() -> History.of(op -> op.createTable(
                        "posts", column("a", bigint()), foreignKey("fk", "a").references("users", "id"))))
                .hasMessageStartingWith("Can't create table 'posts'. Table 'users' does not exist");
    }
}
