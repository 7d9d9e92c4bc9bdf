package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionStatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMIT",
                " commit;",
                "UPDATE t SET a = ';'; /* so */ Commit -- now",
                "BEGIN; UPDATE t SET a = 1; COMMIT",
                "START TRANSACTION",
                "END",
                "ABORT",
                "ROLLBACK",
                "ROLLBACK AND CHAIN",
                "PREPARE TRANSACTION 'x'",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END; COMMIT"
            })
    void areFound(String sql) {
        assertThat(TransactionStatements.first(sql)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UPDATE t SET a = 'COMMIT; COMMIT'",
                "-- a\n-- COMMIT;\nSELECT 1 /* ; ROLLBACK; */",
                "DO $$ BEGIN PERFORM 1; COMMIT; END $$",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                "SELECT CASE WHEN a THEN 1 END FROM t; SELECT \"commit\" FROM t",
                "SAVEPOINT s; ROLLBACK TO s; ROLLBACK TRANSACTION TO SAVEPOINT s",
                "PREPARE p AS SELECT 1",
                "COMMIT PREPARED 'x'; ROLLBACK PREPARED 'y'",
                "SELECT 1; \"end\""
            })
    void areNotSeenWhereThereAreNone(String sql) {
        assertThat(TransactionStatements.first(sql)).isEmpty();
    }

    @Test
    void theFirstIsNamed() {
        assertThat(TransactionStatements.first("SELECT 1; start transaction; commit"))
                .hasValue("START TRANSACTION");
    }
}
