package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.SqlType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(10)|varchar(20)",
                "integer|bigint",
                "integer|text",
                "bigint|varchar",
                "boolean|integer",
                "text|oid",
                "numeric(10,2)|numeric(12,2)",
                "timestamp(3)|timestamp(6)"
            })
    void these_change_no_value(String from, String to) {
        assertThat(risk(from, to)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(20)|varchar(10)|values of more than 10 characters stop the upgrade before it changes anything",
                "integer|varchar(5)|values of more than 5 characters stop the upgrade before it changes anything",
                "text|integer|values that are no integer stop the upgrade before it changes anything",
                "varchar(36)|uuid|values that are no uuid stop the upgrade before it changes anything",
                "bigint|uuid|no bigint is a value of uuid: rows that have one stop the upgrade before it changes anything, until"
                        + " using(...) says what they become",
                "text[]|integer[]|values that are no integer[] stop the upgrade before it changes anything",
                "bigint|integer|values that do not fit stop the upgrade before it changes anything",
                "integer|numeric(5,2)|values that do not fit stop the upgrade before it changes anything",
                "numeric(12,4)|numeric(12,2)|values that do not fit stop the upgrade before it changes anything",
                "double precision|integer|values that do not fit stop the upgrade before it changes anything",
                "timestamp(6)|timestamp(3)|values that do not fit stop the upgrade before it changes anything",
                "timestamp(6)|timestamptz(6)|values without a time zone are times in UTC"
            })
    void these_may_change_or_stop(String from, String to, String risk) {
        assertThat(risk(from, to)).isEqualTo(risk);
    }

    private static String risk(String from, String to) {
        return Conversion.risk(SqlType.of(from), SqlType.of(to)).orElse("none");
    }
}
