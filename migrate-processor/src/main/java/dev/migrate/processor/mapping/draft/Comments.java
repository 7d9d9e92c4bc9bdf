package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What {@code @Comment} says of attributes with several columns: it is about the one that it names, or the first. */
public final class Comments {
    private Comments() {}

    /**
     * Describes a column of an attribute that is embedded or of any class.
     *
     * @param path that of the attribute
     * @param columns its columns in the order of Hibernate
     */
    public static void describe(Annotations annotations, String path, List<ColumnDraft> columns) {
        Optional<AnnotationModel> comment = annotations.find(HibernateNames.COMMENT);
        if (comment.isPresent()) {
            commented(annotations, columns, ColumnDraft::name)
                    .filter(column -> (column.subject().path() + ".").startsWith(path + "."))
                    .ifPresent(column -> column.change(
                            known -> known.comment(comment.get().text("value").orElse(null))));
        }
    }

    /** The column that a comment is about. */
    public static <T> Optional<T> commented(Annotations annotations, List<T> columns, Function<T, String> name) {
        Optional<String> on = annotations.text(HibernateNames.COMMENT, "on").filter(text -> !text.isEmpty());
        Stream<T> candidates = on.isEmpty()
                ? columns.stream()
                : columns.stream().filter(column -> name.apply(column).equalsIgnoreCase(on.get()));
        return annotations.has(HibernateNames.COMMENT) ? candidates.findFirst() : Optional.empty();
    }
}
