package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.asc;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.Operations;
import dev.migrate.test.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnumTypeSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void a_type_comes_and_goes_with_its_casts() {
        assertThat(run(op -> op.createEnumType("Mood", "sad", "it's ok", "C:\\")))
                .isEqualTo("""
                        CREATE TYPE "Mood" AS ENUM ('sad', 'it''s ok', E'C:\\\\');
                        CREATE CAST (varchar AS "Mood") WITH INOUT AS IMPLICIT;
                        CREATE CAST ("Mood" AS varchar) WITH INOUT AS IMPLICIT;""");
        database.execute("CREATE TABLE t (m \"Mood\")", "INSERT INTO t VALUES ('sad'::varchar)", "DROP TABLE t");
        assertThat(labels("Mood")).containsExactly("sad", "it's ok", "C:\\");
        assertThat(run(op -> op.dropEnumType("Mood"))).isEqualTo("""
                        DROP CAST IF EXISTS (varchar AS "Mood");
                        DROP CAST IF EXISTS ("Mood" AS varchar);
                        DROP TYPE "Mood";""");
    }

    @Test
    void a_type_is_renamed_and_moved_with_its_casts() {
        run(op -> op.createEnumType("mood", "sad"));
        assertThat(run(op -> op.renameEnumType("mood", "app.state"))).isEqualTo("""
                        CREATE SCHEMA IF NOT EXISTS app;
                        ALTER TYPE mood SET SCHEMA app;
                        ALTER TYPE app.mood RENAME TO state;""");
        run(op -> {
            op.renameEnumType("app.state", "mood");
            op.dropEnumType("mood");
            op.createEnumType("app.date", "x");
            op.dropEnumType("app.date");
        });
        assertThatThrownBy(() -> GeneratedSql.of(op -> op.renameEnumType("mood", "date")))
                .hasMessageStartingWith("The type 'date' can't be used.");
    }

    @Test
    void a_label_is_added_at_the_end_or_before_another() {
        run(op -> op.createEnumType("mood", "sad", "happy"));
        assertThat(run(op -> op.addEnumLabel("mood", "mad"))).isEqualTo("ALTER TYPE mood ADD VALUE 'mad';");
        assertThat(run(op -> op.addEnumLabel("mood", "ok").before("happy")))
                .isEqualTo("ALTER TYPE mood ADD VALUE 'ok' BEFORE 'happy';");
        assertThat(labels("mood")).containsExactly("sad", "ok", "happy", "mad");
    }

    @Test
    void columns_may_be_called_as_anything_where_held_labels_are_looked_for() {
        run(op -> op.createEnumType("mood", "sad", "mad"));
        database.execute(
                "CREATE TABLE t (label mood, kept text, held text, number integer, position integer, place text)",
                "INSERT INTO t (label) VALUES ('mad')");
        assertThatThrownBy(() -> run(op -> op.replaceEnumLabels("mood", "sad").in("t", "label")))
                .hasMessageContaining("'mad' in column 'label' of table 't' (1 row)");
    }

    @Test
    void a_label_is_renamed_where_it_is_stored() {
        run(op -> op.createEnumType("mood", "sad", "happy"));
        database.execute("CREATE TABLE people (mood mood DEFAULT 'sad')", "INSERT INTO people DEFAULT VALUES");
        assertThat(run(op -> op.renameEnumLabel("mood", "sad", "it's so")))
                .isEqualTo("ALTER TYPE mood RENAME VALUE 'sad' TO 'it''s so';");
        database.execute("INSERT INTO people DEFAULT VALUES");
        assertThat(labels("mood")).containsExactly("it's so", "happy");
        assertThat(database.query("SELECT DISTINCT mood FROM people")).containsExactly(List.of("it's so"));
    }

    @Test
    void labels_are_replaced_under_defaults_keys_checks_and_indexes() {
        database.execute(replaceableTables());
        List<List<String>> before = catalog();
        run(op -> op.replaceEnumLabels("Mood", "mad", "happy", "sad")
                .in("Q.Parent", "m")
                .in("t", "m")
                .in("t", "all"));
        assertThat(labels("Mood")).containsExactly("mad", "happy", "sad");
        assertThat(catalog()).isEqualTo(before);
        assertThat(before.toString())
                .contains("ck_plain", "ck_typed", "ck_array", "fk_t", "ix_m", "ix_part", "ix_expr", "'sad'::", "uq_t");
        assertThat(database.query("SELECT m, \"all\" FROM t")).containsExactly(List.of("sad", "{happy,sad}"));
        database.execute("INSERT INTO t (id, m) VALUES (2, 'happy'::varchar)");
        assertThatThrownBy(() -> database.execute("INSERT INTO t (id, m) VALUES (3, 'mad')"))
                .hasMessageContaining("fk_t");
    }

    private static String[] replaceableTables() {
        return GeneratedSql.of(op -> {
                    op.createEnumType("Mood", "sad", "ok", "happy");
                    op.createTable("Q.Parent", column("m", enumType("Mood")), primaryKey("pk_parent", "m"));
                    op.execute("INSERT INTO \"Q\".\"Parent\" VALUES ('sad'), ('happy')");
                    op.createTable(
                            "t",
                            column("id", integer()),
                            column("m", enumType("Mood")).notNull().defaultTo("'sad'"),
                            column("all", enumType("Mood").asArray()).defaultTo("'{}'"),
                            unique("uq_t", "m"),
                            foreignKey("fk_t", "m").references("Q.Parent", "m"),
                            check("ck_plain", "m IS NOT NULL AND id > 0"),
                            check("ck_typed", "m <> 'happy' OR id > 1"),
                            check("ck_array", "\"all\" <> ARRAY['happy'::\"Mood\"]"));
                    op.createIndex("ix_m").on("t", asc("m"), asc("id"));
                    op.createIndex("ix_part").on("t", "id").where("m = 'sad'");
                    op.createIndex("ix_expr").on("t", expression("m > 'sad'"));
                    op.execute("INSERT INTO t VALUES (1, 'sad', '{happy,sad}')");
                })
                .stream()
                .map(PostgresScript::render)
                .toArray(String[]::new);
    }

    /** All that hangs on the tables, as PostgreSQL spells it. */
    private static List<List<String>> catalog() {
        return database.query("""
                SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace::regnamespace::text IN ('public', '"Q"')
                UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname IN ('public', 'Q')
                UNION ALL SELECT adrelid::regclass || ' ' || adnum, pg_get_expr(adbin, adrelid) FROM pg_attrdef
                UNION ALL SELECT attrelid::regclass || ' ' || attname, format_type(atttypid, atttypmod)
                FROM pg_attribute WHERE attrelid IN ('t'::regclass, '"Q"."Parent"'::regclass) AND attnum > 0
                UNION ALL SELECT 'cast', castsource::regtype || ' ' || casttarget::regtype FROM pg_cast WHERE oid > 16384
                UNION ALL SELECT 'type', typname FROM pg_type WHERE typnamespace = 'public'::regnamespace
                ORDER BY 1, 2
                """);
    }

    @Test
    void rows_with_labels_that_go_are_counted_and_leave_everything() {
        run(op -> {
            op.createEnumType("mood", "sad", "ok", "it's $do$");
            op.createTable("t", column("m", enumType("mood")).defaultTo("'ok'"));
            op.createTable("Q.O'Table", column("all \"m\"", enumType("mood").asArray()));
            op.execute("INSERT INTO t VALUES ('ok'), ('sad'), (NULL), ('ok'), ('it''s $do$')");
            op.execute("INSERT INTO \"Q\".\"O'Table\" VALUES ('{ok,ok,sad}'), ('{}'), (NULL), ('{NULL,sad}')");
        });
        List<List<String>> types = database.query("SELECT typname FROM pg_type ORDER BY 1");
        assertThatThrownBy(() -> run(
                        op -> op.replaceEnumLabels("mood", "sad").in("t", "m").in("Q.O'Table", "all \"m\"")))
                .hasMessageContaining(
                        "ERROR: The enum type 'mood' can't lose labels that rows hold: 'it's $do$' in column 'm'"
                                + " of table 't' (1 row), 'ok' in column 'm' of table 't' (2 rows), 'ok' in column 'all \"m\"'"
                                + " of table 'Q.O'Table' (1 row)\n  Hint: Give these rows other labels, and run again");
        assertThat(labels("mood")).containsExactly("sad", "ok", "it's $do$");
        assertThat(database.query("SELECT typname FROM pg_type ORDER BY 1")).isEqualTo(types);
    }

    @Test
    void labels_of_a_type_without_columns_and_in_another_schema_are_replaced() {
        String text = run(op -> {
            op.createEnumType("app.O'Mood \\ $do$", "a");
            op.replaceEnumLabels("app.O'Mood \\ $do$", "b", "$do_$");
        });
        assertThat(text).contains("DO $do__$\n", "CREATE TYPE app.\"O'Mood \\ $do$\" AS ENUM ('b', '$do_$');");
        assertThat(labels("O'Mood \\ $do$")).containsExactly("b", "$do_$");
    }

    private static List<String> labels(String type) {
        return database
                .query("SELECT enumlabel FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typname = "
                        + Literals.quote(type) + " ORDER BY enumsortorder")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
