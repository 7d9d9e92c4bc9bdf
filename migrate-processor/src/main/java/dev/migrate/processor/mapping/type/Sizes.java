package dev.migrate.processor.mapping.type;

import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.rule.MappingRules;
import java.util.Optional;

/** The sizes of a column: those that are written, else those of the Java type. */
final class Sizes {
    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);
    private static final int MAX_FLOAT_BITS = 53;
    private static final int LONG_LENGTH = 32_600;
    private static final int INTERVAL_SCALE = 6;

    private final MappingRules rules;

    Sizes(MappingRules rules) {
        this.rules = rules;
    }

    JdbcType.Size of(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        return new JdbcType.Size(
                value.spec().length().orElse(jdbcType.isLong() ? LONG_LENGTH : javaType.length()),
                precision(jdbcType, javaType, value),
                value.spec().scale().orElse(jdbcType == JdbcType.INTERVAL_SECOND ? INTERVAL_SCALE : javaType.scale()));
    }

    private int precision(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        Optional<Integer> digits = value.spec().precision();
        if (jdbcType.isDateTime()) {
            return secondDigits(jdbcType, javaType, value);
        }
        if (jdbcType.isFloatingPoint()) {
            // A column states decimal digits, PostgreSQL's float binary ones.
            int bits = digits.isPresent() ? (int) Math.ceil(digits.get() * BITS_PER_DIGIT) : javaType.precision();
            return Math.min(bits, MAX_FLOAT_BITS);
        }
        return digits.orElse(javaType.precision());
    }

    private int secondDigits(JdbcType jdbcType, JavaType javaType, BasicValue value) {
        if (value.hints().fractionalSeconds().isPresent()) {
            return value.hints().fractionalSeconds().getAsInt();
        }
        return value.spec()
                .secondPrecision()
                .orElse(jdbcType.isTimeOfDay() ? rules.timePrecision() : javaType.precision());
    }
}
