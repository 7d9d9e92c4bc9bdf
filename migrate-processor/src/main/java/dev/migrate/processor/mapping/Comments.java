package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What {@code @Comment} says of attributes with several columns: it is about the one that it names, or the first. */
final class Comments {
    private Comments() {}

    /**
     * Describes a column of an embedded attribute.
     *
     * @param path that of the attribute
     * @param columns its columns in the order of Hibernate
     */
    static void describe(Annotations annotations, String path, List<ColumnDraft> columns) {
        Optional<AnnotationModel> comment = annotations.find(HibernateNames.COMMENT);
        if (comment.isPresent()) {
            commented(annotations, columns, ColumnDraft::name)
                    .filter(column -> column.subject().path().startsWith(path + "."))
                    .ifPresent(column -> column.change(
                            known -> known.comment(comment.get().text("value").orElse(null))));
        }
    }

    /** The column that a comment is about. */
    static <T> Optional<T> commented(Annotations annotations, List<T> columns, Function<T, String> name) {
        Optional<String> on = annotations.text(HibernateNames.COMMENT, "on").filter(text -> !text.isEmpty());
        Stream<T> candidates = on.isEmpty()
                ? columns.stream()
                : columns.stream().filter(column -> name.apply(column).equalsIgnoreCase(on.get()));
        return annotations.has(HibernateNames.COMMENT) ? candidates.findFirst() : Optional.empty();
    }
}
