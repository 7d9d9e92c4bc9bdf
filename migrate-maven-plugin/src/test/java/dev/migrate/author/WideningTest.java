package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.SqlType;
import dev.migrate.test.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideningTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(10)|varchar(20)",
                "varchar(10)|varchar",
                "varchar(10)|text",
                "text|varchar",
                "numeric(10,2)|numeric(12,2)",
                "numeric(10,2)|numeric",
                "timestamp(3)|timestamp(6)",
                "timestamp(3)|timestamp",
                "timestamptz(3)|timestamptz(6)",
                "time(3)|time(6)",
                "integer|integer"
            })
    void theseKeepTheRows(String from, String to) {
        assertThat(Widening.keepsRows(SqlType.of(from), SqlType.of(to))).isTrue();
        assertThat(rewritten(from, to)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(20)|varchar(10)",
                "text|varchar(10)",
                "char(5)|varchar(5)",
                "char(5)|char(6)",
                "integer|bigint",
                "numeric(10,2)|numeric(10,3)",
                "numeric|numeric(10,2)",
                "timestamp(6)|timestamp(3)",
                "varchar(10)[]|text",
                "json|jsonb"
            })
    void theseWriteThemAnew(String from, String to) {
        assertThat(Widening.keepsRows(SqlType.of(from), SqlType.of(to))).isFalse();
        assertThat(rewritten(from, to)).isTrue();
    }

    private static boolean rewritten(String from, String to) {
        database.execute("drop table if exists t", "create table t (c " + from + ")");
        String before = fileNode();
        database.execute("alter table t alter column c type " + to);
        return !before.equals(fileNode());
    }

    private static String fileNode() {
        return database.query("select pg_relation_filenode('t')::text").get(0).get(0);
    }
}
