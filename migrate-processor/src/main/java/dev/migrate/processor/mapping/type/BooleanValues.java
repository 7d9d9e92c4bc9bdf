package dev.migrate.processor.mapping.type;

import dev.migrate.processor.entity.TypeModel;
import org.jspecify.annotations.Nullable;

/** What a column that stores a truth value in another type holds. */
final class BooleanValues {
    private BooleanValues() {}

    /** The condition on the values, or null if there is none. */
    static @Nullable String condition(TypeModel type, JdbcType jdbcType) {
        if (!type.name().equals("boolean") && !type.name().equals("java.lang.Boolean")) {
            return null;
        }
        return switch (jdbcType) {
            case TINYINT -> "in (0,1)";
            case CHAR, NCHAR -> "in ('F','T')";
            default -> null;
        };
    }
}
