package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.numeric;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.migrate.error.InvalidHintException;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Models RENAME = users(column("fullname", text()), column("full_name", varchar(200)));

    private static Models users(Column before, Column after) {
        return Models.of(op -> op.createTable("users", before), op -> op.createTable("users", after));
    }

    @Test
    void a_column_that_is_gone_may_be_one_that_is_new_with_a_like_type() {
        assertThat(RENAME.questions())
                .containsExactly(new UncertainRename("column", "users.fullname", List.of("full_name")));
        assertThat(RENAME.questions().get(0).text())
                .isEqualTo(
                        "The column 'users.fullname' is gone and 'full_name' is new: is it renamed, or are its values to"
                                + " be lost?");
        assertThat(RENAME.questions().get(0).answers())
                .extracting(Question.Answer::meaning, Question.Answer::flag)
                .containsExactly(
                        tuple("rename it to 'full_name'", "-Drename=users.fullname:full_name"),
                        tuple("drop it", "-DallowDrop=users.fullname"));
    }

    @Test
    void the_answer_is_taken() {
        RENAME.renamed("users.fullname:full_name")
                .upgradeBy(op -> {
                    op.renameColumn("users", "fullname", "full_name");
                    op.changeColumnType("users", "full_name", varchar(200));
                })
                .downgradeBy(op -> {
                    op.renameColumn("users", "full_name", "fullname");
                    op.changeColumnType("users", "fullname", text());
                });
        RENAME.dropping("users.fullname").upgradeBy(op -> {
            op.addColumn("users", column("full_name", varchar(200)));
            op.dropColumn("users", "fullname");
        });
    }

    @Test
    void several_candidates_are_named() {
        Models models = Models.of(
                op -> op.createTable("users", column("name", text())),
                op -> op.createTable("users", column("first", text()), column("last", text())));

        assertThat(models.questions().get(0).text())
                .isEqualTo(
                        "The column 'users.name' is gone and 'first' or 'last' are new: is it renamed, or are its values"
                                + " to be lost?");
        assertThat(models.questions().get(0).answers()).hasSize(3);
    }

    @Test
    void a_drop_where_nothing_like_it_is_new_is_not_asked_about() {
        users(column("legacy_id", bigint()), column("active", bool())).upgradeBy(op -> {
            op.addColumn("users", column("active", bool()));
            op.dropColumn("users", "legacy_id");
        });
    }

    @Test
    void numbers_of_all_kinds_are_alike() {
        assertThat(users(column("a", integer()), column("b", numeric(10, 2))).questions())
                .hasSize(1);
    }

    @Test
    void a_table_that_is_gone_may_be_one_that_is_new_with_most_of_its_columns() {
        Models models = Models.of(
                op -> op.createTable("users", column("id", bigint()), column("name", text()), column("a", text())),
                op -> {
                    op.createTable("people", column("id", bigint()), column("name", text()), column("b", text()));
                    op.createTable("tags", column("id", bigint()), column("label", text()));
                });

        assertThat(models.questions()).containsExactly(new UncertainRename("table", "users", List.of("people")));
        assertThat(models.questions().get(0).text())
                .isEqualTo("The table 'users' is gone and 'people' is new: is it renamed, or are its rows to be lost?");
        assertThat(models.renamed("users:people").questions())
                .containsExactly(new UncertainRename("column", "users.a", List.of("b")));
        assertThat(models.renamed("users:people", "users.a:b").questions()).isEmpty();
        assertThat(models.renamed("users:people", "people.a:b").questions()).isEmpty();
        assertThat(models.dropping("users").questions()).isEmpty();
    }

    @Test
    void the_table_of_a_collection_that_is_gone_may_be_that_of_another_of_its_class() {
        Models models = Models.of(
                Models.tables(
                        Models.entity(Table.of(QualifiedName.of("posts"), List.of(column("id", bigint()))), "Post"),
                        labels("post_labels", "Post#labels", "post_id", "labels")),
                Models.tables(
                        Models.entity(Table.of(QualifiedName.of("posts"), List.of(column("id", bigint()))), "Post"),
                        labels("post_marks", "Post#marks", "post_id", "marks"),
                        labels("user_tags", "User#tags", "user_id", "tags")));

        assertThat(models.questions())
                .containsExactly(new UncertainRename("table", "post_labels", List.of("post_marks")));
    }

    @Test
    void the_table_of_a_collection_goes_with_its_renamed_class() {
        Models.of(
                        Models.tables(
                                Models.entity(
                                        Table.of(QualifiedName.of("posts"), List.of(column("id", bigint()))), "Post"),
                                labels("post_labels", "Post#labels", "post_id", "labels")),
                        Models.tables(
                                Models.entity(
                                        Table.of(QualifiedName.of("posts"), List.of(column("id", bigint()))),
                                        "Article"),
                                labels("article_labels", "Article#labels", "article_id", "labels")))
                .upgradeBy(op -> {
                    op.renameTable("post_labels", "article_labels");
                    op.renameColumn("article_labels", "post_id", "article_id");
                });
    }

    private static Table labels(String name, String origin, String owner, String value) {
        return Models.entity(
                Table.of(
                        QualifiedName.of(name),
                        List.of(
                                Models.attribute(owner, bigint(), "labels#owner"),
                                Models.attribute(value, text(), value))),
                origin);
    }

    @Test
    void a_column_that_refuses_null_and_has_no_default_needs_a_fill() {
        Models models = Models.of(
                op -> op.createTable("examples", column("a", text())),
                op -> op.createTable(
                        "examples",
                        column("a", text()).notNull(),
                        column("priority", integer()).notNull()));

        assertThat(models.questions())
                .containsExactly(
                        new MissingFill(QualifiedName.of("examples"), "priority", false),
                        new MissingFill(QualifiedName.of("examples"), "a", false));
        assertThat(models.questions().get(0).text())
                .isEqualTo(
                        "The column 'examples.priority' refuses null and has no default: what do the rows get that are"
                                + " there?");
        assertThat(models.questions().get(0).answers())
                .extracting(Question.Answer::flag)
                .containsExactly("-Dfill=examples.priority=<expression>");
        models.filled("examples.priority=0", "examples.a='?'").upgradeBy(op -> {
            op.addColumn("examples", column("priority", integer()).notNull()).fill("0");
            op.setNotNull("examples", "a").fill("'?'");
        });
    }

    @Test
    void values_that_a_computed_column_replaces_are_asked_about() {
        Models models = Models.of(
                op -> op.createTable("t", column("a", text()), column("g", text())),
                op -> op.createTable(
                        "t", column("a", text()), column("g", text()).generatedAs("upper(a)")));

        assertThat(models.questions()).containsExactly(new LostValues("t.g"));
        assertThat(models.questions().get(0).text())
                .isEqualTo("The column 't.g' becomes a generated one: may the values be lost that are there?");
        assertThat(models.questions().get(0).answers())
                .extracting(Question.Answer::flag)
                .containsExactly("-DallowDrop=t.g");
    }

    @Test
    void a_rename_that_fits_nothing_is_refused_with_what_there_is() {
        assertThatThrownBy(() -> RENAME.renamed("users.fulname:full_name").changes())
                .isInstanceOf(InvalidHintException.class)
                .hasMessage("'-Drename=users.fulname:full_name' fits nothing. Gone: 'users.fullname'; new:"
                        + " 'users.full_name'. Name one of each, or leave the flag out.");
        assertThatThrownBy(() -> users(column("a", text()), column("a", text()))
                        .renamed("users:people")
                        .changes())
                .hasMessage("'-Drename=users:people' fits nothing. Gone: nothing; new: nothing. Leave the flag out.");
    }

    @Test
    void a_column_that_may_be_a_renamed_one_needs_a_fill_only_if_it_is_not() {
        Models models = users(column("a", integer()), column("b", integer()).notNull());

        assertThat(models.questions())
                .containsExactly(
                        new UncertainRename("column", "users.a", List.of("b")),
                        new MissingFill(QualifiedName.of("users"), "b", true));
        assertThat(models.questions().get(1).text())
                .isEqualTo(
                        "The column 'users.b', unless it is a renamed one, refuses null and has no default: what do the"
                                + " rows get that are there?");
        assertThat(models.dropping("users.a").questions())
                .containsExactly(new MissingFill(QualifiedName.of("users"), "b", false));
    }

    @Test
    void a_rename_that_is_known_anyway_may_be_said() {
        Models models = Models.of(
                Models.tables(Models.entity(
                        Table.of(QualifiedName.of("users"), List.of(Models.attribute("mail", text(), "email"))),
                        "User")),
                Models.tables(Models.entity(
                        Table.of(QualifiedName.of("people"), List.of(Models.attribute("email", text(), "email"))),
                        "User")));

        models.upgradeBy(op -> {
            op.renameTable("users", "people");
            op.renameColumn("people", "mail", "email");
        });
        assertThat(models.renamed("users:people", "users.mail:email").changes()).isEqualTo(models.changes());
        assertThat(models.renamed("people.mail:email").changes()).isEqualTo(models.changes());
        assertThatThrownBy(() -> models.renamed("users.mail:other").changes()).isInstanceOf(InvalidHintException.class);
    }

    @Test
    void a_rename_between_names_that_both_stay_is_refused() {
        Models models = Models.of(
                op -> op.createTable("t", column("a", text()), column("b", text())),
                op -> op.createTable("t", column("a", text()), column("b", text())));

        assertThatThrownBy(() -> models.renamed("t.a:b").changes()).isInstanceOf(InvalidHintException.class);
    }

    @Test
    void a_rename_wins_over_the_name_alone() {
        Models.of(
                        op -> op.createTable("t", column("a", text())),
                        op -> op.createTable("t", column("a", text()), column("b", text())))
                .renamed("t.a:b")
                .upgradeBy(op -> {
                    op.renameColumn("t", "a", "b");
                    op.addColumn("t", column("a", text()));
                });
    }

    @Test
    void a_drop_that_fits_nothing_is_refused_with_what_there_is() {
        assertThatThrownBy(() -> RENAME.dropping("users.full_name").changes())
                .isInstanceOf(InvalidHintException.class)
                .hasMessage(
                        "'-DallowDrop=users.full_name' fits nothing. Gone: 'users.fullname'. Name one of them, or leave"
                                + " the flag out.");
    }

    @Test
    void a_fill_that_fits_nothing_is_refused_with_what_there_is() {
        assertThatThrownBy(() -> RENAME.filled("users.x=1").changes())
                .isInstanceOf(InvalidHintException.class)
                .hasMessage("'-Dfill=users.x=1' fits nothing. Columns that are new or refuse null from now on:"
                        + " 'users.full_name'. Name one of them, or leave the flag out.");
    }
}
