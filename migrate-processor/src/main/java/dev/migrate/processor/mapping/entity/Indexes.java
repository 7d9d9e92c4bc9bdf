package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.definition.OptionWords;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.IndexDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unique constraints and indexes that annotations of tables name. */
final class Indexes {
    private final Mapping mapping;

    Indexes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the unique constraints of an annotation. */
    void uniqueConstraints(TableDraft table, AnnotationModel annotation, Subject subject) {
        for (AnnotationModel constraint : annotation.annotations("uniqueConstraints")) {
            List<String> columns = new ArrayList<>();
            for (String name : constraint.texts("columnNames")) {
                columns.addAll(columns(table, name, subject));
            }
            if (!columns.isEmpty()) {
                table.unique(new UniqueKeyDraft(name(constraint), columns, deferral(constraint, table, subject)));
            }
        }
    }

    /** Adds the indexes of an annotation. */
    void indexes(TableDraft table, AnnotationModel annotation, Subject subject) {
        for (AnnotationModel index : annotation.annotations("indexes")) {
            List<IndexDraft.Key> keys = new ArrayList<>();
            for (String entry : split(index.text("columnList").orElse(""))) {
                keys.addAll(keys(table, entry, subject));
            }
            if (!keys.isEmpty()) {
                add(table, new IndexDraft(name(index), keys, index.flag("unique"), condition(index, table, subject)));
            }
        }
    }

    /** A unique index of columns is a unique constraint; one that sorts or leaves rows out is an index. */
    private static void add(TableDraft table, IndexDraft index) {
        if (index.unique()
                && index.where() == null
                && index.columns().stream().noneMatch(column -> column.descending() || column.expression())) {
            table.unique(new UniqueKeyDraft(index.name(), index.columnNames()));
        } else {
            table.index(index);
        }
    }

    /** The condition on the rows, which is all of {@code options} that a schema holds. */
    private @Nullable String condition(AnnotationModel index, TableDraft table, Subject subject) {
        OptionWords options = new OptionWords(index.text("options").orElse(""));
        boolean partial = options.skip("where");
        String text = options.remainder();
        if (!partial && !text.isEmpty()) {
            refuse(text, table, subject);
        }
        return partial ? text : null;
    }

    /** When a unique constraint is checked, which is all of {@code options} that a schema holds. */
    private Deferral deferral(AnnotationModel constraint, TableDraft table, Subject subject) {
        OptionWords options = new OptionWords(constraint.text("options").orElse(""));
        Deferral deferral = options.deferral().orElse(Deferral.NOT_DEFERRABLE);
        String text = options.remainder();
        if (!text.isEmpty()) {
            refuse(text, table, subject);
        }
        return deferral;
    }

    private void refuse(String options, TableDraft table, Subject subject) {
        mapping.report(MappingMessage.KEY_OPTIONS, subject, options, table.name());
    }

    private static @Nullable String name(AnnotationModel annotation) {
        Optional<String> name = annotation.text("name");
        return name.isPresent() ? Name.of(name.get()).folded() : null;
    }

    /** The keys that an entry of a column list means, such as {@code name desc}. */
    private List<IndexDraft.Key> keys(TableDraft table, String entry, Subject subject) {
        String lower = entry.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        boolean directed = descending || lower.endsWith(" asc");
        String text = directed ? entry.substring(0, entry.lastIndexOf(' ')).strip() : entry;
        if (text.contains("(")) {
            return List.of(new IndexDraft.Key(new IndexColumn(text, true, descending), directed));
        }
        List<IndexDraft.Key> keys = new ArrayList<>();
        for (String column : columns(table, text, subject)) {
            keys.add(new IndexDraft.Key(new IndexColumn(column, false, descending), directed));
        }
        return keys;
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
                addEntry(columnList.substring(start, i), entries);
                start = i + 1;
            }
        }
        addEntry(columnList.substring(start), entries);
        return entries;
    }

    private static void addEntry(String written, List<String> entries) {
        if (!written.isBlank()) {
            entries.add(written.strip());
        }
    }

    /** The column of that name, or the columns of the attribute of that name. */
    private List<String> columns(TableDraft table, String written, Subject subject) {
        Optional<ColumnDraft> column = table.find(Name.of(written), mapping.naming());
        List<ColumnDraft> columns = column.isPresent() ? List.of(column.get()) : ofAttribute(table, written);
        if (columns.isEmpty() && !isPartial(table)) {
            mapping.report(
                    MappingMessage.UNKNOWN_COLUMN, subject, written, table.name(), ColumnDraft.names(table.columns()));
        }
        return ColumnDraft.names(columns);
    }

    /** Whether the table is one of an entity that was read in part only: the column may well be there. */
    private boolean isPartial(TableDraft table) {
        return mapping.entities().all().stream()
                .filter(EntityMapping::isPartial)
                .anyMatch(entity -> entity.owns(table));
    }

    private List<ColumnDraft> ofAttribute(TableDraft table, String path) {
        return mapping.entities().all().stream()
                .filter(entity -> entity.owns(table))
                .map(entity -> entity.attributes().columns(path).stream()
                        .filter(found -> table.columns().contains(found))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
