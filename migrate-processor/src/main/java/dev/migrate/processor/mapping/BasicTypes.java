package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.ConverterClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.Optional;
import java.util.Set;

/** The types of columns that store basic values. */
final class BasicTypes {
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection",
            "java.util.List",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.SequencedCollection",
            "java.util.SequencedSet",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet");
    private static final Set<String> NOT_IN_ARRAYS = Set.of("java.lang.Byte", "java.lang.Character");

    private final Converters converters;
    private final EnumColumns enums;
    private final JdbcTypes jdbcTypes;
    private final Problems problems;

    BasicTypes(Converters converters, EnumColumns enums, JdbcTypes jdbcTypes, Problems problems) {
        this.converters = converters;
        this.enums = enums;
        this.jdbcTypes = jdbcTypes;
        this.problems = problems;
    }

    /** Whether something of this type is a value of one column, not a collection or an embeddable. */
    boolean isBasic(TypeModel type, TypeHints hints) {
        return type.kind() == TypeModel.Kind.PRIMITIVE
                || type.kind() == TypeModel.Kind.ENUM
                || JavaType.isKnown(type)
                || converters.find(type, hints).isPresent();
    }

    /** The type of the value's column; empty if it has none, which is reported. */
    Optional<ColumnType> resolve(BasicValue value) {
        Optional<ConverterClass> converter = converters.find(value.type(), value.hints());
        return converter.isPresent() ? converted(value, converter.get()) : unconverted(value);
    }

    private Optional<ColumnType> converted(BasicValue value, ConverterClass converter) {
        if (yieldsFewValues(value.type())) {
            problems.add(
                    MappingMessage.CONVERTED_VALUES,
                    value.subject().place(),
                    value.subject().name(),
                    converter.className());
        }
        return unconverted(value.withType(converter.columnType()));
    }

    private static boolean yieldsFewValues(TypeModel type) {
        return type.kind() == TypeModel.Kind.ENUM
                || type.name().equals("boolean")
                || type.name().equals("java.lang.Boolean");
    }

    private Optional<ColumnType> unconverted(BasicValue value) {
        if (value.hints().userType().isPresent()) {
            return userType(value);
        }
        if (jdbcTypes.isJson(value.hints())) {
            return Optional.of(ColumnType.of(SqlType.of("jsonb")));
        }
        if (value.type().kind() == TypeModel.Kind.ENUM) {
            return enums.resolve(value);
        }
        Optional<TypeModel> element = elementOf(value.type());
        return element.isPresent() ? array(value, element.get()) : jdbcTypes.resolve(value);
    }

    /** A user type is code: what it stores must be stated. */
    private Optional<ColumnType> userType(BasicValue value) {
        if (value.spec().columnDefinition().isPresent()
                || value.hints().jdbcTypeCode().isPresent()) {
            return jdbcTypes.resolve(value);
        }
        problems.add(
                MappingMessage.USER_TYPE,
                value.subject().place(),
                value.subject().name(),
                value.hints().userType().orElseThrow());
        return Optional.empty();
    }

    /** The type of the elements if the type is stored as an array. */
    private static Optional<TypeModel> elementOf(TypeModel type) {
        if (JavaType.isKnown(type)) {
            return Optional.empty();
        }
        if (type.component() != null) {
            return Optional.of(type.component());
        }
        return COLLECTIONS.contains(type.name()) && type.arguments().size() == 1
                ? Optional.of(type.arguments().get(0))
                : Optional.empty();
    }

    private Optional<ColumnType> array(BasicValue value, TypeModel element) {
        if (NOT_IN_ARRAYS.contains(element.name())) {
            problems.add(
                    MappingMessage.WRAPPER_ARRAY,
                    value.subject().place(),
                    value.subject().name(),
                    value.type().name());
            return Optional.empty();
        }
        return unconverted(value.withType(element))
                .map(type -> ColumnType.of(type.sqlType().asArray()));
    }
}
