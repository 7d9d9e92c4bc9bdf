package dev.migrate.processor.mapping.type;

import dev.migrate.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The user types of Hypersistence Utils whose columns are the same wherever they are used, as measured.
 *
 * <p>Those of arrays, ranges and PostgreSQL's enums are not among them: Hibernate refuses to validate their columns unless a
 * definition states what they are.
 */
public final class KnownUserTypes {
    private static final String PACKAGE = "io.hypersistence.utils.hibernate.type.";

    private static final Map<String, JdbcType> BY_JDBC_TYPE = Map.ofEntries(
            Map.entry("basic.Iso8601MonthType", JdbcType.INTEGER),
            Map.entry("basic.MonthDayDateType", JdbcType.DATE),
            Map.entry("basic.MonthDayIntegerType", JdbcType.INTEGER),
            Map.entry("basic.NullableCharacterType", JdbcType.CHAR),
            Map.entry("basic.PostgreSQLCITextType", JdbcType.VARCHAR),
            Map.entry("basic.YearMonthDateType", JdbcType.DATE),
            Map.entry("basic.YearMonthEpochType", JdbcType.SMALLINT),
            Map.entry("basic.YearMonthIntegerType", JdbcType.INTEGER),
            Map.entry("basic.YearMonthTimestampType", JdbcType.TIMESTAMP),
            Map.entry("basic.YearType", JdbcType.SMALLINT),
            Map.entry("basic.ZoneIdType", JdbcType.VARCHAR),
            Map.entry("json.JsonBlobType", JdbcType.BLOB),
            Map.entry("json.JsonClobType", JdbcType.CLOB),
            Map.entry("json.JsonNodeStringType", JdbcType.VARCHAR),
            Map.entry("json.JsonStringType", JdbcType.VARCHAR),
            Map.entry("money.CurrencyUnitType", JdbcType.VARCHAR));

    /** What Hibernate cannot create and takes for valid: the type that each is written for. */
    private static final Map<String, String> OF_POSTGRESQL = Map.of(
            "basic.PostgreSQLHStoreType", "hstore",
            "basic.PostgreSQLInetType", "inet",
            "basic.PostgreSQLLTreeType", "ltree",
            "interval.PostgreSQLIntervalType", "interval",
            "interval.PostgreSQLPeriodType", "interval",
            "json.JsonBinaryType", "jsonb",
            "json.JsonNodeBinaryType", "jsonb",
            "json.JsonType", "jsonb",
            "search.PostgreSQLTSVectorType", "tsvector");

    private static final String MONETARY_AMOUNT = PACKAGE + "money.MonetaryAmountType";

    private KnownUserTypes() {}

    /** The JDBC type of what a user type stores. */
    static Optional<JdbcType> jdbcType(String className) {
        return Optional.ofNullable(BY_JDBC_TYPE.get(shortName(className)));
    }

    /** The type of PostgreSQL's own that a user type stores. */
    static Optional<SqlType> sqlType(String className) {
        return Optional.ofNullable(OF_POSTGRESQL.get(shortName(className))).map(SqlType::of);
    }

    /** The classes of what a composite user type stores, by the names of its attributes; none if it is not known. */
    public static Map<String, String> attributes(String className) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (className.equals(MONETARY_AMOUNT)) {
            attributes.put("amount", "java.math.BigDecimal");
            attributes.put("currency", "java.lang.String");
        }
        return attributes;
    }

    private static String shortName(String className) {
        return className.startsWith(PACKAGE) ? className.substring(PACKAGE.length()) : "";
    }
}
