package dev.migrate.processor.mapping.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boolean        | boolean not null
            Boolean        | boolean
            byte           | smallint not null
            Short          | smallint
            int            | integer not null
            Integer        | integer
            long           | bigint not null
            float          | real not null
            Double         | double precision
            char           | char(1) not null
            Character      | char(1)
            String         | varchar(255)
            BigDecimal     | numeric(38,2)
            BigInteger     | numeric(38,0)
            UUID           | uuid
            LocalDate      | date
            LocalTime      | time(0)
            LocalDateTime  | timestamp(6)
            Instant        | timestamp(6) with time zone
            OffsetDateTime | timestamp(6) with time zone
            ZonedDateTime  | timestamp(6) with time zone
            OffsetTime     | time(0)
            Duration       | numeric(21,0)
            Year           | integer
            ZoneOffset     | varchar(6)
            ZoneId         | varchar(255)
            TimeZone       | varchar(255)
            Currency       | varchar(3)
            Locale         | varchar(255)
            Class<?>       | varchar(255)
            Date           | timestamp(6)
            Calendar       | timestamp(6)
            byte[]         | bytea
            char[]         | varchar(255)
            int[]          | integer[]
            String[]       | varchar(255)[]
            List<Long>     | bigint[]
            Set<UUID>      | uuid[]
            java.net.URL   | varchar(255)
            java.net.InetAddress | inet
            java.sql.Date  | date
            java.sql.Time  | time(0)
            java.sql.Timestamp | timestamp(6)
            java.sql.Blob  | oid
            java.sql.Clob  | oid
            """)
    void followTheJavaType(String javaType, String expected) {
        assertThat(columnOf(javaType + " value;")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Column(length = 40) String                      | varchar(40)
            @Column(length = 20_000_000) String              | text
            @Column(length = 3) char                         | char(3)
            @Lob @Column(length = 9) String                  | oid
            @Lob byte[]                                      | oid
            @Lob Byte[]                                      | oid
            @Lob @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String | text
            @Lob @JdbcTypeCode(SqlTypes.VARBINARY) byte[]    | bytea
            @JdbcTypeCode(SqlTypes.VARBINARY) int[]          | bytea
            @JdbcTypeCode(SqlTypes.ARRAY) int[]              | integer[]
            @JdbcType(org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonbType.class) String | jsonb
            @JdbcType(org.hibernate.type.descriptor.jdbc.InstantJdbcType.class) Instant | timestamp(6)
            ArrayList<String>                                | bytea
            List<String>                                     | varchar(255)[]
            @Lob Character[]                                 | oid
            @Nationalized String                             | varchar(255)
            @Column(precision = 12) BigDecimal               | numeric(12,0)
            @Column(precision = 12, scale = 3) BigDecimal    | numeric(12,3)
            @Column(scale = 4) BigDecimal                    | numeric(38,2)
            @Column(precision = 10) Float                    | double precision
            @Column(precision = 24) Double                   | double precision
            @Column(precision = 3) Instant                   | timestamp(6) with time zone
            @Column(secondPrecision = 3) Instant             | timestamp(3) with time zone
            @Column(secondPrecision = 4) LocalTime           | time(4)
            @FractionalSeconds(2) LocalDateTime              | timestamp(2)
            @Temporal(TemporalType.DATE) Date                | date
            @Temporal(TemporalType.TIME) Calendar            | time(0)
            @Temporal(TemporalType.TIMESTAMP) Instant        | timestamp(6) with time zone
            @Column(length = 20) String[]                    | varchar(20)[]
            @Column(precision = 10, scale = 3) BigDecimal[]  | numeric(10,3)[]
            @Basic(optional = false) String                  | varchar(255) not null
            @Column(name = "value") int                      | integer
            @Column(nullable = false) String                 | varchar(255) not null
            @Basic(optional = false) @Column String          | varchar(255) not null
            """)
    void followTheAnnotations(String declaration, String expected) {
        assertThat(columnOf(declaration + " value;")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JSON            | Map<String, Object> | jsonb
            JSON            | String              | jsonb
            LONGVARCHAR     | String              | varchar(32600)
            LONG32VARCHAR   | String              | text
            CHAR            | String              | char(255)
            CHAR            | UUID                | char(36)
            VARCHAR         | UUID                | varchar(36)
            VARCHAR         | Integer             | varchar(11)
            NUMERIC         | Long                | numeric(19,0)
            BIGINT          | Duration            | bigint
            INTERVAL_SECOND | Duration            | interval second(6)
            TIMESTAMP       | Instant             | timestamp(6)
            TIMESTAMP_WITH_TIMEZONE | LocalDateTime | timestamp(6) with time zone
            TIME_WITH_TIMEZONE | OffsetTime       | time(0) with time zone
            SQLXML          | String              | xml
            MATERIALIZED_CLOB | String            | oid
            BLOB            | byte[]              | oid
            REAL            | Double              | real
            TINYINT         | Integer             | smallint
            """)
    void followTheJdbcType(String jdbcType, String javaType, String expected) {
        assertThat(columnOf("@JdbcTypeCode(SqlTypes." + jdbcType + ") " + javaType + " value;"))
                .isEqualTo(expected);
    }

    @Test
    void takeAJdbcTypeFromAnAnnotationOnAnAnnotation() {
        Mapped mapped = Mapped.of("""
                @JdbcTypeCode(SqlTypes.JSON)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Json {}
                @Entity class Thing { @Id Long id; @Json Map<String, String> value; }
                """);

        assertThat(mapped.column("thing", "value")).isEqualTo("jsonb");
    }

    @Test
    void takeADescriptorOfHibernateByItsName() {
        assertThat(columnOf("@JdbcType(org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class) String value;"))
                .isEqualTo("varchar(32600)");
    }

    @Test
    void storeSerializableClassesAsBytes() {
        Mapped mapped = Mapped.of("""
                class Box implements java.io.Serializable {}
                @Entity class Thing { @Id Long id; Box value; @Lob Box large; }
                """);

        assertThat(mapped.column("thing", "value")).isEqualTo("bytea");
        assertThat(mapped.column("thing", "large")).isEqualTo("oid");
    }

    @Test
    void keepTheOffsetOfATimeInAColumnOfItsOwn() {
        Mapped mapped = Mapped.of("""
                @Entity class Event {
                    @Id Long id;
                    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(nullable = false) OffsetDateTime starts;
                    @TimeZoneStorage(TimeZoneStorageType.AUTO) @TimeZoneColumn(name = "zone") ZonedDateTime ends;
                    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime noted;
                }
                """);

        assertThat(mapped.table("event")).isEqualTo("""
                id bigint not null
                starts timestamp(6) with time zone
                starts_tz integer
                ends timestamp(6) with time zone
                zone integer
                noted timestamp(6)
                primary key pk_event (id)
                """);
    }

    private static String columnOf(String declaration) {
        return Mapped.of("@Entity class Thing { @Id Long id; " + declaration + " }")
                .column("thing", "value");
    }
}
