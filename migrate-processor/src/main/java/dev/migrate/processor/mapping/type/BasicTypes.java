package dev.migrate.processor.mapping.type;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.ConverterClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.BasicValue;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.Converters;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.TypeHints;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.CompositeTypes;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of columns that store basic values. */
public final class BasicTypes {
    /** Classes that implement them are stored as they are serialized. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection",
            "java.util.List",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.SequencedCollection",
            "java.util.SequencedSet");

    private static final Set<String> WRAPPER_ARRAYS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

    private static final TypeModel BOOLEAN = new TypeModel(
            "java.lang.Boolean", TypeModel.Kind.DECLARED, List.of(), null, Set.of(), Annotations.none(), null, null);

    /** Hibernate's own converters of truth values. */
    private static final Map<String, BuiltIn> BUILT_IN = Map.of(
            "org.hibernate.type.YesNoConverter", new BuiltIn("char(1)", "in ('N','Y')"),
            "org.hibernate.type.TrueFalseConverter", new BuiltIn("char(1)", "in ('F','T')"),
            "org.hibernate.type.NumericBooleanConverter", new BuiltIn("integer", "in (0,1)"));

    private final Converters converters;
    private final EnumColumns enums;
    private final JdbcTypes jdbcTypes;
    private final CompositeTypes structs;
    private final Problems problems;
    private final DocumentTypes documents;

    /** The types of columns of which nothing is said but the Java type and the sizes. */
    private final Map<String, ColumnType> ofPlainValues = new HashMap<>();

    public BasicTypes(
            Converters converters, EnumColumns enums, JdbcTypes jdbcTypes, CompositeTypes structs, Problems problems) {
        this.converters = converters;
        this.enums = enums;
        this.jdbcTypes = jdbcTypes;
        this.structs = structs;
        this.problems = problems;
        documents = new DocumentTypes(problems);
    }

    /** Whether something of this type is a value of one column, not a collection or an embeddable. */
    public boolean isBasic(TypeModel type, TypeHints hints) {
        return type.kind() == TypeModel.Kind.PRIMITIVE
                || type.kind() == TypeModel.Kind.ENUM
                || JavaType.isKnown(type)
                || struct(type, hints).isPresent()
                || converters.find(type, hints).isPresent();
    }

    /** Whether the value is stored as JSON or XML, whatever its Java type. */
    public boolean isDocument(TypeHints hints) {
        return jdbcTypes.isDocument(hints);
    }

    /** The JDBC type that an annotation names. */
    public Optional<JdbcType> stated(TypeHints hints) {
        return jdbcTypes.stated(hints);
    }

    /** The type of a column for values of a class that Hibernate knows, with the sizes that the value's column states. */
    public ColumnType of(String className, BasicValue value) {
        JavaType type = JavaType.named(className);
        return ColumnType.of(jdbcTypes.sqlType(type.jdbcType(), type, value));
    }

    /** The type of the value's column; {@link ColumnType#UNKNOWN} if it has none, which is reported. */
    public ColumnType resolve(BasicValue value) {
        Optional<ConverterClass> converter = converters.find(value.type(), value.hints());
        Optional<JdbcType> document = JavaType.isKnown(value.type()) ? Optional.empty() : documents.read(value);
        if (converter.isEmpty()) {
            return document.isEmpty()
                    ? unconverted(value).orElse(ColumnType.UNKNOWN)
                    : ColumnType.of(jdbcTypes.sqlType(document.get(), JavaType.UNKNOWN, value));
        }
        checkRivals(value, converter.get());
        return converted(value, converter.get()).orElse(ColumnType.UNKNOWN);
    }

    private void checkRivals(BasicValue value, ConverterClass converter) {
        List<String> rivals = converters.rivals(converter, value.type(), value.hints());
        if (!rivals.isEmpty()) {
            problems.add(
                    MappingMessage.SEVERAL_CONVERTERS,
                    value.subject().place(),
                    value.subject().name(),
                    value.type().name(),
                    rivals);
        }
    }

    /** The type of a mark that a converter of truth values stores; empty if it is not known, which is reported. */
    public Optional<ColumnType> converted(String converter, Subject subject) {
        BuiltIn builtIn = BUILT_IN.get(converter);
        if (builtIn != null) {
            return Optional.of(builtIn.checked());
        }
        TypeHints hints = TypeHints.ofValue(Annotations.none(), Optional.empty());
        BasicValue value = new BasicValue(BOOLEAN, hints, ColumnSpec.implicit(), subject);
        Optional<ConverterClass> found = converters.named(converter);
        if (found.isEmpty()) {
            problems.add(MappingMessage.UNKNOWN_CONVERTER, subject.place(), subject.name(), converter);
        }
        return found.flatMap(known -> converted(value, known));
    }

