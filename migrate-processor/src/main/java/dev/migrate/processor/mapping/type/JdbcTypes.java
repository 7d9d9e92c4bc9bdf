package dev.migrate.processor.mapping.type;

import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which JDBC type stores a value that is neither an enum nor an array, and with which sizes. */
public final class JdbcTypes {
    private static final Set<String> TEMPORAL = Set.of("java.util.Date", "java.util.Calendar");
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
    private final Registrations registrations;
    private final Sizes sizes;
    private final Map<String, SqlType> known = new HashMap<>();
    private final Problems problems;

    public JdbcTypes(MappingRules rules, Registrations registrations, Problems problems) {
        this.rules = rules;
        this.registrations = registrations;
        this.sizes = new Sizes(rules);
        this.problems = problems;
    }

    /** Whose rules these types follow. */
    MappingRules rules() {
        return rules;
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
        Optional<String> descriptor = descriptor(value);
        Optional<JavaType> known = descriptor.isPresent() ? Optional.empty() : JavaType.of(value.type(), rules);
        if (known.isEmpty() && stated.isEmpty()) {
            return descriptor.isPresent() ? ofCode(value, descriptor.get()) : unmapped(value);
        }
        JavaType javaType = known.orElse(JavaType.UNKNOWN);
        if (stated.isEmpty() && isEntity(value)) {
            report(value, MappingMessage.SERIALIZED_ENTITY);
        }
        JdbcType implied = stated.isPresent() ? stated.get() : implied(value, javaType);
        Optional<JdbcType> jdbcType = registered(hints.lob() && stated.isEmpty() ? implied.asLob() : implied, hints);
        if (jdbcType.isEmpty()) {
            return unknownJdbcType(value);
        }
        checkScale(jdbcType.get(), value);
        return Optional.of(columnType(jdbcType.get(), javaType, value));
    }

    /** Hibernate refuses a scale where the type has none, whatever the column is defined as. */
    private void checkScale(JdbcType jdbcType, BasicValue value) {
        if (value.spec().hasScale() && (jdbcType.isFloatingPoint() || jdbcType.isDateTime())) {
            report(value, MappingMessage.SCALE);
        }
    }

    private ColumnType columnType(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        return new ColumnType(
                sqlType(jdbcType, javaType, value),
                rules.booleanCheck() ? BooleanValues.condition(value.type(), jdbcType) : null);
    }

    /**
     * What is registered in place of a JDBC type; empty if that is code of the application.
     *
     * <p>Hibernate looks once for a code that is stated, not at all for a descriptor that is stated, and for the JDBC type
     * that a Java type implies until nothing is registered for what it found.
     */
    Optional<JdbcType> registered(JdbcType jdbcType, TypeHints hints) {
        if (registrations.isEmpty() || hints.jdbcType().isPresent()) {
            return Optional.of(jdbcType);
        }
        boolean once = hints.jdbcTypeCode().isPresent();
        Set<JdbcType> seen = EnumSet.of(jdbcType);
        Optional<JdbcType> result = Optional.of(jdbcType);
        Optional<String> descriptor = registrations.jdbcType(jdbcType.code());
        while (descriptor.isPresent()) {
            result = ofDescriptor(descriptor.get());
            descriptor =
                    result.filter(type -> !once && seen.add(type)).flatMap(type -> registrations.jdbcType(type.code()));
        }
        return result;
    }

    /** The {@code UserType} that stores such a value, stated or registered. */
    Optional<String> userType(BasicValue value) {
        Optional<String> stated = value.hints().userType();
        return stated.isPresent() ? stated : registrations.userType(value.type());
    }

    /** The descriptor of the value's Java type if it is not what Hibernate has for it anyway. */
    private Optional<String> descriptor(BasicValue value) {
        Optional<String> stated = value.hints().javaType();
        Optional<String> descriptor = stated.isPresent() ? stated : registrations.javaType(value.type());
        boolean ofHibernate = descriptor.isPresent() && HibernateNames.isHibernates(descriptor.get());
        return ofHibernate && JavaType.isKnown(value.type()) ? Optional.empty() : descriptor;
    }

    private Optional<ColumnType> ofCode(BasicValue value, String descriptor) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.STATED);
        }
        problems.add(
                MappingMessage.JAVA_TYPE,
                value.subject().place(),
                value.subject().name(),
                descriptor);
        return Optional.empty();
    }

    /** The type with the sizes that the column or the Java type states. */
    SqlType sqlType(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        String ddl = jdbcType.ddl(sizes.of(jdbcType, javaType, value));
        SqlType type = known.get(ddl);
        if (type == null) {
            type = SqlType.of(ddl);
            known.put(ddl, type);
        }
        return type;
    }

    private Optional<ColumnType> unknownJdbcType(BasicValue value) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.STATED);
        }
        String found = value.hints()
                .jdbcType()
                .or(() -> value.hints().jdbcTypeCode().stream()
                        .mapToObj(code -> "code " + code)
                        .findFirst())
                .orElseGet(() -> registeredName(value));
        problems.add(
                MappingMessage.UNKNOWN_JDBC_TYPE,
                value.subject().place(),
                value.subject().name(),
                found);
        return Optional.empty();
    }

    private String registeredName(BasicValue value) {
        return JavaType.of(value.type(), rules)
                .flatMap(known -> registrations.jdbcType(implied(value, known).code()))
                .orElse("");
    }

    private Optional<ColumnType> unmapped(BasicValue value) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.STATED);
        }
        report(value, isEntity(value) ? MappingMessage.MISSING_ASSOCIATION : MappingMessage.UNMAPPED_TYPE);
        return Optional.empty();
    }

    private static boolean isEntity(BasicValue value) {
        return value.type().annotations().has(Jpa.ENTITY);
    }

    private void report(BasicValue value, MappingMessage message) {
        problems.add(
                message,
                value.subject().place(),
                value.subject().name(),
                value.type().name());
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
    static Optional<JdbcType> ofDescriptor(String className) {
        String simpleName =
                HibernateNames.isHibernates(className) ? className.substring(className.lastIndexOf('.') + 1) : "";
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
