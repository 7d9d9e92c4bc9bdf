package dev.migrate.processor.source;

import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.entity.TypeModel.EnumModel;
import dev.migrate.schema.SqlType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a column holds the value of a literal.
 *
 * @param javaType the type of the attribute
 * @param sqlType the type of the column
 */
record StoredValue(TypeModel javaType, SqlType sqlType) {
    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.Character");
    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short");
    private static final Pattern NUMBER_COLUMN =
            Pattern.compile("(smallint|integer|bigint|numeric|real|double precision)\\b.*");
    private static final Pattern INTEGER_COLUMN = Pattern.compile("smallint|integer|bigint");
    private static final Pattern TEXT_COLUMN = Pattern.compile("(varchar|char|text)\\b.*");

    /** The literal as SQL; empty if attribute or column are of a type that does not hold it as it is. */
    Optional<String> of(SourceLiteral literal) {
        if (sqlType.array()) {
            return Optional.empty();
        }
        return switch (literal.kind()) {
            case NUMBER -> literal(literal, NUMBERS, NUMBER_COLUMN);
            case BOOLEAN -> literal(literal, Set.of("java.lang.Boolean"), Pattern.compile("boolean"));
            case TEXT -> literal(literal, TEXTS, TEXT_COLUMN).flatMap(StoredValue::quoted);
            case CONSTANT -> constant(literal.text());
        };
    }

    private Optional<String> literal(SourceLiteral literal, Set<String> javaTypes, Pattern columns) {
        return javaTypes.contains(javaType.boxedName()) && isColumn(columns)
                ? Optional.of(literal.text())
                : Optional.empty();
    }

    private boolean isColumn(Pattern types) {
        return !sqlType.enumType() && types.matcher(sqlType.text()).matches();
    }

    /** A constant of the enum, such as {@code Status.NEW}; what another class calls so is not known. */
    private Optional<String> constant(String text) {
        EnumModel model = javaType.enumModel();
        String name = text.substring(text.lastIndexOf('.') + 1);
        if (model == null || model.valueType() != null || !isOwn(text, name)) {
            return Optional.empty();
        }
        int ordinal = model.constants().indexOf(name);
        if (ordinal >= 0 && isColumn(INTEGER_COLUMN)) {
            return Optional.of(String.valueOf(ordinal));
        }
        return ordinal >= 0 && (sqlType.enumType() || isColumn(TEXT_COLUMN)) ? quoted(name) : Optional.empty();
    }

    private boolean isOwn(String text, String name) {
        return ("." + javaType.name().replace('$', '.') + "." + name).endsWith("." + text) && text.contains(".");
    }

    /** PostgreSQL stores any character but one. */
    private static Optional<String> quoted(String text) {
        return text.indexOf(0) >= 0 ? Optional.empty() : Optional.of("'" + text.replace("'", "''") + "'");
    }
}
