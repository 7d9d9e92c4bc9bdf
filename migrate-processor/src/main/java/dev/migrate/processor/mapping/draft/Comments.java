package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import java.util.List;
import java.util.Optional;

/** What {@code @Comment} says of attributes: each is about the column that it names, or the first; the last one counts. */
public final class Comments {
    private Comments() {}

    /** What is said of an attribute with one column, or of the table of a collection. */
    public static Optional<String> of(Annotations annotations) {
        List<AnnotationModel> comments = annotations.findAll(HibernateNames.COMMENT);
        return comments.isEmpty()
                ? Optional.empty()
                : comments.get(comments.size() - 1).text("value");
    }

    /**
     * Describes columns of an attribute that may have several.
     *
     * @param path that of the attribute
     * @param columns its columns in the order of Hibernate
     */
    public static void describe(Annotations annotations, String path, List<ColumnDraft> columns) {
        for (AnnotationModel comment : annotations.findAll(HibernateNames.COMMENT)) {
            commented(comment, columns)
                    .filter(column -> (column.subject().path() + ".").startsWith(path + "."))
                    .ifPresent(column -> column.change(
                            known -> known.comment(comment.text("value").orElse(null))));
        }
    }

    private static Optional<ColumnDraft> commented(AnnotationModel comment, List<ColumnDraft> columns) {
        String on = comment.text("on").orElse("");
        return columns.stream()
                .filter(column -> on.isEmpty() || column.name().equalsIgnoreCase(on))
                .findFirst();
    }
}
