package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.test.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SequenceSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void a_sequence_is_created_changed_renamed_moved_and_dropped() {
        assertThat(run(op -> op.createSequence("users_SEQ", 1, 50)))
                .isEqualTo("CREATE SEQUENCE \"users_SEQ\" START WITH 1 INCREMENT BY 50;");
        assertThat(run(op -> op.alterSequence("users_SEQ", 10, 20)))
                .isEqualTo("ALTER SEQUENCE \"users_SEQ\" START WITH 10 INCREMENT BY 20;");
        assertThat(run(op -> op.renameSequence("users_SEQ", "app.users_seq"))).isEqualTo("""
                        CREATE SCHEMA IF NOT EXISTS app;
                        ALTER SEQUENCE "users_SEQ" SET SCHEMA app;
                        ALTER SEQUENCE app."users_SEQ" RENAME TO users_seq;""");
        assertThat(run(op -> op.dropSequence("app.users_seq"))).isEqualTo("DROP SEQUENCE app.users_seq;");
        assertThat(run(op -> op.createSequence("app.s", 1, 1)))
                .isEqualTo("CREATE SCHEMA IF NOT EXISTS app;\nCREATE SEQUENCE app.s START WITH 1 INCREMENT BY 1;");
    }

    @Test
    void a_cache_is_set_when_it_is_named() {
        assertThat(run(op -> op.createSequence("s", 1, 1).cache(20)))
                .isEqualTo("CREATE SEQUENCE s START WITH 1 INCREMENT BY 1 CACHE 20;");
        assertThat(run(op -> op.alterSequence("s", 1, 2))).isEqualTo("ALTER SEQUENCE s START WITH 1 INCREMENT BY 2;");
        assertThat(database.query("SELECT cache_size FROM pg_sequences")).containsExactly(List.of("20"));
        assertThat(run(op -> op.alterSequence("s", 1, 2).cache(1)))
                .isEqualTo("ALTER SEQUENCE s START WITH 1 INCREMENT BY 2 CACHE 1;");
        assertThat(database.query("SELECT cache_size FROM pg_sequences")).containsExactly(List.of("1"));
    }

    @Test
    void a_change_keeps_the_next_value() {
        run(op -> op.createSequence("s", 1, 1));
        database.execute("SELECT setval('s', 41)");
        run(op -> op.alterSequence("s", 100, 1));
        assertThat(database.query("SELECT nextval('s')")).containsExactly(List.of("42"));
    }

    @Test
    void a_sequence_below_one_gets_room() {
        assertThat(run(op -> op.createSequence("zero", 0, 50)))
                .isEqualTo("CREATE SEQUENCE zero START WITH 0 INCREMENT BY 50 MINVALUE 0;");
        assertThat(database.query("SELECT nextval('zero'), nextval('zero')")).containsExactly(List.of("0", "50"));
        assertThat(run(op -> op.createSequence("down", 5, -5)))
                .isEqualTo("CREATE SEQUENCE down START WITH 5 INCREMENT BY -5"
                        + " MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;");
        assertThat(database.query("SELECT nextval('down'), nextval('down'), nextval('down')"))
                .containsExactly(List.of("5", "0", "-5"));
    }

    @Test
    void any_sequence_can_become_any_other() {
        List<List<Integer>> kinds =
                List.of(List.of(1, 1), List.of(0, 1), List.of(-7, 3), List.of(-1, -1), List.of(9, -2));
        for (List<Integer> from : kinds) {
            for (List<Integer> to : kinds) {
                run(op -> {
                    op.createSequence("s", from.get(0), from.get(1));
                    op.execute("SELECT nextval('s'), nextval('s')");
                    op.alterSequence("s", to.get(0), to.get(1));
                    op.execute("SELECT nextval('s')");
                    op.alterSequence("s", from.get(0), from.get(1));
                    op.execute("SELECT nextval('s')");
                    op.dropSequence("s");
                });
            }
        }
    }

    @Test
    void a_sequence_goes_on_after_the_values_of_a_column_and_never_back() {
        database.execute("CREATE TABLE \"Odd users\" (\"the id\" bigint)");
        run(op -> op.createSequence("\"Odd seq\"", 1, 50));

        advance();
        assertThat(next()).as("without rows").isEqualTo("1");

        database.execute("INSERT INTO \"Odd users\" VALUES (120), (3)");
        advance();
        assertThat(next())
                .as("a step later, of which an application takes all values")
                .isEqualTo("170");

        database.execute("DELETE FROM \"Odd users\" WHERE \"the id\" > 3");
        advance();
        assertThat(next()).as("further already").isEqualTo("220");
    }

    @Test
    void a_sequence_that_counts_down_goes_on_below_the_values_of_a_column() {
        database.execute("CREATE TABLE t (id integer)", "INSERT INTO t VALUES (-7), (5)");
        run(op -> {
            op.createSequence("s", -1, -1);
            op.advanceSequence("s", "t", "id");
        });
        assertThat(database.query("SELECT nextval('s')")).containsExactly(List.of("-8"));
    }

    @Test
    void the_end_of_a_sequence_is_not_in_its_way() {
        database.execute(
                "CREATE TABLE t (id bigint)",
                "CREATE SEQUENCE s INCREMENT BY 50",
                "SELECT setval('s', " + Long.MAX_VALUE + ")");
        run(op -> op.advanceSequence("s", "t", "id"));
        database.execute("INSERT INTO t VALUES (1)");
        run(op -> op.advanceSequence("s", "t", "id"));
        assertThat(database.query("SELECT last_value FROM s")).containsExactly(List.of(String.valueOf(Long.MAX_VALUE)));
    }

    @Test
    void a_sequence_may_be_called_as_anything_when_it_goes_on() {
        for (String name : List.of("ids", "numbers", "state", "definition", "step", "most")) {
            database.execute(
                    "CREATE TABLE \"of_" + name + "\" (most integer)", "INSERT INTO of_" + name + " VALUES (7)");
            run(op -> {
                op.createSequence(name, 1, 1);
                op.advanceSequence(name, "of_" + name, "most");
            });
            assertThat(database.query("SELECT nextval('" + name + "')")).containsExactly(List.of("8"));
        }
    }

    private static void advance() {
        run(op -> op.advanceSequence("\"Odd seq\"", "\"Odd users\"", "the id"));
    }

    private static String next() {
        return String.valueOf(
                database.query("SELECT nextval('\"Odd seq\"')").get(0).get(0));
    }

    private static String run(Consumer<Operations> author) {
        return GeneratedSql.run(database, author);
    }
}
