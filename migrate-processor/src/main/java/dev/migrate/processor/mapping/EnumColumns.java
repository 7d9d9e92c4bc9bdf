package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.TypeModel.EnumModel;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of enums: by name, by ordinal, or of an enum type. */
final class EnumColumns {
    private static final int NAMED_ENUM = 6001;
    private static final int NAMED_ORDINAL_ENUM = 6003;

    private final EnumTypes enumTypes;
    private final JdbcTypes jdbcTypes;
    private final Problems problems;

    EnumColumns(EnumTypes enumTypes, JdbcTypes jdbcTypes, Problems problems) {
        this.enumTypes = enumTypes;
        this.jdbcTypes = jdbcTypes;
        this.problems = problems;
    }

    /** The type of a column with values of an enum. */
    Optional<ColumnType> resolve(BasicValue value) {
        if (isNamed(value.hints())) {
            return Optional.of(ColumnType.of(enumTypes.of(value, isSorted(value.hints()))));
        }
        if (value.hints().jdbcTypeCode().isPresent()
                && jdbcTypes.stated(value.hints()).isEmpty()) {
            return jdbcTypes.resolve(value);
        }
        boolean byName = isByName(value.hints());
        JavaType javaType = byName ? JavaType.ENUM_NAME : JavaType.ENUM_ORDINAL;
        boolean single = byName && value.spec().length().orElse(0) == 1;
        JdbcType implied = single ? JdbcType.CHAR : javaType.jdbcType();
        JdbcType stated = jdbcTypes.stated(value.hints()).orElse(implied);
        JdbcType jdbcType = byName ? jdbcTypes.registered(stated, value.hints()).orElse(stated) : stated;
        SqlType sqlType =
                jdbcTypes.sqlType(value.hints().lob() && byName ? jdbcType.asLob() : jdbcType, javaType, value);
        return Optional.of(new ColumnType(sqlType, condition(value, sqlType)));
    }

    private static boolean isNamed(TypeHints hints) {
        int code = hints.jdbcTypeCode().orElse(0);
        return code == NAMED_ENUM
                || code == NAMED_ORDINAL_ENUM
                || hints.jdbcType().orElse("").endsWith("EnumJdbcType");
    }

    private static boolean isSorted(TypeHints hints) {
        return hints.jdbcTypeCode().orElse(0) != NAMED_ORDINAL_ENUM
                && hints.jdbcType().filter(name -> name.contains("Ordinal")).isEmpty();
    }

    private boolean isByName(TypeHints hints) {
        Optional<JdbcType> stated = jdbcTypes.stated(hints);
        return stated.isPresent()
                ? stated.get().isCharacter()
                : hints.enumerated().orElse("").equals("STRING");
    }

    private @Nullable String condition(BasicValue value, SqlType sqlType) {
        EnumModel model = Objects.requireNonNull(value.type().enumModel());
        List<String> constants = model.constants();
        if (model.valueType() != null) {
            problems.add(
                    MappingMessage.ENUMERATED_VALUE,
                    value.subject().place(),
                    value.subject().name(),
                    value.type().name());
            return null;
        }
        if (sqlType.text().equals("oid") || constants.isEmpty()) {
            return null;
        }
        return isText(sqlType) ? SqlText.inTexts(constants) : "between 0 and " + (constants.size() - 1);
    }

    private static boolean isText(SqlType sqlType) {
        return sqlType.text().startsWith("varchar")
                || sqlType.text().startsWith("char")
                || sqlType.text().equals("text");
    }
}
