package dev.migrate.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.SnapshotFormatException;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotFormatTest {
    private static final String ADVICE =
            " The file is written by the software and not meant to be edited: restore it from"
                    + " version control, or build again.";

    @Test
    void an_unknown_format_version_is_refused_before_anything_else() {
        assertRefused(
                "{\"format\": 2, \"new\": {}}",
                "'x.json' has the format '2', but this version reads '1'. Use the version of the software that wrote it,"
                        + " or a newer one.");
    }

    @Test
    void an_unknown_field_is_refused() {
        assertRefused(
                document("{\"tables\": {\"t\": {\"colums\": []}}}"),
                "'x.json' can't be read: at '$.schema.tables.t.colums' there is a field that this version does not know."
                        + ADVICE);
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertRefused(
                document("{\"tables\": {\"t\": {\"columns\": [{\"name\": 1}]}}}"),
                "'x.json' can't be read: at '$.schema.tables.t.columns[0].name' there is something else than text."
                        + ADVICE);
        assertRefused(
                document("{\"tables\": []}"),
                "'x.json' can't be read: at '$.schema.tables' there is something else than an object." + ADVICE);
        assertRefused(
                document("{\"sequences\": {\"s\": {\"start\": 1.5, \"increment\": 1}}}"),
                "'x.json' can't be read: at '$.schema.sequences.s.start' there is the number '1.5' instead of a whole one"
                        + " of 64 bits." + ADVICE);
        assertRefused(
                document("{\"tables\": {\"t\": null}}"),
                "'x.json' can't be read: at '$.schema.tables.t' there is no value." + ADVICE);
        assertRefused("[]", "'x.json' can't be read: at '$' there is no object." + ADVICE);
    }

    @Test
    void a_missing_field_is_refused() {
        assertRefused("{}", "'x.json' can't be read: at '$.format' the field is missing." + ADVICE);
        assertRefused(
                document("{\"enumTypes\": {\"e\": {}}}"),
                "'x.json' can't be read: at '$.schema.enumTypes.e.labels' the field is missing." + ADVICE);
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        assertRefused(
                document("{\"tables\": {\"t\": {}, \"t\": {}}}"),
                "'x.json' can't be read: at '$.schema.tables.t' the field stands twice." + ADVICE);
    }

    @Test
    void an_unknown_word_is_refused() {
        assertRefused(
                "{\"format\": 1, \"mapping\": \"eclipselink\", \"naming\": \"jpa\", \"schema\": {}}",
                "'x.json' can't be read: at '$.mapping' there is 'eclipselink' instead of one of [hibernate-7,"
                        + " hibernate-7.3, hibernate-7.2, hibernate-7.1, hibernate-6.6]." + ADVICE);
        assertRefused(
                document(
                        "{\"tables\": {\"t\": {\"columns\": [{\"name\": \"a\", \"type\": \"b\", \"identity\": \"c\"}]}}}"),
                "'x.json' can't be read: at '$.schema.tables.t.columns[0].identity' there is 'c' instead of one of [by"
                        + " default, always]." + ADVICE);
    }

    @Test
    void parts_that_contradict_each_other_are_refused() {
        assertRefused(
                document("{\"tables\": {\"t\": {\"primaryKey\": {\"name\": \"pk\", \"columns\": [\"id\"]}}}}"),
                "'x.json' can't be read: at '$.schema.tables.t': 'pk' of table 't' names the column 'id', which the table"
                        + " does not have. Its columns are []. Name one of them or add the column." + ADVICE);
        assertRefused(
                document("{\"tables\": {\"a.b.c\": {}}}"),
                "'x.json' can't be read: at '$.schema.tables.a.b.c': 'a.b.c' is not a name. Write name or schema.name, and put a"
                        + " part with a dot or a double quote into double quotes: schema.\"a.b\"." + ADVICE);
    }

    @Test
    void a_truncated_file_is_refused() {
        assertThatThrownBy(() -> Snapshot.read("x.json", "{\n  \"format\": 1,"))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessage("'x.json' is not valid JSON: End of input at line 2 column 15." + ADVICE);
        assertThatThrownBy(() -> Snapshot.read("x.json", ""))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageStartingWith("'x.json' is not valid JSON: ");
    }

    @Test
    void text_after_the_end_is_refused() {
        assertThatThrownBy(() -> Snapshot.read("x.json", document("{}") + "{}"))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("x.json");
    }

    @Test
    void markers_of_a_merge_conflict_are_recognised() {
        String conflict = """
                {
                  "format": 1,
                <<<<<<< HEAD
                  "revision": "a",
                =======
                  "revision": "b",
                >>>>>>> other
                """;

        assertThatThrownBy(() -> Head.read("head.json", conflict))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessage(
                        "'head.json' can't be read: line 3 is a conflict marker of git, so two branches made revisions."
                                + " Take the file of one branch, delete the revision of the other, and write that again with"
                                + " 'migrate:create'.");
    }

    @Test
    void whatever_was_tampered_with_nothing_but_a_refusal_comes_of_it() {
        String whole = new Head("1", Mapping.HIBERNATE_7, Naming.JPA, SchemaJsonTest.FULL).write();
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            try {
                Head.read("head.json", tampered(whole, random));
            } catch (SnapshotFormatException expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(2_500);
    }

    private static String tampered(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(20));
        String inserted = random.nextBoolean() ? "" : text.substring(0, random.nextInt(8)) + "\"[{1e9,null\\u00";
        return text.substring(0, from) + inserted.substring(random.nextInt(inserted.length() + 1)) + text.substring(to);
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> Snapshot.read("x.json", text))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessage(message);
    }

    private static String document(String schema) {
        return "{\"format\": 1, \"mapping\": \"hibernate-7\", \"naming\": \"jpa\", \"schema\": " + schema + "}";
    }
}
