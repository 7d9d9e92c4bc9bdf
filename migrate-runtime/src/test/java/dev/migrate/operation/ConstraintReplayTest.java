package dev.migrate.operation;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConstraintReplayTest {
    private static final History PLAIN = History.of(op -> {
        op.createTable("users", column("id", bigint()), column("email", text()));
        op.createTable("posts", column("id", bigint()), column("author_id", bigint()));
    });
    private static final History KEYED = PLAIN.then(op -> {
        op.addPrimaryKey("users", primaryKey("pk_users", "id"));
        op.addUniqueKey("users", unique("uq_users_email", "email"));
        op.addCheck("users", check("ck_users_email", "email like '%@%'"));
        op.addForeignKey("posts", foreignKey("fk_posts_author_id", "author_id").references("users", "id"));
    });

    @Test
    void added_constraints_are_there_and_dropped_ones_gone() {
        assertThat(KEYED.table("users").primaryKey()).isEqualTo(primaryKey("pk_users", "id"));
        assertThat(KEYED.then(op -> {
                            op.dropConstraint("posts", "fk_posts_author_id");
                            op.dropConstraint("users", "pk_users");
                            op.dropConstraint("users", "uq_users_email");
                            op.dropConstraint("users", "ck_users_email");
                            op.dropNotNull("users", "id");
                        })
                        .schema())
                .isEqualTo(PLAIN.schema());
    }

    @Test
    void a_primary_key_makes_its_columns_not_null_for_good() {
        assertThat(KEYED.column("users", "id").nullable()).isFalse();
        assertThat(KEYED.then(op -> {
                            op.dropConstraint("posts", "fk_posts_author_id");
                            op.dropConstraint("users", "pk_users");
                        })
                        .column("users", "id")
                        .nullable())
                .isFalse();
    }

    @Test
    void constraints_of_every_kind_are_renamed() {
        History history = KEYED.then(op -> {
            op.renameConstraint("users", "pk_users", "a");
            op.renameConstraint("users", "uq_users_email", "b");
            op.renameConstraint("users", "ck_users_email", "c");
            op.renameConstraint("posts", "fk_posts_author_id", "d");
        });

        assertThat(history.table("users").primaryKey()).isEqualTo(primaryKey("a", "id"));
        assertThat(history.table("users").uniqueKeys()).containsExactly(unique("b", "email"));
        assertThat(history.table("users").checks()).containsExactly(check("c", "email like '%@%'"));
        assertThat(history.table("posts").foreignKeys())
                .containsExactly(foreignKey("d", "author_id").references("users", "id"));
    }

    @Test
    void the_old_name_of_a_renamed_key_is_free_for_an_index_and_the_new_one_is_not() {
        History history = KEYED.then(op -> {
            op.renameConstraint("users", "uq_users_email", "b");
            op.createIndex("uq_users_email").on("posts", "id");
        });

        assertThatThrownBy(() -> history.then(op -> op.createIndex("b").on("posts", "id")))
                .hasMessageContaining("The name belongs to constraint 'b' of table 'users'.");
    }

    @Test
    void a_second_primary_key_is_refused() {
        assertThatThrownBy(() -> KEYED.then(op -> op.addPrimaryKey("users", primaryKey("pk", "email"))))
                .hasMessage(
                        "Can't add primary key 'pk' to table 'users'. The table has the primary key 'pk_users'. Drop"
                                + " that before.");
    }

    @Test
    void constraints_of_one_table_do_not_share_a_name() {
        assertThatThrownBy(() -> KEYED.then(op -> op.addCheck("users", check("pk_users", "true"))))
                .hasMessageContaining("The name belongs to constraint 'pk_users' of table 'users'.");
        assertThatThrownBy(() -> KEYED.then(op -> op.renameConstraint("users", "ck_users_email", "pk_users")))
                .hasMessageContaining("The name belongs to constraint 'pk_users' of table 'users'.");
        assertThat(KEYED.then(op -> op.addCheck("posts", check("ck_users_email", "true")))
                        .table("posts")
                        .checks())
                .hasSize(1);
    }

    @Test
    void keys_of_two_tables_do_not_share_a_name() {
        assertThatThrownBy(() -> KEYED.then(op -> op.addUniqueKey("posts", unique("uq_users_email", "id"))))
                .hasMessageContaining("The name belongs to constraint 'uq_users_email' of table 'users'.");
    }

    @Test
    void a_foreign_key_needs_a_key_over_the_columns_that_it_references() {
        assertThatThrownBy(() -> PLAIN.then(
                        op -> op.addForeignKey("posts", foreignKey("fk", "id").references("users", "id"))))
                .hasMessage(
                        "Can't add foreign key 'fk' to table 'posts', referencing 'users'. Foreign key 'fk' references"
                                + " 'id' of table 'users', over which there is no primary key and no unique key. Add one"
                                + " before.");
    }

    @Test
    void a_unique_index_will_do_as_the_key_that_a_foreign_key_references() {
        History history = PLAIN.then(op -> {
            op.createIndex("ux_users_id").on("users", "id").unique();
            op.addForeignKey("posts", foreignKey("fk", "id").references("users", "id"));
        });

        assertThatThrownBy(() -> history.then(op -> op.dropIndex("users", "ux_users_id")))
                .hasMessage("Can't drop index 'ux_users_id' of table 'users'. It is used by constraint 'fk' of table"
                        + " 'posts'. Drop or change that before.");
    }

    @Test
    void a_key_that_a_foreign_key_references_is_not_dropped() {
        assertThatThrownBy(() -> KEYED.then(op -> op.dropConstraint("users", "pk_users")))
                .hasMessage("Can't drop constraint 'pk_users' of table 'users'. It is used by constraint"
                        + " 'fk_posts_author_id' of table 'posts'. Drop or change that before.");
    }

    @Test
    void a_foreign_key_defined_by_sql_is_taken_as_it_is() {
        History history = PLAIN.then(op -> op.addForeignKey(
                "posts",
                foreignKey("fk", "id").references("users", "id").definedBy("FOREIGN KEY (id) REFERENCES users(id)")));

        assertThat(history.table("posts").foreignKeys()).hasSize(1);
    }

    @Test
    void missing_columns_and_constraints_are_named_with_those_that_exist() {
        assertThatThrownBy(() -> KEYED.then(op -> op.addUniqueKey("users", unique("uq", "mail"))))
                .hasMessage("Can't add unique key 'uq' to table 'users'. Column 'mail' of table 'users' does not exist;"
                        + " its columns are 'email', 'id'. Name one that exists, or create it before.");
        assertThatThrownBy(() -> KEYED.then(op -> op.dropConstraint("users", "x")))
                .hasMessage(
                        "Can't drop constraint 'x' of table 'users'. Constraint 'x' of table 'users' does not exist;"
                                + " its constraints are 'ck_users_email', 'pk_users', 'uq_users_email'. Name one that exists, or"
                                + " create it before.");
    }
}
