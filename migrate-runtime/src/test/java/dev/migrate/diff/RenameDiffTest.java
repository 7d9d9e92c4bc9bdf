package dev.migrate.diff;

import static dev.migrate.diff.Models.attribute;
import static dev.migrate.diff.Models.entity;
import static dev.migrate.diff.Models.tables;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameDiffTest {
    private static Table table(String name, TableElement... elements) {
        return Table.of(QualifiedName.parse(name), List.of(elements));
    }

    private static Schema users(Column... columns) {
        return tables(entity(table("users", columns), "com.acme.User"));
    }

    @Test
    void a_column_of_the_same_attribute_is_renamed() {
        Models.of(users(attribute("fullname", text(), "name")), users(attribute("full_name", text(), "name")))
                .upgradeBy(op -> op.renameColumn("users", "fullname", "full_name"))
                .downgradeBy(op -> op.renameColumn("users", "full_name", "fullname"));
    }

    @Test
    void a_column_of_the_same_name_stays_when_its_attribute_is_renamed() {
        Schema renamed = users(attribute("name", text(), "fullName"));

        assertThat(Models.of(users(attribute("name", text(), "name")), renamed)
                        .changes()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_table_of_the_same_entity_is_renamed_with_what_is_named_after_it() {
        Table before = entity(
                table(
                                "users",
                                column("id", bigint()).notNull(),
                                column("boss_id", bigint()),
                                primaryKey("pk_users", "id"),
                                unique("uq_users_boss_id", "boss_id"),
                                foreignKey("fk_users_boss_id", "boss_id").references("users", "id"),
                                check("ck_users_id", "id > 0"))
                        .toBuilder()
                        .add(Index.of("ix_users_boss_id", List.of(IndexColumn.of("boss_id"))))
                        .build(),
                "com.acme.User");
        Table after = entity(
                table(
                                "people",
                                column("id", bigint()).notNull(),
                                column("boss_id", bigint()),
                                primaryKey("pk_people", "id"),
                                unique("uq_people_boss_id", "boss_id"),
                                foreignKey("fk_people_boss_id", "boss_id").references("people", "id"),
                                check("ck_people_id", "id > 0"))
                        .toBuilder()
                        .add(Index.of("ix_people_boss_id", List.of(IndexColumn.of("boss_id"))))
                        .build(),
                "com.acme.User");

        Models.of(tables(before), tables(after)).upgradeBy(op -> {
            op.renameTable("users", "people");
            op.renameConstraint("people", "pk_users", "pk_people");
            op.renameConstraint("people", "uq_users_boss_id", "uq_people_boss_id");
            op.renameConstraint("people", "fk_users_boss_id", "fk_people_boss_id");
            op.renameConstraint("people", "ck_users_id", "ck_people_id");
            op.renameIndex("people", "ix_users_boss_id", "ix_people_boss_id");
        });
    }

    @Test
    void a_renamed_column_takes_along_what_is_named_after_it_and_checks_that_name_it() {
        Schema before = users(attribute("mail", text(), "email"));
        Schema after = users(attribute("email", text(), "email"));
        Table old = before.tables().get(QualifiedName.of("users")).toBuilder()
                .add(unique("uq_users_mail", "mail"))
                .add(check("ck_users_mail", "mail like '%mail%'"))
                .build();
        Table renamed = after.tables().get(QualifiedName.of("users")).toBuilder()
                .add(unique("uq_users_email", "email"))
                .add(check("ck_users_email", "email like '%mail%'"))
                .build();

        Models.of(tables(old), tables(renamed)).upgradeBy(op -> {
            op.renameColumn("users", "mail", "email");
            op.renameConstraint("users", "uq_users_mail", "uq_users_email");
            op.renameConstraint("users", "ck_users_mail", "ck_users_email");
        });
    }

    @Test
    void a_new_class_may_take_the_name_that_an_old_one_gave_up() {
        Schema before = tables(entity(table("x", column("a", text())), "A"));
        Schema after =
                tables(entity(table("y", column("a", text())), "A"), entity(table("x", column("b", bigint())), "B"));

        Models.of(before, after).upgradeBy(op -> {
            op.renameTable("x", "y");
            op.createTable("x", column("b", bigint()));
        });
    }

    @Test
    void tables_and_columns_swap_their_names_by_way_of_a_free_one() {
        Schema before = tables(
                entity(table("a", attribute("p", text(), "p"), attribute("q", text(), "q")), "A"),
                entity(table("b", column("moved_1", text())), "B"));
        Schema after = tables(
                entity(table("b", attribute("q", text(), "p"), attribute("p", text(), "q")), "A"),
                entity(table("a", column("moved_1", text())), "B"));

        Models.of(before, after).upgradeBy(op -> {
            op.renameTable("a", "moved_2");
            op.renameTable("b", "a");
            op.renameTable("moved_2", "b");
            op.renameColumn("b", "p", "moved_3");
            op.renameColumn("b", "q", "p");
            op.renameColumn("b", "moved_3", "q");
        });
    }

    @Test
    void names_that_move_up_in_a_row_are_freed_from_the_end() {
        Schema before = users(attribute("a", text(), "1"), attribute("b", text(), "2"), attribute("c", text(), "3"));
        Schema after = users(attribute("b", text(), "1"), attribute("c", text(), "2"), attribute("d", text(), "3"));

        Models.of(before, after).upgradeBy(op -> {
            op.renameColumn("users", "c", "d");
            op.renameColumn("users", "b", "c");
            op.renameColumn("users", "a", "b");
        });
    }

    @Test
    void a_column_that_is_gone_makes_way_for_one_that_takes_its_name() {
        Schema before = users(attribute("old", text(), "old"), attribute("name", text(), "name"));
        Schema after = users(attribute("old", text(), "name"));

        Models.of(before, after).upgradeBy(op -> {
            op.dropColumn("users", "old");
            op.renameColumn("users", "name", "old");
        });
    }

    @Test
    void a_check_with_the_same_text_about_another_column_is_another_check() {
        Table before = entity(
                table("users", attribute("a", bigint(), "1"), attribute("b", bigint(), "2"), check("ck", "a > b")),
                "com.acme.User");
        Table after = entity(
                table("users", attribute("b", bigint(), "1"), attribute("a", bigint(), "2"), check("ck", "a > b")),
                "com.acme.User");

        assertThat(Models.of(tables(before), tables(after)).changes().upgrade())
                .extracting("class.simpleName")
                .containsExactly("DropConstraint", "RenameColumn", "RenameColumn", "RenameColumn", "AddCheck");
    }

    @Test
    void a_constraint_that_only_gets_another_name_is_renamed() {
        Models.of(
                        op -> {
                            op.createTable("t", column("a", text()), unique("one", "a"));
                            op.createIndex("two").on("t", "a");
                        },
                        op -> {
                            op.createTable("t", column("a", text()), unique("two", "a"));
                            op.createIndex("one").on("t", "a");
                        })
                .upgradeBy(op -> {
                    op.renameConstraint("t", "one", "moved_1");
                    op.renameIndex("t", "two", "one");
                    op.renameConstraint("t", "moved_1", "two");
                });
    }

    @Test
    void a_table_moves_to_another_schema() {
        Models.of(
                        tables(entity(table("users", column("a", text())), "U")),
                        tables(entity(table("crm.users", column("a", text())), "U")))
                .upgradeBy(op -> op.renameTable("users", "crm.users"))
                .downgradeBy(op -> op.renameTable("crm.users", "users"));
    }

    @Test
    void a_table_that_moves_under_another_name_avoids_a_name_that_is_taken_on_the_way() {
        Table users = entity(table("users", column("a", text())), "U");
        Table other = entity(table("crm.users", column("b", bigint())), "O");

        Models.of(tables(users, other), tables(entity(table("crm.people", column("a", text())), "U"), other))
                .upgradeBy(op -> {
                    op.renameTable("users", "moved_1");
                    op.renameTable("moved_1", "crm.people");
                });
    }

    @Test
    void indexes_of_tables_that_change_schemas_pass_each_other() {
        Table here = entity(indexed("users"), "U");
        Table there = entity(indexed("crm.people"), "P");
        Table hereAfter = entity(indexed("crm.users"), "U");
        Table thereAfter = entity(indexed("people"), "P");

        Models.of(tables(here, there), tables(hereAfter, thereAfter)).upgradeBy(op -> {
            op.renameIndex("users", "ix", "moved_1");
            op.renameIndex("crm.people", "ix", "moved_2");
            op.renameTable("users", "crm.users");
            op.renameTable("crm.people", "people");
            op.renameIndex("crm.users", "moved_1", "ix");
            op.renameIndex("people", "moved_2", "ix");
        });
    }

    private static Table indexed(String name) {
        return table(name, column("a", text())).toBuilder()
                .add(Index.of("ix", List.of(IndexColumn.of("a"))))
                .build();
    }

    @Test
    void sequences_and_enum_types_of_the_same_origin_are_renamed() {
        Schema before = Schema.of(
                List.of(table("t", column("mood", SqlTypes.enumType("mood")))),
                List.of(Sequence.of(QualifiedName.of("s"), 1, 50).withOrigin(new Origin("com.acme.User"))),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("a"), new Origin("com.acme.Mood"))));
        Schema after = Schema.of(
                List.of(table("t", column("mood", SqlTypes.enumType("feeling")))),
                List.of(Sequence.of(QualifiedName.of("r"), 1, 50).withOrigin(new Origin("com.acme.User"))),
                List.of(new EnumType(QualifiedName.of("feeling"), List.of("a"), new Origin("com.acme.Mood"))));

        Models.of(before, after).upgradeBy(op -> {
            op.renameEnumType("mood", "feeling");
            op.renameSequence("s", "r");
        });
    }

    @Test
    void a_table_takes_the_sequence_along_that_is_named_after_it() {
        Schema before = Schema.of(
                List.of(table("blog_posts", column("a", text()))),
                List.of(Sequence.of(QualifiedName.of("blog_posts_seq"), 1, 50)),
                List.of());
        Schema after = Schema.of(
                List.of(table("articles", column("a", text()))),
                List.of(Sequence.of(QualifiedName.of("articles_seq"), 1, 50)),
                List.of());

        Models.of(before, after).renamed("blog_posts:articles").upgradeBy(op -> {
            op.renameTable("blog_posts", "articles");
            op.renameSequence("blog_posts_seq", "articles_seq");
        });
    }

    @Test
    void a_table_takes_the_sequence_along_that_its_entity_asked_for() {
        Schema before = Schema.of(
                List.of(entity(table("users", column("a", text())), "User")),
                List.of(Sequence.of(QualifiedName.of("one"), 1, 50).withOrigin(new Origin("User"))),
                List.of());
        Schema after = Schema.of(
                List.of(entity(table("people", column("a", text())), "Person")),
                List.of(Sequence.of(QualifiedName.of("two"), 1, 50).withOrigin(new Origin("Person"))),
                List.of());

        Models.of(before, after).renamed("users:people").upgradeBy(op -> {
            op.renameTable("users", "people");
            op.renameSequence("one", "two");
        });
    }

    @Test
    void an_origin_that_stands_twice_tells_nothing() {
        Schema before = users(attribute("a", text(), "x"), attribute("b", text(), "x"));
        Schema after = users(attribute("b", text(), "x"), attribute("a", text(), "x"));

        assertThat(Models.of(before, after).changes().isEmpty()).isTrue();
    }

    @Test
    void a_table_that_stays_with_its_renamed_attribute_keeps_the_columns_that_were_made_of_it() {
        Table before = table("wishes", "shop.User#wishes", attribute("wishes_id", bigint(), "wishes.id"));
        Table after = table("wishes", "shop.User#likes", attribute("likes_id", bigint(), "likes.id"));
        Models.of(tables(before), tables(after)).upgradeBy(op -> op.renameColumn("wishes", "wishes_id", "likes_id"));
        Models.of(
                        tables(before),
                        tables(table("likes", "shop.User#likes", attribute("likes_id", bigint(), "likes.id"))))
                .renamed("wishes:likes")
                .upgradeBy(op -> {
                    op.renameTable("wishes", "likes");
                    op.renameColumn("likes", "wishes_id", "likes_id");
                });
    }

    private static Table table(String name, String origin, Column column) {
        return entity(Table.of(QualifiedName.of(name), List.of(column)), origin);
    }
}
