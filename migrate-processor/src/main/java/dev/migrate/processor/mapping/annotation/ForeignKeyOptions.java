package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say of a foreign key.
 *
 * @param none whether there is to be none
 * @param name the name that is written, or null
 * @param definition SQL that stands for all after the name, or null
 * @param onDelete what happens when the referenced row is deleted
 * @param options SQL that is appended, or null
 */
public record ForeignKeyOptions(
        boolean none,
        @Nullable String name,
        @Nullable String definition,
        ReferentialAction onDelete,
        @Nullable String options) {
    private static final ForeignKeyOptions DEFAULT =
            new ForeignKeyOptions(false, null, null, ReferentialAction.NO_ACTION, null);

    /** Nothing said. */
    public static ForeignKeyOptions standard() {
        return DEFAULT;
    }

    /** What a {@code @ForeignKey} says, if there is one. */
    public static ForeignKeyOptions of(Optional<AnnotationModel> foreignKey) {
        return foreignKey.isPresent() ? said(foreignKey.get()).orElse(DEFAULT) : DEFAULT;
    }

    /** What a {@code @ForeignKey} says, or else the one in the first of the column annotations; either can ask for none. */
    public static ForeignKeyOptions of(Optional<AnnotationModel> foreignKey, List<AnnotationModel> columns) {
        ForeignKeyOptions said = of(foreignKey);
        if (columns.isEmpty()) {
            return said;
        }
        ForeignKeyOptions ofFirst = of(columns.get(0).annotation("foreignKey"));
        return said.equals(DEFAULT) ? ofFirst : ofFirst.none() ? said.without() : said;
    }

    /** What the container of column annotations says, or else the only one of them: where there are several, none is heard. */
    public static ForeignKeyOptions of(Annotations annotations, List<AnnotationModel> columns, String container) {
        Optional<AnnotationModel> found = annotations.find(container);
        return found.isPresent() ? of(found.get().annotation("foreignKey")) : ofOnly(columns);
    }

    /** What the only one of column annotations says. */
    public static ForeignKeyOptions ofOnly(List<AnnotationModel> columns) {
        return columns.size() == 1 ? of(columns.get(0).annotation("foreignKey")) : DEFAULT;
    }

    /** The same with the action that {@code @OnDelete} names, and none beside {@code @NotFound}. */
    public ForeignKeyOptions withOnDelete(Annotations annotations) {
        ForeignKeyOptions options = withOnDelete(annotations.find(HibernateNames.ON_DELETE));
        return annotations.has(HibernateNames.NOT_FOUND) ? options.without() : options;
    }

    /** The same with the action that an {@code @OnDelete} names. */
    public ForeignKeyOptions withOnDelete(Optional<AnnotationModel> annotation) {
        if (annotation.isEmpty()) {
            return this;
        }
        ReferentialAction action = annotation
                .flatMap(found -> found.text("action"))
                .flatMap(ForeignKeyOptions::action)
                .orElse(onDelete);
        return withOnDelete(action);
    }

    /** The same with this action. */
    public ForeignKeyOptions withOnDelete(ReferentialAction action) {
        return new ForeignKeyOptions(none, name, definition, action, options);
    }

    /** The same, but it is for others to say whether there is to be none. */
    public ForeignKeyOptions noneAs(ForeignKeyOptions others) {
        return new ForeignKeyOptions(others.none, name, definition, onDelete, options);
    }

    /** No foreign key. */
    public ForeignKeyOptions without() {
        return new ForeignKeyOptions(true, name, definition, onDelete, options);
    }

    /** Empty for a constant that is not known, as when Hibernate is not on the class path. */
    private static Optional<ReferentialAction> action(String name) {
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    /** Empty for an annotation that says nothing. */
    private static Optional<ForeignKeyOptions> said(AnnotationModel annotation) {
        boolean none = annotation.says("value", "NO_CONSTRAINT");
        String name = annotation.text("name").orElse(null);
        String definition = annotation.text("foreignKeyDefinition").orElse(null);
        String options = annotation.text("options").orElse(null);
        return none || name != null || definition != null || options != null
                ? Optional.of(new ForeignKeyOptions(none, name, definition, ReferentialAction.NO_ACTION, options))
                : Optional.empty();
    }
}
