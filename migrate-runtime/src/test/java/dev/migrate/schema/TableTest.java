package dev.migrate.schema;

import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidSchemaException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Column ID = Column.of("id", bigint());
    private static final Column NAME = Column.of("name", text());

    @Test
    void a_column_stands_in_a_table_once() {
        refused(() -> table(ID, ID), "Table 'users' has the column 'id' twice. Give each its own name.");
    }

    @Test
    void a_constraint_name_stands_in_a_table_once_whatever_it_names() {
        refused(
                () -> table(ID, new PrimaryKey("k", List.of("id")), new UniqueKey("k", List.of("id"))),
                "Table 'users' has the constraint 'k' twice. Give each its own name.");
        refused(
                () -> table(ID, new Check("k", "true"), new Check("k", "false")),
                "Table 'users' has the constraint 'k' twice. Give each its own name.");
        refused(
                () -> table(ID, new Check("k", "true"), ForeignKey.of("k", List.of("id"), USERS, List.of("id"))),
                "Table 'users' has the constraint 'k' twice. Give each its own name.");
    }

    @Test
    void an_index_name_stands_in_a_table_once() {
        Index index = Index.of("ix", List.of(IndexColumn.of("id")));
        refused(
                () -> table(ID).toBuilder().add(index).add(index).build(),
                "Table 'users' has the index 'ix' twice. Give each its own name.");
    }

    @Test
    void keys_and_indexes_name_columns_of_the_table() {
        String problem = "'k' of table 'users' names the column 'nme', which the table does not have."
                + " Its columns are [id, name]. Name one of them or add the column.";
        List<String> unknown = List.of("id", "nme");
        refused(() -> table(NAME, ID, new PrimaryKey("k", unknown)), problem);
        refused(() -> table(NAME, ID, new UniqueKey("k", unknown)), problem);
        refused(() -> table(NAME, ID, ForeignKey.of("k", unknown, USERS, List.of("a", "b"))), problem);
        refused(
                () -> table(NAME, ID).toBuilder()
                        .add(Index.of("k", List.of(IndexColumn.of("nme"))))
                        .build(),
                problem);
    }

    @Test
    void an_index_may_name_anything_in_an_expression() {
        Index index = Index.of("ix", List.of(new IndexColumn("lower(nme)", true, false)));
        assertThat(table(ID).toBuilder().add(index).build().indexes()).containsExactly(index);
    }

    @Test
    void a_key_has_columns_and_each_once() {
        refused(() -> new PrimaryKey("pk", List.of()), "Primary key 'pk' has no columns. Name at least one.");
        refused(() -> new UniqueKey("uq", List.of()), "Unique key 'uq' has no columns. Name at least one.");
        refused(
                () -> new UniqueKey("uq", List.of("a", "b", "a")),
                "Unique key 'uq' names a column twice: [a, b, a]. Name each column once.");
        refused(
                () -> ForeignKey.of("fk", List.of(), USERS, List.of("id")),
                "Foreign key 'fk' has no columns. Name at least one.");
        refused(() -> Index.of("ix", List.of()), "Index 'ix' has no columns. Name at least one.");
    }

    @Test
    void a_foreign_key_references_a_column_for_each_of_its_own() {
        refused(
                () -> ForeignKey.of("fk", List.of("a", "b"), USERS, List.of("id")),
                "Foreign key 'fk' has 2 columns [a, b] but references 1 [id]. Name one referenced column for each.");
    }

    @Test
    void an_element_that_comes_later_replaces_the_primary_key_comment_and_options() {
        Table table = table(
                ID,
                new PrimaryKey("one", List.of("id")),
                new Comment("one"),
                new TableOptions("ONE"),
                new PrimaryKey("two", List.of("id")),
                new Comment("two"),
                new TableOptions("TWO"));
        assertThat(table.primaryKey()).isEqualTo(new PrimaryKey("two", List.of("id")));
        assertThat(table.comment()).isEqualTo("two");
        assertThat(table.options()).isEqualTo("TWO");
    }

    @Test
    void lists_are_sorted_by_name_but_columns_keep_their_order() {
        Table table = table(NAME, ID, new Check("b", "true"), new Check("a", "true"));
        assertThat(table.checks()).extracting(Check::name).containsExactly("a", "b");
        assertThat(table.columns()).containsExactly(NAME, ID);
        assertThat(table.column("id")).contains(ID);
        assertThat(table.column("ID")).isEmpty();
    }

    @Test
    void a_builder_starts_with_all_of_its_table_and_leaves_it_alone() {
        Table table = table(
                        NAME,
                        ID,
                        new PrimaryKey("pk", List.of("id")),
                        new UniqueKey("uq", List.of("name")),
                        ForeignKey.of("fk", List.of("id"), USERS, List.of("id")),
                        new Check("ck", "true"),
                        new Comment("comment"),
                        new TableOptions("WITH (fillfactor=70)"))
                .toBuilder()
                .add(Index.of("ix", List.of(IndexColumn.of("id"))))
                .origin(new Origin("com.acme.User"))
                .build();
        assertThat(table.toBuilder().build()).isEqualTo(table);

        table.toBuilder().columns().clear();
        assertThat(table.columns()).hasSize(2);
    }

    @Test
    void a_table_does_not_change_with_the_lists_it_was_made_of() {
        List<String> columns = new ArrayList<>(List.of("id"));
        PrimaryKey key = new PrimaryKey("pk", columns);
        columns.add("name");
        assertThat(key.columns()).containsExactly("id");
    }

    private static Table table(TableElement... elements) {
        return Table.of(USERS, List.of(elements));
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(InvalidSchemaException.class).hasMessage(message);
    }
}