    /** What a converter stores: of each element where the value has many and the converter is for one of them. */
    private Optional<ColumnType> converted(BasicValue value, ConverterClass converter) {
        String wanted = converter.attributeType().boxedName();
        Optional<TypeModel> element =
                elementOf(value.type()).filter(type -> type.boxedName().equals(wanted));
        if (element.isPresent()) {
            return converted(value.withType(element.get()), converter)
                    .map(type -> ColumnType.of(type.sqlType().asArray()));
        }
        BuiltIn builtIn = BUILT_IN.get(converter.className());
        if (builtIn != null) {
            return unconverted(value.withType(converter.columnType()))
                    .map(type -> new ColumnType(
                            type.sqlType(), builtIn.type(jdbcTypes.rules()).condition()));
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
        if (!value.isPlain()) {
            return stored(value);
        }
        String text = value.plainText();
        ColumnType known = ofPlainValues.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ColumnType> found = stored(value);
        if (found.isPresent()) {
            ofPlainValues.put(text, found.get());
        }
        return found;
    }

    private Optional<ColumnType> stored(BasicValue value) {
        if (isReported(value.type())) {
            return Optional.empty();
        }
        Optional<String> userType = jdbcTypes.userType(value);
        if (userType.isPresent()) {
            return userType(value, userType.get());
        }
        if (WRAPPER_ARRAYS.contains(value.type().name()) && !value.hints().allowsWrapperArray()) {
            problems.add(
                    MappingMessage.WRAPPER_ARRAY,
                    value.subject().place(),
                    value.subject().name(),
                    value.type().name());
            return Optional.empty();
        }
        if (jdbcTypes.isDocument(value.hints())) {
            return jdbcTypes
                    .stated(value.hints())
                    .map(type -> ColumnType.of(jdbcTypes.sqlType(type, JavaType.UNKNOWN, value)));
        }
        Optional<AnnotationModel> struct = struct(value.type(), value.hints());
        if (struct.isPresent()) {
            SqlType type = structs.of(struct.get(), value.subject());
            return Optional.of(ColumnType.of(elementOf(value.type()).isPresent() ? type.asArray() : type));
        }
        if (value.type().kind() == TypeModel.Kind.ENUM) {
            return enums.resolve(value);
        }
        Optional<TypeModel> element = elementOf(value.type());
        return element.isEmpty() || isSerialized(value) ? jdbcTypes.resolve(value) : array(value, element.get());
    }

    private boolean isSerialized(BasicValue value) {
        Optional<JdbcType> stated = jdbcTypes.stated(value.hints());
        return stated.isPresent() && stated.get().isBinary();
    }

    private static boolean isReported(TypeModel type) {
        return type.kind() == TypeModel.Kind.ERROR
                || (type.embeddable() != null && type.embeddable().recursive());
    }

    private static Optional<AnnotationModel> struct(TypeModel type, TypeHints hints) {
        Optional<AnnotationModel> stated = hints.struct();
        return stated.isPresent() ? stated : type.annotations().find(HibernateNames.STRUCT);
    }

    /** A user type is code: what it stores must be stated unless it is well known. Hibernate takes no notice of {@code @JdbcTypeCode} beside it. */
    private Optional<ColumnType> userType(BasicValue value, String userType) {
        if (value.spec().columnDefinition().isPresent()) {
            return Optional.of(ColumnType.STATED);
        }
        Optional<SqlType> known = KnownUserTypes.jdbcType(userType)
                .map(type -> jdbcTypes.sqlType(type, JavaType.UNKNOWN, value))
                .or(() -> KnownUserTypes.sqlType(userType));
        if (known.isPresent()) {
            return known.map(ColumnType::of);
        }
        problems.add(
                MappingMessage.USER_TYPE,
                value.subject().place(),
                value.subject().name(),
                userType);
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
        return unconverted(value.withType(element))
                .map(type -> new ColumnType(type.sqlType().asArray(), null, type.ordinals()));
    }

    /**
     * What a converter of Hibernate stores.
     *
     * @param sqlType the type
     * @param condition the condition on its values
     */
    private record BuiltIn(String sqlType, String condition) {
        private ColumnType type(MappingRules rules) {
            return rules.booleanCheck() ? checked() : ColumnType.of(SqlType.of(sqlType));
        }

        private ColumnType checked() {
            return new ColumnType(SqlType.of(sqlType), condition);
        }
    }
}
