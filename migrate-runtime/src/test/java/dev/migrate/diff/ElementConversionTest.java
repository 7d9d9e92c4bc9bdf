package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.Operation;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.schema.SqlType;
import dev.migrate.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays are converted as their elements are. */
class ElementConversionTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text[]|bytea[]|{a,größe,NULL,\"\\\\134\",\"\"}"
                        + "|{\"\\\\x61\",\"\\\\x6772c3b6c39f65\",NULL,\"\\\\x5c313334\",\"\\\\x\"}",
                "bytea[]|text[]|{\"\\\\x61\",\"\\\\x6772c3b6c39f65\",NULL}|{a,größe,NULL}",
                "varchar(9)[]|bytea[]|{}|{}",
                "integer[]|boolean[]|{1,0,NULL}|{t,f,NULL}",
                "boolean[]|bigint[]|{t,f,NULL}|{1,0,NULL}",
                "integer[]|text[]|{1,NULL}|{1,NULL}",
                "text[]|uuid[]|{00000000-0000-0000-0000-000000000001}|{00000000-0000-0000-0000-000000000001}",
                "integer[]|bytea[]|{42}|{\"\\\\x3432\"}",
            })
    void values_survive_the_way(String from, String to, String before, String after) {
        create(from, before);
        convert("UTC", from, to);
        assertThat(database.query("SELECT c::text FROM t WHERE c IS NOT NULL")).containsExactly(List.of(after));
        assertThat(database.query("SELECT count(*) FROM t WHERE c IS NULL")).containsExactly(List.of("1"));
        assertThat(database.query("SELECT proname FROM pg_proc WHERE proname = 'migrate_elements'"))
                .isEmpty();
    }

    @Test
    void moments_change_their_zone_by_utc_whoever_runs_the_revision() {
        create("timestamp(6)[]", "{2026-01-01 10:00}");
        convert("Asia/Tokyo", "timestamp(6)[]", "timestamptz(6)[]");
        assertThat(database.query("SELECT c[1] AT TIME ZONE 'UTC' FROM t WHERE c IS NOT NULL"))
                .containsExactly(List.of("2026-01-01 10:00:00"));
    }

    @Test
    void what_would_be_lost_is_refused() {
        create("integer[]", "{0,7}");
        assertThatThrownBy(() -> convert("UTC", "integer[]", "boolean[]"))
                .hasMessageContaining("1 rows of table 't' are in the way");
        database.execute("UPDATE t SET c = '{{0,1},{1,0}}'");
        assertThatThrownBy(() -> convert("UTC", "integer[]", "boolean[]")).hasMessageContaining("array_ndims(c) > 1");
    }

    private static void create(String type, String value) {
        database.execute("CREATE TABLE t (c " + type + ")", "INSERT INTO t VALUES ('" + value + "'), (NULL)");
    }

    private static void convert(String zone, String from, String to) {
        List<Operation> operations = Models.of(
                        op -> op.createTable("t", column("c", SqlType.of(from))),
                        op -> op.createTable("t", column("c", SqlType.of(to))))
                .changes()
                .upgrade();
        StringBuilder script = new StringBuilder("SET TimeZone = '" + zone + "';");
        operations.stream()
                .flatMap(operation -> new PostgresSql().generate(operation).stream())
                .forEach(statement -> script.append(statement.text()).append(";\n"));
        database.execute("BEGIN;" + script + "COMMIT");
    }
}
