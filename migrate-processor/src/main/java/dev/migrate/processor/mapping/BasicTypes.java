package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.ConverterClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.problem.Problems;
import java.util.List;
import java.util.Map;
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

    private static final TypeModel BOOLEAN = new TypeModel(
            "java.lang.Boolean", TypeModel.Kind.DECLARED, List.of(), null, Set.of(), Annotations.none(), null, null);

    /** What Hibernate's own converters of truth values store. */
    private static final Map<String, String> BUILT_IN_VALUES = Map.of(
            "org.hibernate.type.YesNoConverter", "in ('N','Y')",
            "org.hibernate.type.TrueFalseConverter", "in ('F','T')",
            "org.hibernate.type.NumericBooleanConverter", "in (0,1)");

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

    /** Whether the value is stored as JSON or XML, whatever its Java type. */
    boolean isDocument(TypeHints hints) {
        return jdbcTypes.isDocument(hints);
    }

    /** The type of the value's column; empty if it has none, which is reported. */
    Optional<ColumnType> resolve(BasicValue value) {
        Optional<ConverterClass> converter = converters.find(value.type(), value.hints());
        return converter.isPresent() ? converted(value, converter.get()) : unconverted(value);
    }

    /** The type that a converter of truth values stores. */
    Optional<ColumnType> converted(String converter, Subject subject) {
        TypeHints hints = TypeHints.ofValue(Annotations.none(), Optional.empty());
        BasicValue value = new BasicValue(BOOLEAN, hints, ColumnSpec.implicit(), subject);
        return converters.named(converter).flatMap(found -> converted(value, found));
    }

    private Optional<ColumnType> converted(BasicValue value, ConverterClass converter) {
        String condition = BUILT_IN_VALUES.get(converter.className());
        if (condition != null) {
            return unconverted(value.withType(converter.columnType()))
                    .map(type -> new ColumnType(type.sqlType(), condition));
        }
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
        if (jdbcTypes.isDocument(value.hints())) {
            return jdbcTypes.stated(value.hints()).map(type -> ColumnType.of(jdbcTypes.sqlType(type, JavaType.UNKNOWN, value)));
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
