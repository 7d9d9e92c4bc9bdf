package dev.migrate.processor.mapping;

import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which JDBC type stores a value that is neither an enum nor an array, and with which sizes. */
final class JdbcTypes {
    private static final Set<String> TEMPORAL =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");
    private static final Set<String> ZONED = Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime");

    /** Descriptors that are called otherwise than what they store. */
    private static final Map<String, JdbcType> DESCRIPTORS = Map.of(
            "PostgreSQLJsonPGObjectJsonbType", JdbcType.JSON,
            "PostgreSQLJsonPGObjectJsonType", JdbcType.JSON,
            "InstantJdbcType", JdbcType.TIMESTAMP,
            "InstantAsTimestampJdbcType", JdbcType.INSTANT,
            "InstantAsTimestampWithTimeZoneJdbcType", JdbcType.TIMESTAMP_WITH_TIMEZONE,
            "TimestampUtcAsInstantJdbcType", JdbcType.TIMESTAMP_UTC,
            "TimestampUtcAsOffsetDateTimeJdbcType", JdbcType.TIMESTAMP_UTC,
            "TimestampUtcAsJdbcTimestampJdbcType", JdbcType.TIMESTAMP_UTC,
            "TimeUtcAsOffsetTimeJdbcType", JdbcType.TIME_UTC,
            "TimeUtcAsJdbcTimeJdbcType", JdbcType.TIME_UTC);

    private final MappingRules rules;
    private final Sizes sizes;
    private final Map<String, SqlType> known = new HashMap<>();
    private final Problems problems;

    JdbcTypes(MappingRules rules, Problems problems) {
        this.rules = rules;
        this.sizes = new Sizes(rules);
        this.problems = problems;
    }

    /** Whether the value is stored as JSON or XML, whatever its Java type. */
    boolean isDocument(TypeHints hints) {
        Optional<JdbcType> stated = stated(hints);
        return stated.isPresent() && stated.get().isDocument();
    }

    /** The JDBC type that an annotation names. */
    Optional<JdbcType> stated(TypeHints hints) {
        if (hints.jdbcTypeCode().isPresent()) {
            return JdbcType.ofCode(hints.jdbcTypeCode().getAsInt());
        }
        Optional<String> descriptor = hints.jdbcType();
        return descriptor.isPresent() ? ofDescriptor(descriptor.get()) : Optional.empty();
    }

    /** The type of the column; empty if the Java type has none, which is reported. */
    Optional<ColumnType> resolve(BasicValue value) {
        TypeHints hints = value.hints();
        Optional<JdbcType> stated = stated(hints);
        if (stated.isEmpty()
                && (hints.jdbcTypeCode().isPresent() || hints.jdbcType().isPresent())) {
            return unknownJdbcType(value);
        }
        Optional<JavaType> known = JavaType.of(value.type());
        if (known.isEmpty() && stated.isEmpty()) {
            return unmapped(value);
        }
        JavaType javaType = known.orElse(JavaType.UNKNOWN);
        JdbcType jdbcType = stated.isPresent() ? stated.get() : implied(value, javaType);
        jdbcType = hints.lob() && stated.isEmpty() ? jdbcType.asLob() : jdbcType;
        return Optional.of(new ColumnType(
                sqlType(jdbcType, javaType, value),
                rules.booleanCheck() ? BooleanValues.condition(value.type(), jdbcType) : null));
    }

    /** The type with the sizes that the column or the Java type states. */
    SqlType sqlType(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        return known.computeIfAbsent(jdbcType.ddl(sizes.of(jdbcType, javaType, value)), SqlType::of);
    }

    private Optional<ColumnType> unknownJdbcType(BasicValue value) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.of(SqlType.of("text")));
        }
        String found = value.hints()
                .jdbcType()
                .orElse("code " + value.hints().jdbcTypeCode().orElse(0));
        problems.add(
                MappingMessage.UNKNOWN_JDBC_TYPE,
                value.subject().place(),
                value.subject().name(),
                found);
        return Optional.empty();
    }

    private Optional<ColumnType> unmapped(BasicValue value) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.of(SqlType.of("bytea")));
        }
        problems.add(
                MappingMessage.UNMAPPED_TYPE,
                value.subject().place(),
                value.subject().name(),
                value.type().name());
        return Optional.empty();
    }

    private static JdbcType implied(BasicValue value, JavaType javaType) {
        TypeHints hints = value.hints();
        if (TEMPORAL.contains(value.type().name()) && hints.temporal().isPresent()) {
            return JdbcType.valueOf(hints.temporal().get());
        }
        String zone = hints.timeZoneStorage().orElse("");
        if (value.type().name().equals("java.time.OffsetTime") && zone.equals("NATIVE")) {
            return JdbcType.TIME_WITH_TIMEZONE;
        }
        if (ZONED.contains(value.type().name()) && zone.equals("NORMALIZE")) {
            return JdbcType.TIMESTAMP;
        }
        return javaType.jdbcType();
    }

    /** {@code org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType} is {@link JdbcType#LONGVARCHAR}. */
    private static Optional<JdbcType> ofDescriptor(String className) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        JdbcType known = DESCRIPTORS.get(simpleName);
        if (known != null) {
            return Optional.of(known);
        }
        String wanted = simpleName
                .replaceFirst("^PostgreSQL(Casting)?", "")
                .replaceFirst("(Jsonb?)?JdbcType$", "$1")
                .replaceFirst("Jsonb$", "Json")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(JdbcType.values())
                .filter(type -> type.name().replace("_", "").equals(wanted))
                .findFirst();
    }
}
