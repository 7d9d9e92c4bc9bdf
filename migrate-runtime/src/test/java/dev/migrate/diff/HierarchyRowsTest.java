package dev.migrate.diff;

import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyRowsTest {
    private static final Column NAME = Models.attribute("name", text(), "name").notNull();
    private static final Column BORN = Models.attribute("born", text(), "born");
    private static final String VALUE = "(SELECT party.name FROM party WHERE party.id = person.id)";
    private static final String DELETE = "DELETE FROM party\nUSING person\nWHERE party.id = person.id";
    private static final String LOCK = "LOCK TABLE person IN ACCESS EXCLUSIVE MODE";
    private static final String INSERT = "INSERT INTO party (id, name)\nSELECT id, name FROM person";

    private static final Schema JOINED = Models.tables(table("party", NAME), joined(table("person", BORN)));
    private static final Schema SEPARATE = Models.tables(table("party", NAME), table("person", NAME, BORN));

    private static Table table(String name, Column... columns) {
        TableBuilder table = new TableBuilder(QualifiedName.of(name))
                .add(Models.attribute("id", bigint(), "id").notNull());
        Arrays.stream(columns).forEach(table::add);
        return Models.entity(table.primaryKey(primaryKey("pk_" + name, "id")).build(), "shop." + name);
    }

    private static Table joined(Table table) {
        return table.toBuilder()
                .add(foreignKey("fk_person_id", "id").references("party", "id"))
                .build();
    }

    private static List<String> sql(SchemaChanges changes) {
        return changes.upgrade().stream()
                .filter(ExecuteSql.class::isInstance)
                .map(operation -> ((ExecuteSql) operation).sql())
                .toList();
    }

    @Test
    void a_class_that_gets_a_table_of_its_own_takes_its_rows_out_of_that_of_the_superclass() {
        Models.of(JOINED, SEPARATE)
                .upgradeBy(op -> {
                    op.dropConstraint("person", "fk_person_id");
                    op.addColumn("person", NAME.structure()).fill(VALUE);
                    op.execute(DELETE);
                })
                .downgradeBy(op -> {
                    op.execute(LOCK);
                    op.execute(INSERT);
                    op.addForeignKey("person", foreignKey("fk_person_id", "id").references("party", "id"));
                    op.dropColumn("person", "name");
                });
    }

    @Test
    void a_class_whose_rows_are_joined_puts_them_into_the_table_of_the_superclass() {
        Models.of(SEPARATE, JOINED)
                .upgradeBy(op -> {
                    op.execute(LOCK);
                    op.execute(INSERT);
                    op.addForeignKey("person", foreignKey("fk_person_id", "id").references("party", "id"));
                    op.dropColumn("person", "name");
                })
                .downgradeBy(op -> {
                    op.dropConstraint("person", "fk_person_id");
                    op.addColumn("person", NAME.structure()).fill(VALUE);
                    op.execute(DELETE);
                });
    }

    @Test
    void a_row_goes_through_the_tables_of_all_superclasses() {
        Column title = Models.attribute("title", text(), "title");
        Schema separate =
                Models.tables(table("party", NAME), table("person", NAME, BORN), table("poet", NAME, BORN, title));
        Schema joined = Models.tables(
                table("party", NAME),
                joined(table("person", BORN)),
                table("poet", title).toBuilder()
                        .add(foreignKey("fk_poet_id", "id").references("person", "id"))
                        .build());
        assertThat(Models.of(separate, joined).questions()).isEmpty();
        assertThat(sql(Models.of(separate, joined).changes()))
                .containsExactly(
                        "LOCK TABLE poet, person IN ACCESS EXCLUSIVE MODE",
                        "INSERT INTO person (id, born, name)\nSELECT id, born, name FROM poet",
                        INSERT);
        assertThat(sql(Models.of(joined, separate).changes()))
                .containsExactly(
                        DELETE,
                        "DELETE FROM person\nUSING poet\nWHERE person.id = poet.id",
                        "DELETE FROM party\nUSING poet\nWHERE party.id = poet.id");
    }

    @Test
    void a_row_goes_through_no_table_that_was_joined_before() {
        Column title = Models.attribute("title", text(), "title");
        Table party = table("party", NAME);
        Table person = joined(table("person", BORN));
        Schema separate = Models.tables(party, person, table("poet", NAME, BORN, title));
        Schema joined = Models.tables(
                party,
                person,
                table("poet", title).toBuilder()
                        .add(foreignKey("fk_poet_id", "id").references("person", "id"))
                        .build());
        assertThat(sql(Models.of(separate, joined).changes()))
                .containsExactly(
                        "LOCK TABLE poet IN ACCESS EXCLUSIVE MODE",
                        "INSERT INTO party (id, name)\nSELECT id, name FROM poet",
                        "INSERT INTO person (id, born)\nSELECT id, born FROM poet");
        assertThat(sql(Models.of(joined, separate).changes()))
                .containsExactly(
                        "LOCK TABLE party IN ACCESS EXCLUSIVE MODE",
                        "DELETE FROM person\nUSING poet\nWHERE person.id = poet.id",
                        "DELETE FROM party\nUSING poet\nWHERE party.id = poet.id");
    }

    @Test
    void a_row_takes_along_what_the_table_of_the_superclass_gets_or_leaves_itself() {
        Column title = Models.attribute("title", text(), "title");
        Table party = table("party", NAME);
        Table poetOfPerson = table("poet", title).toBuilder()
                .add(foreignKey("fk_poet_id", "id").references("person", "id"))
                .build();
        Schema poetJoined = Models.tables(party, table("person", NAME, BORN), poetOfPerson);
        Schema personJoined = Models.tables(party, joined(table("person", BORN)), table("poet", NAME, BORN, title));
        assertThat(sql(Models.of(personJoined, poetJoined).changes()))
                .containsExactly(
                        DELETE,
                        "LOCK TABLE poet IN ACCESS EXCLUSIVE MODE",
                        "INSERT INTO person (id, name, born)\nSELECT id, name, born FROM poet");
        Models.of(poetJoined, personJoined).upgradeBy(op -> {
            op.dropConstraint("poet", "fk_poet_id");
            op.addColumn("poet", NAME.structure()).fill("(SELECT person.name FROM person WHERE person.id = poet.id)");
            op.addColumn("poet", BORN.structure()).fill("(SELECT person.born FROM person WHERE person.id = poet.id)");
            op.execute("DELETE FROM person\nUSING poet\nWHERE person.id = poet.id");
            op.execute(INSERT);
            op.addForeignKey("person", foreignKey("fk_person_id", "id").references("party", "id"));
            op.dropColumn("person", "name");
        });
    }

    @Test
    void rows_that_do_not_fit_into_one_of_the_tables_go_into_none() {
        Column code = Models.attribute("code", text(), "code").notNull();
        Table person = joined(table("person", BORN));
        Models models = Models.of(
                Models.tables(table("party", NAME), person, table("poet", NAME, BORN)),
                Models.tables(
                        table("party", NAME, code),
                        person,
                        table("poet").toBuilder()
                                .add(foreignKey("fk_poet_id", "id").references("person", "id"))
                                .build()));
        assertThat(models.filled("party.code=''").questions())
                .flatExtracting(Question::answers)
                .extracting(Question.Answer::flag)
                .containsExactly("-DallowDrop=poet.name", "-DallowDrop=poet.born");
    }

    @Test
    void what_the_developer_says_of_a_column_leaves_the_rows_where_they_are() {
        assertThat(sql(Models.of(JOINED, SEPARATE)
                        .filled("person.name='nobody'")
                        .changes()))
                .isEmpty();
    }

    @Test
    void rows_stay_where_others_would_be_deleted_with_them() {
        Table notes = table("notes", Models.attribute("party_id", bigint(), "party")).toBuilder()
                .add(foreignKey("fk_notes_party_id", "party_id")
                        .references("party", "id")
                        .onDelete(ReferentialAction.CASCADE))
                .build();
        Models models = Models.of(
                Models.tables(table("party", NAME), joined(table("person", BORN)), notes),
                Models.tables(table("party", NAME), table("person", NAME, BORN), notes));
        assertThat(models.questions()).isEmpty();
        assertThat(sql(models.changes())).isEmpty();
    }

    @Test
    void a_table_that_lacks_an_attribute_of_the_other_is_none_of_a_subclass() {
        Column email = Models.attribute("email", text(), "email");
        Models models = Models.of(
                Models.tables(table("party", NAME, email), joined(table("person", BORN))),
                Models.tables(table("party", NAME, email), table("person", NAME, BORN)));
        assertThat(models.questions()).hasOnlyElementsOfType(MissingFill.class).hasSize(1);
    }

    @Test
    void rows_that_lack_a_value_are_left_to_the_developer() {
        Column code = Models.attribute("code", text(), "code").notNull();
        Models models = Models.of(
                Models.tables(table("party", NAME), table("person", NAME, BORN)),
                Models.tables(table("party", NAME, code), joined(table("person", BORN))));
        assertThat(models.filled("party.code=''").questions())
                .flatExtracting(Question::answers)
                .extracting(Question.Answer::flag)
                .containsExactly("-DallowDrop=person.name");
    }
}
