package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Associations whose columns other attributes may have with types of their own; not for use by several threads. */
final class ReferenceTypes {
    private final Mapping mapping;
    private final List<Reference> all = new ArrayList<>();

    ReferenceTypes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Takes in an association, and whether it has a foreign key. */
    void add(ToOne association, TableDraft table, List<ColumnDraft> columns, References references, boolean referring) {
        for (int i = 0; i < columns.size() && i < references.pairs().size(); i++) {
            References.Pair pair = references.pairs().get(i);
            Subject subject = association.subject().at(pair.spec().place());
            all.add(new Reference(subject, table, columns.get(i), pair.type(mapping.rules()), referring));
        }
    }

    /** Reports the columns that have other types than what they refer to. */
    void check() {
        for (Reference one : all) {
            ColumnDraft column = one.column();
            ColumnDraft wanted = new ColumnDraft(
                    column.logical(), Column.of(column.name(), one.type()), column.rank(), one.subject(), true);
            if (!column.decider().name().equals(one.subject().name()) && !column.fits(wanted)) {
                mapping.columns().reportReference(one.table(), column, wanted, one.referring());
            }
        }
    }

    /** A column of an association, and the type that it wants for it. */
    private record Reference(Subject subject, TableDraft table, ColumnDraft column, SqlType type, boolean referring) {}
}
