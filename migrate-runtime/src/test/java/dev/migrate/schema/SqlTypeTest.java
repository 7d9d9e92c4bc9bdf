package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.test.TestDatabase;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int8|bigint",
                "INT|integer",
                "int4|integer",
                "int2|smallint",
                "bool|boolean",
                "float8|double precision",
                "float4|real",
                "float|double precision",
                "float(24)|real",
                "float(53)|double precision",
                "DOUBLE  PRECISION|double precision",
                "decimal|numeric",
                "dec(5,2)|numeric(5,2)",
                "decimal(12)|numeric(12,0)",
                "NUMERIC ( 10 , 2 )|numeric(10,2)",
                "character varying(20)|varchar(20)",
                "VARCHAR (20)|varchar(20)",
                "char varying|varchar",
                "national character varying(7)|varchar(7)",
                "nchar varying(7)|varchar(7)",
                "character(3)|char(3)",
                "char|char(1)",
                "character|char(1)",
                "bpchar(3)|char(3)",
                "bpchar|bpchar",
                "nchar(3)|char(3)",
                "national char|char(1)",
                "national character(3)|char(3)",
                "bit|bit(1)",
                "bit(8)|bit(8)",
                "bit varying(5)|varbit(5)",
                "bit varying|varbit",
                "varbit|varbit",
                "timestamptz|timestamp with time zone",
                "timestamptz(3)|timestamp(3) with time zone",
                "TIMESTAMP (6) WITH TIME ZONE|timestamp(6) with time zone",
                "timestamp without time zone|timestamp",
                "timestamp(3) without time zone|timestamp(3)",
                "timetz(0)|time(0) with time zone",
                "time|time",
                "time with time zone|time with time zone",
                "time(2) without time zone|time(2)",
                "interval day to second (3)|interval day to second(3)",
                "INTERVAL(2)|interval(2)",
                "interval year to month|interval year to month",
                "interval second(6)|interval second(6)",
                "int[]|integer[]",
                "int4 [3]|integer[]",
                "varchar(5) array|varchar(5)[]",
                "int array[4]|integer[]",
                "int[][]|integer[]",
                "timestamptz(6)[]|timestamp(6) with time zone[]",
            })
    void a_built_in_type_has_one_spelling_and_it_is_what_postgresql_calls_it(String written, String spelled) {
        assertThat(SqlType.of(written)).hasToString(spelled).isEqualTo(SqlType.of(spelled));
        assertThat(inCatalog(written)).isEqualTo(SqlType.of(written));
        assertThat(inCatalog(spelled)).isEqualTo(SqlType.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "bytea",
                "uuid",
                "json",
                "jsonb",
                "xml",
                "money",
                "inet",
                "cidr",
                "macaddr",
                "macaddr8",
                "point",
                "box",
                "date",
                "oid",
                "name",
                "\"char\"",
                "regclass",
                "tsvector",
                "tsquery",
                "int4range",
                "tstzrange",
                "nummultirange",
                "pg_lsn",
                "interval",
                "interval hour to minute",
                "numeric",
                "pg_snapshot",
                "\"char\"[]"
            })
    void a_type_without_aliases_is_itself(String written) {
        assertThat(SqlType.of(written)).hasToString(written).isEqualTo(inCatalog(written));
    }

    @Test
    void every_factory_names_a_type_as_postgresql_does() throws ReflectiveOperationException {
        for (Method factory : SqlTypes.class.getDeclaredMethods()) {
            if (Modifier.isPublic(factory.getModifiers())
                    && !List.of("type", "enumType", "compositeType").contains(factory.getName())) {
                Object[] arguments = new Object[factory.getParameterCount()];
                Arrays.fill(arguments, 3);
                SqlType type = (SqlType) factory.invoke(null, arguments);
                assertThat(inCatalog(type.toString())).as(factory.getName()).isEqualTo(type);
                assertThat(inCatalog(type.asArray().toString()))
                        .as(factory.getName())
                        .isEqualTo(type.asArray());
            }
        }
    }

    @Test
    void a_type_that_is_not_built_in_stays_as_it_is_written() {
        assertThat(SqlType.of(" Citext ")).isEqualTo(new SqlType("citext", SqlType.Kind.BUILT_IN, false));
        assertThat(SqlType.of("geometry(Point,4326)")).hasToString("geometry(Point,4326)");
        assertThat(SqlType.of("\"My Type\"[]")).isEqualTo(new SqlType("\"My Type\"", SqlType.Kind.BUILT_IN, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"float(54)", "float(99999999999)", "float(1,2)"})
    void a_type_that_postgresql_refuses_stays_as_it_is_written(String text) {
        assertThat(SqlType.of(text)).hasToString(text);
    }

    @Test
    void an_enum_type_is_known_by_its_name() {
        SqlType type = SqlTypes.enumType("audit.\"a.b\"");
        assertThat(type).isEqualTo(SqlType.enumType(new QualifiedName("audit", "a.b")));
        assertThat(type.enumType()).isTrue();
        assertThat(type).hasToString("audit.\"a.b\"").isNotEqualTo(SqlType.of("audit.\"a.b\""));
        assertThat(type.asArray()).hasToString("audit.\"a.b\"[]");
    }

    /** PostgreSQL 15 was the first to take one. */
    @Test
    void a_scale_may_be_negative() {
        assertThat(SqlType.of("numeric(3,-2)")).hasToString("numeric(3,-2)");
        int version = Integer.parseInt(
                String.valueOf(database.query("SHOW server_version_num").get(0).get(0)));
        if (version >= 150000) {
            assertThat(inCatalog("numeric(3,-2)")).isEqualTo(SqlType.of("numeric(3,-2)"));
        }
    }

    @Test
    void an_array_of_an_array_is_the_same_array() {
        assertThat(SqlTypes.integer().asArray().asArray())
                .isEqualTo(SqlTypes.integer().asArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", " array"})
    void an_empty_type_is_refused(String text) {
        assertThatThrownBy(() -> SqlType.of(text))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("A column type is empty. Write a PostgreSQL type such as varchar(255).");
    }

    private static SqlType inCatalog(String written) {
        database.execute("DROP TABLE IF EXISTS t", "CREATE TABLE t (c " + written + ")");
        String formatted = database.query("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                        + " WHERE attrelid = 't'::regclass AND attname = 'c'")
                .get(0)
                .get(0);
        return SqlType.of(formatted);
    }
}
