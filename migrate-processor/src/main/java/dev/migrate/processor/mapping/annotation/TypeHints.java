package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the annotations of an attribute say of the type of its values, or of the keys of a map.
 *
 * @param annotations the annotations of the attribute
 * @param prefix what the names of Hibernate's type annotations begin with: {@code MapKey} for the keys of a map
 * @param convert the {@code @Convert} that applies, if there is one
 * @param part whether they are those of elements or keys, to which registered conversions do not apply
 */
public record TypeHints(Annotations annotations, String prefix, Optional<AnnotationModel> convert, boolean part) {
    private static final int ARRAY = 2003;

    /** What an attribute may have without anything being said of its type. */
    private static final Set<String> SILENT = Set.of(Jpa.BASIC, Jpa.COLUMN, Jpa.GENERATED_VALUE, Jpa.ID, Jpa.VERSION);

    /** The hints for the values of an attribute. */
    public static TypeHints ofValue(Annotations annotations, Optional<AnnotationModel> convert) {
        return new TypeHints(annotations, "", convert, false);
    }

    /** The hints for the elements of a collection. */
    public static TypeHints ofElement(Annotations annotations, Optional<AnnotationModel> convert) {
        return new TypeHints(annotations, "", convert, true);
    }

    /** The hints for the keys of a map. */
    public static TypeHints ofMapKey(Annotations annotations, Optional<AnnotationModel> convert) {
        return new TypeHints(annotations, "MapKey", convert, true);
    }

    /** The hints for the places of the elements of a list. */
    public static TypeHints ofListIndex(Annotations annotations) {
        return new TypeHints(annotations, "ListIndex", Optional.empty(), true);
    }

    /** Whether nothing is said of the type. */
    boolean areSilent() {
        for (AnnotationModel annotation : annotations.all()) {
            if (!SILENT.contains(annotation.type())) {
                return false;
            }
        }
        return true;
    }

    /** {@code STRING} or {@code ORDINAL}, empty if nothing is said. */
    public Optional<String> enumerated() {
        return annotations.text(prefix.isEmpty() ? Jpa.ENUMERATED : Jpa.MAP_KEY_ENUMERATED, "value");
    }

    /** {@code DATE}, {@code TIME} or {@code TIMESTAMP}, empty if nothing is said. */
    public Optional<String> temporal() {
        return annotations.text(prefix.isEmpty() ? Jpa.TEMPORAL : Jpa.MAP_KEY_TEMPORAL, "value");
    }

    public boolean lob() {
        return prefix.isEmpty() && annotations.has(Jpa.LOB);
    }

    /** The number in {@code @JdbcTypeCode}; that of arrays says no more than the Java type. */
    public OptionalInt jdbcTypeCode() {
        OptionalInt code = number(find("JdbcTypeCode"), "value");
        return code.isPresent() && code.getAsInt() == ARRAY ? OptionalInt.empty() : code;
    }

    /** The class in {@code @JdbcType}. */
    public Optional<String> jdbcType() {
        return text("JdbcType");
    }

    /** Whether a JDBC type is stated, one that has no other effect included. */
    public boolean stateJdbcType() {
        return find("JdbcTypeCode").isPresent() || find("JdbcType").isPresent();
    }

    /** Whether it is said how an array of wrappers is stored: Hibernate refuses it otherwise. */
    public boolean allowsWrapperArray() {
        return lob() || find("JavaType").isPresent();
    }

    /** The class of a Java type's descriptor in {@code @JavaType}. */
    public Optional<String> javaType() {
        return text("JavaType");
    }

    /** The composite type that the value is stored in. */
    public Optional<AnnotationModel> struct() {
        return prefix.isEmpty() ? annotations.find(HibernateNames.STRUCT) : Optional.empty();
    }

    /** The class of a user type in {@code @Type}. */
    public Optional<String> userType() {
        return text("Type");
    }

    public Optional<String> timeZoneStorage() {
        return annotations.text(HibernateNames.TIME_ZONE_STORAGE, "value");
    }

    public OptionalInt fractionalSeconds() {
        return number(annotations.find(HibernateNames.FRACTIONAL_SECONDS), "value");
    }

    OptionalInt arrayLength() {
        return number(annotations.find(HibernateNames.ARRAY), "length");
    }

    /** Whether a converter that applies by itself is asked for: not where a type is stated. */
    boolean allowsAutomaticConversion() {
        return enumerated().isEmpty()
                && temporal().isEmpty()
                && userType().isEmpty()
                && !annotations.has(Jpa.ID)
                && !annotations.has(Jpa.VERSION);
    }

    private static OptionalInt number(Optional<AnnotationModel> annotation, String member) {
        return annotation.isPresent() ? OptionalInt.of(annotation.get().number(member, 0)) : OptionalInt.empty();
    }

    private Optional<String> text(String simpleName) {
        Optional<AnnotationModel> annotation = find(simpleName);
        return annotation.isPresent() ? annotation.get().text("value") : Optional.empty();
    }

    /** Hibernate's type annotations count on other annotations, too. */
    private Optional<AnnotationModel> find(String simpleName) {
        if (annotations.areStandard()) {
            return Optional.empty();
        }
        return annotations.findOrMeta(HibernateNames.PACKAGE + prefix + simpleName);
    }
}
