package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossyChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numeric(10,4)|numeric(12,2)|c <> c::numeric(12,2)::numeric(10,4)",
                "numeric|integer|c <> c::integer::numeric",
                "double precision|real|c <> c::real::double precision",
                "bigint|double precision|c <> c::double precision::bigint",
                "integer|boolean|c NOT IN (0, 1)",
                "timestamp(6)|date|c <> c::date::timestamp(6)",
                "timestamptz(6)|timestamptz(3)|" + "c <> c::timestamp(3) with time zone::timestamp(6) with time zone",
                "timestamptz(6)|timestamp(3)|c <> ((c AT TIME ZONE 'UTC')::timestamp(3) AT TIME ZONE 'UTC')"
                        + "::timestamp(6) with time zone",
                "time(6)|time(0)|c <> c::time(0)::time(6)",
                "interval|interval day to hour|c <> c::interval day to hour::interval",
                "bigint|uuid|c IS NOT NULL",
                "uuid|timestamp(6)|c IS NOT NULL",
                "timestamptz(6)|bigint|c IS NOT NULL",
                "boolean|date|c IS NOT NULL",
                "inet|cidr|c <> c::cidr::inet",
                "integer[]|boolean[]|EXISTS (SELECT FROM unnest(c) AS element WHERE element NOT IN (0, 1))",
                "numeric(10,4)[]|numeric(10,2)[]|c <> c::numeric(10,2)[]::numeric(10,4)[]",
            })
    void whatPostgresqlWouldChangeWithoutAWordIsRefused(String from, String to, String condition) {
        assertThat(LossyChange.condition("c", SqlType.of(from), SqlType.of(to))).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text;integer;c !~ '^-?(0|[1-9][0-9]*)$'",
                "char(5);bigint;c::text !~ '^-?(0|[1-9][0-9]*)$'",
                "varchar(9);numeric(10,2);c !~ '^-?(0|[1-9][0-9]*)([.][0-9]{0,2}0*)?$'",
                "text;date;c !~ '^[0-9]{4,}-[0-9]{2}-[0-9]{2}$'",
                "text[];integer[];EXISTS (SELECT FROM unnest(c) AS element WHERE element !~ '^-?(0|[1-9][0-9]*)$')",
            })
    void textThatMeansMoreThanTheValueThatPostgresqlReadsInItIsRefused(String from, String to, String condition) {
        assertThat(LossyChange.condition("c", SqlType.of(from), SqlType.of(to))).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numeric(10,2)|numeric(12,4)",
                "numeric(10,2)|numeric",
                "integer|bigint",
                "bigint|smallint",
                "integer|double precision",
                "real|double precision",
                "varchar(20)|varchar(10)",
                "text|double precision",
                "text|numeric",
                "text|uuid",
                "timestamp(3)|timestamp(6)",
                "timestamp(6)|timestamptz(6)",
                "date|timestamp(6)",
                "interval(3)|interval",
                "integer|text",
                "text|text[]",
            })
    void whatKeepsValuesOrFailsByItselfIsNot(String from, String to) {
        assertThat(LossyChange.condition("c", SqlType.of(from), SqlType.of(to))).isNull();
    }

    @Test
    void momentsChangeTheirZoneByUtcWhoeverRunsTheRevision() {
        assertThat(using("timestamp(6)", "timestamptz(6)")).isEqualTo("c AT TIME ZONE 'UTC'");
        assertThat(using("timestamptz(6)", "timestamp(6)")).isEqualTo("c AT TIME ZONE 'UTC'");
        assertThat(using("date", "timestamptz(6)")).isEqualTo("c::timestamp AT TIME ZONE 'UTC'");
        assertThat(using("timestamptz(6)", "date")).isEqualTo("(c AT TIME ZONE 'UTC')::date");
    }

    private static String using(String from, String to) {
        return TypeChange.between(SqlType.of(from), SqlType.of(to)).using("c");
    }
}
