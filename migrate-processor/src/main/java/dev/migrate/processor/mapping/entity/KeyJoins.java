package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.Key;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that continue another one: those of joined subclasses and secondary tables, with the same key. */
public final class KeyJoins {
    private final Mapping mapping;
    private final ForeignKeys foreignKeys;

    KeyJoins(Mapping mapping, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        this.foreignKeys = foreignKeys;
    }

    /** The key of a joined subclass in its own table, which references that of the superclass. */
    Key joined(EntityMapping entity, Key parent) {
        Annotations annotations = entity.annotations();
        List<AnnotationModel> specs = annotations.findAll(Jpa.PRIMARY_KEY_JOIN_COLUMN);
        ForeignKeyOptions options = ForeignKeyOptions.of(annotations, specs, Jpa.PRIMARY_KEY_JOIN_COLUMN + "s")
                .withOnDelete(annotations);
        return join(entity.table(), parent, specs, options, entity.subject());
    }

    /** The key of a secondary table, which references that of the primary table. */
    public Key secondary(TableDraft table, Key primary, AnnotationModel annotation, Subject subject) {
        List<AnnotationModel> specs = annotation.annotations("pkJoinColumns");
        ForeignKeyOptions options = ForeignKeyOptions.of(annotation.annotation("foreignKey"));
        return join(table, primary, specs, options, subject);
    }

    private Key join(
            TableDraft table, Key parent, List<AnnotationModel> specs, ForeignKeyOptions options, Subject subject) {
        boolean countable = !specs.isEmpty() && !parent.columns().isEmpty();
        if (countable && specs.size() != parent.columns().size()) {
            mapping.report(
                    MappingMessage.JOIN_COLUMN_COUNT,
                    subject,
                    specs.size(),
                    parent.table().name(),
                    parent.columns().size(),
                    parent.columnNames());
        }
        List<ColumnDraft> columns = new ArrayList<>();
        List<ColumnDraft> referencedColumns = parent.counted();
        for (int i = 0; i < referencedColumns.size(); i++) {
            ColumnDraft referenced = referencedColumns.get(i);
            ColumnSpec spec = spec(specs, referenced, i);
            Name logical = spec.name()
                    .orElse(referenced
                            .logical()
                            .quotedIf(parent.table().logical().quoted()));
            SqlType type = referenced.referenceType(spec.name().isPresent(), mapping.rules());
            // What refers to the column knows it by the name that is written, or else by the physical one.
            Name known = spec.name().isPresent() ? logical : mapping.naming().physical(logical);
            columns.add(table.add(column(table, referenced, known, type, subject)));
        }
        Key key = new Key(table, columns, parent.ordered());
        boolean ofParent = columns.equals(referencedColumns);
        if (!ofParent) {
            foreignKeys.add(table, columns, parent.table(), referencedColumns, options);
        }
        return key;
    }

    /** The annotation that references the column, or the one in its place. */
    private ColumnSpec spec(List<AnnotationModel> specs, ColumnDraft referenced, int position) {
        Optional<AnnotationModel> named = specs.stream()
                .filter(spec -> spec.text("referencedColumnName")
                        .map(Name::of)
                        .filter(name -> isName(name, referenced))
                        .isPresent())
                .findFirst();
        Optional<AnnotationModel> placed = specs.stream()
                .skip(position)
                .limit(1)
                .filter(spec -> spec.text("referencedColumnName").isEmpty())
                .findFirst();
        return ColumnSpec.of(named.or(() -> placed));
    }

    private boolean isName(Name written, ColumnDraft column) {
        return column.logical().exact().equals(written.exact())
                || column.name().equals(mapping.naming().physical(written).exact());
    }

    private ColumnDraft column(TableDraft table, ColumnDraft referenced, Name known, SqlType type, Subject subject) {
        Column column = Column.of(mapping.naming().physical(known).exact(), type)
                .notNull()
                .collate(referenced.column().collation())
                .holding(referenced.column().ordinals())
                .withOrigin(originOf(table, referenced));
        return new ColumnDraft(known, column, mapping.ranks().next(), subject, true);
    }

    private static Origin originOf(TableDraft table, ColumnDraft referenced) {
        Origin origin = referenced.column().origin();
        return origin == null ? new Origin(table.name().name()) : origin;
    }
}
