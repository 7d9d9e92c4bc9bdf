package dev.migrate.diff;

import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MovedAttributesTest {
    private static final Column NAME = Models.attribute("name", text(), "name");
    private static final Column BORN = Models.attribute("born", text(), "born");
    private static final Column BORN_OF_PERSON = Models.attribute("born", text(), "Person:born");
    private static final Column KIND = Models.attribute("dtype", text(), "#discriminator");

    private static final Schema SINGLE_TABLE = Models.tables(table("Party", KIND, NAME, BORN_OF_PERSON));
    private static final Schema JOINED = Models.tables(
            table("Party", NAME),
            table("Person", BORN).toBuilder()
                    .add(foreignKey("fk_person_id", "id").references("party", "id"))
                    .build());
    private static final Schema TABLE_PER_CLASS = Models.tables(table("Party", NAME), table("Person", NAME, BORN));

    private static Table table(String entity, Column... columns) {
        String name = entity.toLowerCase(Locale.ROOT);
        TableBuilder table = new TableBuilder(QualifiedName.of(name))
                .add(Models.attribute("id", bigint(), "id").notNull());
        Arrays.stream(columns).forEach(table::add);
        return Models.entity(table.primaryKey(primaryKey("pk_" + name, "id")).build(), "shop." + entity);
    }

    private static void assertAsked(Schema from, Schema to, String... flags) {
        assertThat(Models.of(from, to).questions())
                .flatExtracting(Question::answers)
                .extracting(Question.Answer::flag)
                .containsExactly(flags);
    }

    @Test
    void rows_that_go_to_tables_of_their_class_are_not_dropped_silently() {
        assertAsked(SINGLE_TABLE, TABLE_PER_CLASS, "-DallowDrop=party.born");
        assertAsked(SINGLE_TABLE, JOINED, "-DallowDrop=party.born");
    }

    @Test
    void rows_that_go_to_the_table_of_the_superclass_are_not_dropped_silently() {
        assertAsked(TABLE_PER_CLASS, SINGLE_TABLE, "-DallowDrop=person");
        assertAsked(JOINED, SINGLE_TABLE, "-DallowDrop=person");
    }

    @Test
    void rows_of_a_class_without_attributes_of_its_own_are_not_dropped_silently() {
        assertAsked(
                Models.tables(table("Party", NAME), table("Person", NAME)),
                Models.tables(table("Party", KIND, NAME)),
                "-DallowDrop=person");
    }

    @Test
    void an_attribute_of_the_same_name_in_another_class_is_another_one() {
        assertAsked(Models.tables(table("Party", BORN)), Models.tables(table("Party"), table("Person", BORN)));
    }

    @Test
    void elements_of_a_collection_that_becomes_an_array_are_not_dropped_silently() {
        Schema array = Models.tables(table("Person", Models.attribute("names", text().asArray(), "names")));
        Schema collection = Models.tables(
                table("Person"),
                Models.entity(
                        new TableBuilder(QualifiedName.of("person_names"))
                                .add(Models.attribute("person_id", bigint(), "names.#owner"))
                                .add(Models.attribute("name", text(), "names"))
                                .build(),
                        "shop.Person#names"));
        assertAsked(collection, array, "-DallowDrop=person_names");
        assertAsked(array, collection, "-DallowDrop=person.names");
    }

    @Test
    void audit_tables_keep_their_rows_to_themselves() {
        assertAsked(
                Models.tables(
                        table("Person", NAME),
                        Models.entity(
                                new TableBuilder(QualifiedName.of("person_aud"))
                                        .add(BORN)
                                        .build(),
                                "shop.Person##audit")),
                Models.tables(table("Person", NAME, BORN)),
                "-DallowDrop=person_aud");
    }

    @Test
    void rows_of_an_entity_that_becomes_a_collection_are_not_dropped_silently() {
        Table notes = table("Note", BORN).toBuilder()
                .add(Models.attribute("person_id", bigint(), "person"))
                .add(foreignKey("fk_note_person_id", "person_id").references("person", "id"))
                .build();
        Table texts = Models.entity(
                new TableBuilder(QualifiedName.of("person_notes"))
                        .add(Models.attribute("person_id", bigint(), "notes#owner"))
                        .add(Models.attribute("notes", text(), "notes"))
                        .add(foreignKey("fk_person_notes", "person_id").references("person", "id"))
                        .build(),
                "shop.Person#notes");
        assertAsked(
                Models.tables(table("Person", NAME), notes),
                Models.tables(table("Person", NAME), texts),
                "-DallowDrop=note");
        assertAsked(Models.tables(table("Person", NAME), notes), Models.tables(table("Person", NAME)));
    }

    /** Seed 70040 of the law of rows. */
    @Test
    void a_new_collection_that_refers_to_no_table_is_not_taken_for_that_of_another_entity() {
        Table notes = new TableBuilder(QualifiedName.of("note"))
                .add(Models.attribute("person_id", bigint(), "person"))
                .add(foreignKey("fk_note_person_id", "person_id").references("person", "id"))
                .build();
        Table tags = Models.entity(
                new TableBuilder(QualifiedName.of("tags")).add(BORN).build(), "shop.Party#tags");
        assertAsked(Models.tables(table("Person", NAME), notes), Models.tables(table("Person", NAME), tags));
    }
}
