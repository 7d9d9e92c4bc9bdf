package dev.migrate.processor.mapping.type;

import static java.util.Map.entry;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.rule.MappingRules;
import java.util.Map;
import java.util.Optional;

/**
 * A Java type that Hibernate knows as basic: its JDBC type and the sizes that hold where none are given.
 *
 * <p>The values are those of Hibernate's {@code JavaType}s.
 *
 * @param jdbcType what stores it
 * @param length its length in characters
 * @param precision its digits, for dates and times those of a second
 * @param scale its digits after the point
 */
public record JavaType(JdbcType jdbcType, int length, int precision, int scale) {
    private static final int LENGTH = 255;
    private static final int TIMESTAMP_DIGITS = 6;
    private static final String GREGORIAN_CALENDAR = "java.util.GregorianCalendar";

    private static final Map<String, JavaType> KNOWN = Map.ofEntries(
            entry("boolean", new JavaType(JdbcType.BOOLEAN, 1, 1, 0)),
            entry("java.lang.Boolean", new JavaType(JdbcType.BOOLEAN, 1, 1, 0)),
            entry("byte", new JavaType(JdbcType.TINYINT, 1, 3, 0)),
            entry("java.lang.Byte", new JavaType(JdbcType.TINYINT, 1, 3, 0)),
            entry("short", new JavaType(JdbcType.SMALLINT, 6, 5, 0)),
            entry("java.lang.Short", new JavaType(JdbcType.SMALLINT, 6, 5, 0)),
            entry("int", new JavaType(JdbcType.INTEGER, 11, 10, 0)),
            entry("java.lang.Integer", new JavaType(JdbcType.INTEGER, 11, 10, 0)),
            entry("long", new JavaType(JdbcType.BIGINT, 20, 19, 0)),
            entry("java.lang.Long", new JavaType(JdbcType.BIGINT, 20, 19, 0)),
            entry("float", new JavaType(JdbcType.FLOAT, 14, 24, 2)),
            entry("java.lang.Float", new JavaType(JdbcType.FLOAT, 14, 24, 2)),
            entry("double", new JavaType(JdbcType.DOUBLE, 24, 53, 2)),
            entry("java.lang.Double", new JavaType(JdbcType.DOUBLE, 24, 53, 2)),
            entry("char", new JavaType(JdbcType.CHAR, 1, 3, 0)),
            entry("java.lang.Character", new JavaType(JdbcType.CHAR, 1, 3, 0)),
            entry("java.lang.String", text(LENGTH)),
            entry("char[]", text(LENGTH)),
            entry("java.lang.Character[]", text(LENGTH)),
            entry("java.net.URL", text(LENGTH)),
            entry("java.lang.Class", text(LENGTH)),
            entry("java.util.Currency", text(3)),
            entry("java.util.Locale", text(LENGTH)),
            entry("java.util.TimeZone", text(LENGTH)),
            entry("java.time.ZoneId", text(LENGTH)),
            entry("java.time.ZoneOffset", text(6)),
            entry("java.math.BigDecimal", new JavaType(JdbcType.NUMERIC, 40, 38, 2)),
            entry("java.math.BigInteger", new JavaType(JdbcType.NUMERIC, 39, 38, 0)),
            entry("java.time.Duration", new JavaType(JdbcType.DURATION, LENGTH, 21, 0)),
            entry("java.time.Year", new JavaType(JdbcType.INTEGER, LENGTH, 19, 2)),
            entry("java.time.Instant", dateTime(JdbcType.INSTANT)),
            entry("java.time.OffsetDateTime", dateTime(JdbcType.OFFSET_DATE_TIME)),
            entry("java.time.ZonedDateTime", dateTime(JdbcType.ZONED_DATE_TIME)),
            entry("java.time.LocalDateTime", dateTime(JdbcType.LOCAL_DATE_TIME)),
            entry("java.time.LocalDate", other(JdbcType.DATE)),
            entry("java.time.LocalTime", time()),
            entry("java.time.OffsetTime", time()),
            entry("java.util.Date", dateTime(JdbcType.TIMESTAMP)),
            entry("java.util.Calendar", dateTime(JdbcType.TIMESTAMP)),
            entry(GREGORIAN_CALENDAR, dateTime(JdbcType.TIMESTAMP)),
            entry("java.sql.Timestamp", dateTime(JdbcType.TIMESTAMP)),
            entry("java.sql.Date", other(JdbcType.DATE)),
            entry("java.sql.Time", time()),
            entry("java.util.UUID", new JavaType(JdbcType.UUID, 36, 19, 2)),
            entry("java.net.InetAddress", new JavaType(JdbcType.INET, 19, 19, 2)),
            entry("java.net.Inet4Address", new JavaType(JdbcType.INET, 19, 19, 2)),
            entry("java.net.Inet6Address", new JavaType(JdbcType.INET, 19, 19, 2)),
            entry("byte[]", other(JdbcType.VARBINARY)),
            entry("java.lang.Byte[]", other(JdbcType.VARBINARY)),
            entry("java.sql.Blob", other(JdbcType.BLOB)),
            entry("java.sql.Clob", other(JdbcType.CLOB)),
            entry("java.sql.NClob", other(JdbcType.NCLOB)));

    /** An enum that is stored by its ordinal. */
    static final JavaType ENUM_ORDINAL = other(JdbcType.SMALLINT);

    /** An enum that is stored by its name. */
    static final JavaType ENUM_NAME = text(LENGTH);

    /** Anything whose JDBC type is given apart. */
    static final JavaType UNKNOWN = text(LENGTH);

    /** That of a class that Hibernate knows, by its name. */
    static JavaType named(String className) {
        return KNOWN.getOrDefault(className, UNKNOWN);
    }

    /** What Hibernate knows of the type; a class that it does not know is stored serialized, if it can be. */
    static Optional<JavaType> of(TypeModel type, MappingRules rules) {
        JavaType known = KNOWN.get(type.name());
        if (known != null && (rules.gregorianCalendars() || !type.name().equals(GREGORIAN_CALENDAR))) {
            return Optional.of(known);
        }
        return type.kind() != TypeModel.Kind.ARRAY && type.isA("java.io.Serializable")
                ? Optional.of(other(JdbcType.VARBINARY))
                : Optional.empty();
    }

    /** Whether Hibernate has a type of its own for it. */
    public static boolean isKnown(TypeModel type) {
        return KNOWN.containsKey(type.name());
    }

    /** The class that a descriptor of Hibernate's own describes: {@code IntegerJavaType} {@code java.lang.Integer}. */
    public static Optional<String> described(String descriptor) {
        String simpleName =
                descriptor.substring(descriptor.lastIndexOf('.') + 1).replaceFirst("JavaType$", "");
        return KNOWN.keySet().stream()
                .filter(type -> type.endsWith("." + simpleName))
                .sorted()
                .findFirst();
    }

    private static JavaType text(int length) {
        return new JavaType(JdbcType.VARCHAR, length, 19, 2);
    }

    private static JavaType dateTime(JdbcType jdbcType) {
        return new JavaType(jdbcType, LENGTH, TIMESTAMP_DIGITS, 2);
    }

    private static JavaType time() {
        return new JavaType(JdbcType.TIME, LENGTH, 0, 2);
    }

    private static JavaType other(JdbcType jdbcType) {
        return new JavaType(jdbcType, LENGTH, 19, 2);
    }
}
