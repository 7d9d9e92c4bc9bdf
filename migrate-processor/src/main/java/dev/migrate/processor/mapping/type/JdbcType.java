package dev.migrate.processor.mapping.type;

import dev.migrate.schema.SqlType;
import java.util.Arrays;
import java.util.Optional;

/**
 * A type of JDBC or of Hibernate's {@code SqlTypes}, and what Hibernate's dialect for PostgreSQL makes of it.
 *
 * <p>The numbers are those of {@code java.sql.Types} and {@code org.hibernate.type.SqlTypes}.
 */
public enum JdbcType {
    BIT(-7, "boolean"),
    BOOLEAN(16, "boolean"),
    TINYINT(-6, "smallint"),
    SMALLINT(5, "smallint"),
    INTEGER(4, "integer"),
    BIGINT(-5, "bigint"),
    FLOAT(6, "float(%precision)"),
    REAL(7, "real"),
    DOUBLE(8, "float(%precision)"),
    NUMERIC(2, "numeric(%precision,%scale)"),
    DECIMAL(3, "numeric(%precision,%scale)"),
    CHAR(1, "char(%length)"),
    NCHAR(-15, "char(%length)"),
    VARCHAR(12, "varchar(%length)"),
    NVARCHAR(-9, "varchar(%length)"),
    LONGVARCHAR(-1, "varchar(%length)"),
    LONGNVARCHAR(-16, "varchar(%length)"),
    LONG32VARCHAR(4001, "text"),
    LONG32NVARCHAR(4002, "text"),
    CLOB(2005, "oid"),
    NCLOB(2011, "oid"),
    MATERIALIZED_CLOB(3005, "oid"),
    MATERIALIZED_NCLOB(3006, "oid"),
    BINARY(-2, "bytea"),
    VARBINARY(-3, "bytea"),
    LONGVARBINARY(-4, "bytea"),
    LONG32VARBINARY(4003, "bytea"),
    BLOB(2004, "oid"),
    MATERIALIZED_BLOB(3004, "oid"),
    DATE(91, "date"),
    LOCAL_DATE(3010, "date"),
    TIME(92, "time(%precision)"),
    TIME_UTC(3007, "time(%precision)"),
    LOCAL_TIME(3011, "time(%precision)"),
    OFFSET_TIME(3013, "time(%precision) with time zone"),
    TIME_WITH_TIMEZONE(2013, "time(%precision) with time zone"),
    TIMESTAMP(93, "timestamp(%precision)"),
    LOCAL_DATE_TIME(3009, "timestamp(%precision)"),
    TIMESTAMP_UTC(3003, "timestamp(%precision) with time zone"),
    INSTANT(3008, "timestamp(%precision) with time zone"),
    OFFSET_DATE_TIME(3012, "timestamp(%precision) with time zone"),
    ZONED_DATE_TIME(3014, "timestamp(%precision) with time zone"),
    TIMESTAMP_WITH_TIMEZONE(2014, "timestamp(%precision) with time zone"),
    DURATION(3015, "numeric(%precision,%scale)"),
    INTERVAL_SECOND(3100, "interval second(%scale)"),
    UUID(3000, "uuid"),
    JSON(3001, "jsonb"),
    JSON_ARRAY(3018, "jsonb"),
    SQLXML(2009, "xml"),
    XML_ARRAY(3019, "xml"),
    INET(3002, "inet"),
    GEOMETRY(3200, "geometry"),
    GEOGRAPHY(3250, "geography");

    /** The longest {@code varchar} of PostgreSQL. */
    public static final int MAX_VARCHAR = 10_485_760;

    private final int code;
    private final String ddl;

    JdbcType(int code, String ddl) {
        this.code = code;
        this.ddl = ddl;
    }

    /** The type with that number, empty if PostgreSQL has none for it. */
    public static Optional<JdbcType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    public int code() {
        return code;
    }

    /** The type that stores large objects for this one. */
    JdbcType asLob() {
        if (isBinary()) {
            return BLOB;
        }
        return isCharacter() ? CLOB : this;
    }

    boolean isBinary() {
        return ddl.equals("bytea") || this == BLOB || this == MATERIALIZED_BLOB;
    }

    /** Whether it stores JSON or XML. */
    boolean isDocument() {
        return ddl.equals("jsonb") || ddl.equals("xml");
    }

    boolean isCharacter() {
        return ddl.startsWith("char") || ddl.startsWith("varchar") || ddl.equals("text");
    }

    boolean isFloatingPoint() {
        return this == FLOAT || this == DOUBLE || this == REAL;
    }

    /** Whether it is a time of day or a point in time. */
    boolean isDateTime() {
        return ddl.startsWith("time");
    }

    boolean isTimeOfDay() {
        return ddl.startsWith("time(");
    }

    boolean isLong() {
        return this == LONGVARCHAR || this == LONGNVARCHAR;
    }

    /** The type in PostgreSQL's words. */
    public SqlType sqlType(Size size) {
        return SqlType.of(ddl(size));
    }

    /** The text of {@link #sqlType}. */
    String ddl(Size size) {
        boolean unlimited = size.length() > MAX_VARCHAR || size.length() == 0;
        if (unlimited && ddl.startsWith("varchar")) {
            return "text";
        }
        return ddl.indexOf('%') < 0 ? ddl : size.fill(ddl);
    }

    /**
     * What bounds a value.
     *
     * @param length characters
     * @param precision digits, or digits of a second
     * @param scale digits after the point
     */
    public record Size(int length, int precision, int scale) {
        private String fill(String pattern) {
            return pattern.replace("%length", Integer.toString(length))
                    .replace("%precision", Integer.toString(precision))
                    .replace("%scale", Integer.toString(scale));
        }
    }
}
