package dev.migrate.processor.mapping.type;

import dev.migrate.processor.entity.TypeModel.EnumModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.EnumTypes;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.SqlText;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of enums: by name, by ordinal, or of an enum type. */
public final class EnumColumns {
    private static final int NAMED_ENUM = 6001;
    private static final int NAMED_ORDINAL_ENUM = 6003;

    private final MappingRules rules;
    private final EnumTypes enumTypes;
    private final JdbcTypes jdbcTypes;
    private final Problems problems;

    public EnumColumns(MappingRules rules, EnumTypes enumTypes, JdbcTypes jdbcTypes, Problems problems) {
        this.rules = rules;
        this.enumTypes = enumTypes;
        this.jdbcTypes = jdbcTypes;
        this.problems = problems;
    }

    /** The type of a column with values of an enum; {@code @Lob} does not count. */
    Optional<ColumnType> resolve(BasicValue value) {
        if (isNamed(value.hints())) {
            return Optional.of(named(value));
        }
        if (value.hints().jdbcTypeCode().isPresent()
                && jdbcTypes.stated(value.hints()).isEmpty()) {
            return jdbcTypes.resolve(value);
        }
        boolean byName = isByName(value.hints());
        JavaType javaType = byName ? JavaType.ENUM_NAME : JavaType.ENUM_ORDINAL;
        boolean single = byName && !isByValue(value) && value.spec().length().orElse(0) == 1;
        JdbcType implied = single ? JdbcType.CHAR : javaType.jdbcType();
        JdbcType stated = jdbcTypes.stated(value.hints()).orElse(implied);
        JdbcType jdbcType = byName ? jdbcTypes.registered(stated, value.hints()).orElse(stated) : stated;
        SqlType sqlType = jdbcTypes.sqlType(jdbcType, javaType, value);
        return Optional.of(new ColumnType(sqlType, condition(value, sqlType), ordinals(value, sqlType, byName)));
    }

    /** An enum type; its labels are the constants unless a field of the enum says what is stored. */
    private ColumnType named(BasicValue value) {
        if (!isByValue(value)) {
            return ColumnType.of(enumTypes.of(value, isSorted(value.hints())));
        }
        if (value.spec().columnDefinition().isPresent()) {
            return ColumnType.STATED;
        }
        problems.add(
                MappingMessage.ENUM_LABELS,
                value.subject().place(),
                value.subject().name(),
                value.type().name());
        return ColumnType.UNKNOWN;
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
        List<String> constants = enumModel(value).constants();
        if (isByValue(value)) {
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

    /** What the numbers in the column mean. */
    private List<String> ordinals(BasicValue value, SqlType sqlType, boolean byName) {
        return byName || isByValue(value) || isText(sqlType)
                ? List.of()
                : enumModel(value).constants();
    }

    /** Whether a field of the enum, and not its constants, says what is stored. */
    private boolean isByValue(BasicValue value) {
        return rules.enumeratedValues() && enumModel(value).valueType() != null;
    }

    private static EnumModel enumModel(BasicValue value) {
        return Objects.requireNonNull(value.type().enumModel());
    }

    private static boolean isText(SqlType sqlType) {
        return sqlType.text().startsWith("varchar")
                || sqlType.text().startsWith("char")
                || sqlType.text().equals("text");
    }
}
