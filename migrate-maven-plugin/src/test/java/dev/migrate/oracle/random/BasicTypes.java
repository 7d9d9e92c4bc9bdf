package dev.migrate.oracle.random;

import static dev.migrate.oracle.random.BasicType.plain;

import java.util.List;

/** The types of basic attributes, but for enums. */
final class BasicTypes {
    private static final String JSON = "@JdbcTypeCode(SqlTypes.JSON)";
    private static final BasicType STRING = plain("String")
            .sized("length = 1", "length = 77", "length = 40000", "length = 20000000")
            .defined("varchar(12)", "'none'")
            .constrained("@NotNull", "@NotBlank", "@NotEmpty", "@Size(max = 33)", "@Size(min = 3)", "@Email");
    private static final BasicType DECIMAL = plain("BigDecimal")
            .sized("precision = 12", "precision = 10, scale = 4", "scale = 4")
            .defined("numeric(7,3)", "0")
            .constrained(
                    "@NotNull", "@Digits(integer = 5, fraction = 3)", "@Min(3)", "@DecimalMax(\"9\")", "@Positive");
    private static final BasicType INTEGER = plain("Integer")
            .defined("bigint", "7")
            .constrained("@NotNull", "@Min(3)", "@Max(99)", "@Min(1) @Max(5)", "@Negative", "@PositiveOrZero");

    /** Types that a key can be of. */
    static final List<BasicType> KEYS = List.of(
            plain("Long"),
            plain("Long"),
            plain("Integer"),
            plain("short"),
            plain("UUID"),
            plain("long"),
            plain("LocalDate"),
            plain("Character"),
            plain("String").sized("length = 36", "length = 20"),
            plain("String"),
            plain("BigDecimal").sized("precision = 12"),
            plain("Instant"));

    /** Types with a simple column. */
    static final List<BasicType> SIMPLE = List.of(
            STRING,
            STRING,
            STRING,
            DECIMAL,
            INTEGER,
            plain("int").defined("smallint", "3"),
            plain("long").constrained("@Min(3)", "@Max(5)"),
            plain("boolean").defined("", "true"),
            plain("Boolean"),
            plain("char"),
            plain("short"),
            plain("byte"),
            plain("Long"),
            plain("double").sized("precision = 10"),
            plain("Float").sized("precision = 5"),
            plain("BigInteger").sized("precision = 9"),
            plain("UUID"),
            plain("LocalDate"),
            plain("LocalTime").sized("secondPrecision = 3"),
            plain("LocalDateTime").sized("secondPrecision = 0", "precision = 2"),
            plain("Instant").defined("timestamp with time zone", "now()"),
            plain("OffsetDateTime").sized("secondPrecision = 2"),
            plain("Duration"),
            plain("Year"),
            plain("Currency"),
            plain("Locale"));

    /** The others. */
    static final List<BasicType> OTHER = List.of(
            plain("String", "@Lob"),
            plain("String", "@Nationalized").sized("length = 20"),
            plain("String", "@JdbcTypeCode(SqlTypes.LONG32VARCHAR)"),
            plain("String", "@JdbcTypeCode(SqlTypes.CHAR)").sized("length = 4"),
            plain("Boolean", "@Convert(converter = YesNoConverter.class)"),
            plain("boolean", "@Convert(converter = NumericBooleanConverter.class)"),
            plain("byte[]").sized("length = 100"),
            plain("byte[]", "@Lob"),
            plain("char[]"),
            plain("Character[]", "@Transient"),
            plain("ZonedDateTime"),
            plain("OffsetTime"),
            plain("OffsetDateTime", "@TimeZoneStorage(TimeZoneStorageType.NATIVE)"),
            plain("OffsetDateTime", "@TimeZoneStorage(TimeZoneStorageType.COLUMN)"),
            plain("ZonedDateTime", "@TimeZoneStorage(TimeZoneStorageType.COLUMN)"),
            plain("ZonedDateTime", "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)"),
            plain("Duration", "@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)"),
            plain("java.util.Date", "@Temporal(TemporalType.DATE)"),
            plain("java.util.Date"),
            plain("Calendar", "@Temporal(TemporalType.TIMESTAMP)"),
            plain("java.sql.Time"),
            plain("java.sql.Timestamp"),
            plain("ZoneId"),
            plain("ZoneOffset"),
            plain("java.net.URL"),
            plain("java.net.InetAddress"),
            plain("Class<?>"),
            plain("Serializable"),
            plain("String[]").sized("length = 30"),
            plain("int[]"),
            plain("UUID[]"),
            plain("List<Integer>"),
            plain("List<String>").sized("length = 12"),
            plain("Set<LocalDate>"),
            plain("Map<String, String>", JSON),
            plain("List<String>", JSON),
            plain("Integer", "@Formula(\"1 + 1\")"),
            plain("Integer", "@GeneratedColumn(\"1 + 1\")"),
            plain("String", "@Collate(\"C\")").sized("length = 14"),
            plain("int[]", "@Array(length = 5)"),
            plain("String", "@ColumnTransformer(read = \"lower('x')\", write = \"upper(?)\")"),
            plain("Instant", "@CreationTimestamp"),
            plain("LocalDateTime", "@UpdateTimestamp"),
            plain("UUID", "@JdbcTypeCode(SqlTypes.VARCHAR)").sized("length = 36"),
            plain("UUID", "@JdbcTypeCode(SqlTypes.CHAR)"),
            plain("Integer", "@JdbcTypeCode(SqlTypes.SMALLINT)"));

    private BasicTypes() {}
}
