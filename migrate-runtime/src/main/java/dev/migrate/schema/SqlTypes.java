package dev.migrate.schema;

/** The types that a revision class names, for static import. */
public final class SqlTypes {
    private SqlTypes() {}

    /** {@code smallint}: two bytes. */
    public static SqlType smallint() {
        return SqlType.of("smallint");
    }

    /** {@code integer}: four bytes. */
    public static SqlType integer() {
        return SqlType.of("integer");
    }

    /** {@code bigint}: eight bytes. */
    public static SqlType bigint() {
        return SqlType.of("bigint");
    }

    /** {@code boolean}. */
    public static SqlType bool() {
        return SqlType.of("boolean");
    }

    /** {@code real}: four bytes. */
    public static SqlType real() {
        return SqlType.of("real");
    }

    /** {@code double precision}: eight bytes. */
    public static SqlType doublePrecision() {
        return SqlType.of("double precision");
    }

    /** {@code numeric(precision,scale)}. */
    public static SqlType numeric(int precision, int scale) {
        return SqlType.of("numeric(" + precision + "," + scale + ")");
    }

    /** {@code numeric} without a bound. */
    public static SqlType numeric() {
        return SqlType.of("numeric");
    }

    /** {@code varchar(length)}, the length in characters from 1 to 10485760. */
    public static SqlType varchar(int length) {
        return SqlType.of("varchar(" + length + ")");
    }

    /** {@code char(length)}, blank-padded, the length in characters. */
    public static SqlType character(int length) {
        return SqlType.of("char(" + length + ")");
    }

    /** {@code text}: a string without a bound. */
    public static SqlType text() {
        return SqlType.of("text");
    }

    /** {@code bytea}: bytes. */
    public static SqlType bytea() {
        return SqlType.of("bytea");
    }

    /** {@code oid}: the number of a large object. */
    public static SqlType oid() {
        return SqlType.of("oid");
    }

    /** {@code uuid}. */
    public static SqlType uuid() {
        return SqlType.of("uuid");
    }

    /** {@code jsonb}. */
    public static SqlType jsonb() {
        return SqlType.of("jsonb");
    }

    /** {@code date}. */
    public static SqlType date() {
        return SqlType.of("date");
    }

    /** {@code time(precision)} without time zone, with 0 to 6 digits of a second. */
    public static SqlType time(int precision) {
        return SqlType.of("time(" + precision + ")");
    }

    /** {@code time(precision) with time zone}, with 0 to 6 digits of a second. */
    public static SqlType timetz(int precision) {
        return SqlType.of("timetz(" + precision + ")");
    }

    /** {@code timestamp(precision)} without time zone, with 0 to 6 digits of a second. */
    public static SqlType timestamp(int precision) {
        return SqlType.of("timestamp(" + precision + ")");
    }

    /** {@code timestamp(precision) with time zone}, with 0 to 6 digits of a second. */
    public static SqlType timestamptz(int precision) {
        return SqlType.of("timestamptz(" + precision + ")");
    }

    /** Any other type as PostgreSQL writes it, such as {@code citext} or {@code interval second(6)}. */
    public static SqlType type(String text) {
        return SqlType.of(text);
    }

    /** An enum type of the schema by its name, {@code schema.name} outside the default schema. */
    public static SqlType enumType(String name) {
        return SqlType.enumType(QualifiedName.parse(name));
    }

    /** A composite type of the schema by its name, {@code schema.name} outside the default schema. */
    public static SqlType compositeType(String name) {
        return SqlType.compositeType(QualifiedName.parse(name));
    }
}
