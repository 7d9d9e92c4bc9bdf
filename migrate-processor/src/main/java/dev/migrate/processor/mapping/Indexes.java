package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The unique constraints and indexes that annotations of tables name. */
final class Indexes {
    private final Mapping mapping;

    Indexes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the unique constraints of an annotation. */
    void uniqueConstraints(TableDraft table, AnnotationModel annotation, Subject subject) {
        for (AnnotationModel constraint : annotation.annotations("uniqueConstraints")) {
            List<IndexColumn> columns = new ArrayList<>();
            constraint
                    .texts("columnNames")
                    .forEach(name -> column(table, name, false, subject).ifPresent(columns::add));
            if (!columns.isEmpty()) {
                table.unique(new UniqueKeyDraft(
                        name(constraint),
                        columns.stream().map(IndexColumn::text).toList()));
            }
        }
    }

    /** Adds the indexes of an annotation. */
    void indexes(TableDraft table, AnnotationModel annotation, Subject subject) {
        for (AnnotationModel index : annotation.annotations("indexes")) {
            List<IndexColumn> columns = columns(table, index.text("columnList").orElse(""), subject);
            if (!columns.isEmpty()) {
                add(table, new IndexDraft(name(index), columns, index.flag("unique")));
            }
        }
    }

    /** A unique index of columns is a unique constraint; one that sorts is an index. */
    private static void add(TableDraft table, IndexDraft index) {
        boolean plain = index.columns().stream().noneMatch(column -> column.descending() || column.expression());
        if (index.unique() && plain) {
            table.unique(new UniqueKeyDraft(index.name(), index.columnNames()));
            return;
        }
        boolean same = index.name() == null
                && table.indexes().stream()
                        .anyMatch(known -> known.name() == null && !known.unique() && known.sameColumns(index));
        if (!same) {
            table.indexes().add(index);
        }
    }

    private static @org.jspecify.annotations.Nullable String name(AnnotationModel annotation) {
        return annotation.text("name").map(name -> Name.of(name).exact()).orElse(null);
    }

    private List<IndexColumn> columns(TableDraft table, String columnList, Subject subject) {
        List<IndexColumn> columns = new ArrayList<>();
        for (String entry : split(columnList)) {
            String trimmed = entry.strip();
            String lower = trimmed.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(" desc");
            String text = descending || lower.endsWith(" asc")
                    ? trimmed.substring(0, trimmed.lastIndexOf(' ')).strip()
                    : trimmed;
            if (text.startsWith("(") || text.contains("(")) {
                columns.add(new IndexColumn(text, true, descending));
            } else {
                column(table, text, descending, subject).ifPresent(columns::add);
            }
        }
        return columns;
    }

    /** Commas inside parentheses do not separate. */
    private static List<String> split(String columnList) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < columnList.length(); i++) {
            char character = columnList.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                entries.add(columnList.substring(start, i));
                start = i + 1;
            }
        }
        entries.add(columnList.substring(start));
        return entries.stream().filter(entry -> !entry.isBlank()).toList();
    }

    /** A column by its name, or by the attribute that it stores. */
    private Optional<IndexColumn> column(TableDraft table, String written, boolean descending, Subject subject) {
        Optional<ColumnDraft> column = table.find(Name.of(written), mapping.naming())
                .or(() -> mapping.entities().all().stream()
                        .filter(entity -> entity.tables().anyMatch(table::equals))
                        .flatMap(entity -> entity.attributes().columns(written).stream())
                        .filter(found -> table.columns().contains(found))
                        .findFirst());
        if (column.isEmpty()) {
            mapping.report(
                    MappingMessage.UNKNOWN_COLUMN,
                    subject,
                    written,
                    table.name(),
                    table.columns().stream().map(ColumnDraft::name).toList());
        }
        return column.map(found -> new IndexColumn(found.name(), false, descending));
    }
}
