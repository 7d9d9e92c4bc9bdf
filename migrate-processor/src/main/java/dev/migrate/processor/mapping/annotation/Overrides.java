package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What outer classes and attributes say of attributes inside: columns, associations and conversions by path.
 *
 * <p>What stands further out wins.
 */
public final class Overrides {
    private static final String ID = "id.";
    private static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of(), null);

    private final Map<String, AnnotationModel> columns;
    private final Map<String, AnnotationModel> associations;
    private final Map<String, AnnotationModel> conversions;
    private final @Nullable Overrides weaker;

    private Overrides(
            Map<String, AnnotationModel> columns,
            Map<String, AnnotationModel> associations,
            Map<String, AnnotationModel> conversions,
            @Nullable Overrides weaker) {
        this.columns = columns;
        this.associations = associations;
        this.conversions = conversions;
        this.weaker = weaker;
    }

    public static Overrides none() {
        return NONE;
    }

    /** Whether nothing is said of any attribute. */
    public boolean isEmpty() {
        return this == NONE;
    }

    /** These overrides and those of an element further in, whose names are relative to a path. */
    public Overrides with(String path, Annotations annotations) {
        return isSaid(annotations) ? with(name -> Optional.of(path + name), annotations) : this;
    }

    /**
     * These overrides and those of a collection for its elements, whose columns all that is said within the elements wins
     * over.
     */
    public Overrides withElement(String path, Annotations annotations) {
        Overrides all = with(
                name -> isOfKey(name) ? Optional.empty() : Optional.of(within(path, name)),
                converted(path),
                annotations);
        return all.isEmpty() ? all : new Overrides(Map.of(), Map.of(), all.conversions, all);
    }

    /** These overrides and those of a map for its values, whose names begin with {@code value.}. */
    public Overrides withValue(String path, Annotations annotations) {
        return moved(path + ".value.", path + ".")
                .with(
                        name -> name.startsWith("value.") ? Optional.of(path + name.substring(5)) : Optional.empty(),
                        converted(path),
                        annotations);
    }

    /** The paths of conversions in elements and values, whose names may begin with {@code value.} in both. */
    private static Function<String, Optional<String>> converted(String path) {
        return name ->
                isOfKey(name) ? Optional.empty() : Optional.of(within(path, name.replaceFirst("^value(\\.|$)", "")));
    }

    /** These overrides and those of a map for its keys, whose names begin with {@code key.}. */
    public Overrides withKey(String path, Annotations annotations) {
        return with(
                name -> isOfKey(name)
                        ? Optional.of(within(path, name.replaceFirst("^key(\\.|$)", "")))
                        : Optional.empty(),
                annotations);
    }

    private static boolean isOfKey(String name) {
        return name.startsWith("key.") || name.equals("key");
    }

    private static String within(String path, String name) {
        return name.isEmpty() ? path : path + "." + name;
    }

    /** These overrides, with what is said of paths that begin in one way for those that begin in another. */
    private Overrides moved(String from, String to) {
        return isEmpty()
                ? this
                : new Overrides(moved(columns, from, to), moved(associations, from, to), conversions, weaker);
    }

    private static Map<String, AnnotationModel> moved(Map<String, AnnotationModel> said, String from, String to) {
        Map<String, AnnotationModel> moved = new HashMap<>(said);
        said.forEach((path, annotation) -> {
            if (path.startsWith(from)) {
                moved.put(to + path.substring(from.length()), annotation);
            }
        });
        return moved;
    }

    private Overrides with(Function<String, Optional<String>> path, Annotations annotations) {
        return with(path, path, annotations);
    }

    private Overrides with(
            Function<String, Optional<String>> path,
            Function<String, Optional<String>> conversionPath,
            Annotations annotations) {
        if (!isSaid(annotations)) {
            return this;
        }
        Map<String, AnnotationModel> newColumns = new HashMap<>(columns);
        annotations
                .findAll(Jpa.ATTRIBUTE_OVERRIDE)
                .forEach(override -> override.annotation("column")
                        .ifPresent(column ->
                                path.apply(name(override)).ifPresent(key -> newColumns.putIfAbsent(key, column))));
        Map<String, AnnotationModel> newAssociations = new HashMap<>(associations);
        annotations
                .findAll(Jpa.ASSOCIATION_OVERRIDE)
                .forEach(override ->
                        path.apply(name(override)).ifPresent(key -> newAssociations.putIfAbsent(key, override)));
        Map<String, AnnotationModel> newConversions = new HashMap<>(conversions);
        annotations
                .findAll(Jpa.CONVERT)
                .forEach(convert -> convert.text("attributeName")
                        .flatMap(conversionPath)
                        .ifPresent(key -> newConversions.putIfAbsent(key, convert)));
        return new Overrides(newColumns, newAssociations, newConversions, weaker);
    }

    private static boolean isSaid(Annotations annotations) {
        return annotations.has(Jpa.ATTRIBUTE_OVERRIDE)
                || annotations.has(Jpa.ASSOCIATION_OVERRIDE)
                || annotations.has(Jpa.CONVERT);
    }

    /**
     * The {@code @Column} that replaces that of the attribute with this path. What is in an embedded attribute called
     * {@code id} may be named without it, as Hibernate allows.
     */
    public Optional<AnnotationModel> column(String path) {
        Optional<AnnotationModel> exact = exactColumn(path);
        boolean inId = exact.isEmpty() && path.startsWith(ID);
        return inId ? exactColumn(path.substring(ID.length())) : exact;
    }

    private Optional<AnnotationModel> exactColumn(String path) {
        AnnotationModel stronger = columns.get(path);
        return stronger != null || weaker == null ? Optional.ofNullable(stronger) : weaker.exactColumn(path);
    }

    /** The {@code @AssociationOverride} of the association with this path. */
    public Optional<AnnotationModel> association(String path) {
        AnnotationModel stronger = associations.get(path);
        return stronger != null || weaker == null ? Optional.ofNullable(stronger) : weaker.association(path);
    }

    /** The {@code @Convert} for the attribute with this path. */
    public Optional<AnnotationModel> conversion(String path) {
        return Optional.ofNullable(conversions.get(path));
    }

    private static String name(AnnotationModel override) {
        return override.text("name").orElse("");
    }
}
