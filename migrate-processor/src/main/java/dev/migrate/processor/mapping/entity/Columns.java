package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.Dialect;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.Comments;
import dev.migrate.processor.mapping.draft.StatedColumn;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes columns and what belongs to a single one: its default, comment, checks and uniqueness. */
public final class Columns {
    private final Naming naming;
    private final Definitions definitions;
    private final Problems problems;
    private final ColumnWriters writers;
    private final PartWriters parts;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private boolean attributesDone;

    Columns(Naming naming, Definitions definitions, Problems problems) {
        this.naming = naming;
        writers = new ColumnWriters(naming, problems);
        parts = new PartWriters(naming, problems);
        this.definitions = definitions;
        this.problems = problems;
    }

    /**
     * Says that the attributes of entities have their columns: those that collections ask for come second. Reports what two
     * attributes can't both have; of two types Hibernate takes one, whatever the other attribute is.
     */
    public void attributesDone(Collection<EntityMapping> entities) {
        attributesDone = true;
        writers.check(entities);
        for (Mismatch one : mismatches) {
            if (!one.column.fits(one.wanted)) {
                report(MappingMessage.COLUMN_TYPE_TAKEN, one);
            }
        }
    }

    /**
     * Reports an association whose column another attribute has with a type of its own, unless what is wrong was reported.
     *
     * @param referring whether there is to be a foreign key, which PostgreSQL refuses then
     */
    void reportReference(TableDraft table, ColumnDraft column, ColumnDraft wanted, boolean referring) {
        boolean refused = referring && !column.holds(wanted);
        report(
                refused ? MappingMessage.COLUMN_TYPES_DIFFER : MappingMessage.COLUMN_TYPE_TAKEN,
                new Mismatch(table, column, wanted));
    }

    /** What attributes of entities write in their tables. */
    ColumnWriters writers() {
        return writers;
    }

    /** What parts of one thing write in its table. */
    PartWriters parts() {
        return parts;
    }

    /** Adds the column to its table, and gives back the one that is there now. */
    ColumnDraft add(ColumnRequest request) {
        TableDraft table = tableOf(request.site(), request.spec(), request.subject());
        ColumnDraft wanted = draft(request, table);
        ColumnDraft column = table.add(wanted);
        boolean ofEntity = !attributesDone && request.site().entity().owns(table);
        if (ofEntity) {
            writers.add(request, table, column, column != wanted);
        }
        parts.add(request, table, column);
        if (column != wanted && !column.fits(wanted) && request.spec().writable()) {
            mismatch(request, new Mismatch(table, column, wanted), ofEntity);
        }
        if (column.isDecidedBy(wanted)) {
            table.unique(column, request.spec().unique());
        }
        boolean taken = column == wanted || column.column().equals(wanted.column());
        if (taken) {
            addChecks(request, table, column);
        }
        return column;
    }

    /** The table that the column is in: that of the site, or the secondary table that is named, which only entities have. */
    TableDraft tableOf(Site site, ColumnSpec spec, Subject subject) {
        Optional<Name> table = spec.table();
        return table.isPresent() && site.entity().owns(site.table())
                ? tableOf(site, table.get(), subject)
                : site.table();
    }

    /** The table of the site's entity that has this name; of two in different schemas, the one that is written so. */
    TableDraft tableOf(Site site, Name written, Subject subject) {
        String exact = naming.physical(written).exact();
        Optional<TableDraft> found = site.entity()
                .tables()
                .filter(table -> table.name().name().equals(exact))
                .min(Comparator.comparing(table -> !table.logical().equals(written)));
        boolean above = found.isPresent() && site.entity().inheritsSecondary(found.get());
        if (above || (found.isEmpty() && !site.table().name().name().equals(exact))) {
            problems.add(MappingMessage.UNKNOWN_TABLE, subject.place(), subject.name(), written.text());
        }
        return found.orElse(site.table());
    }

    private ColumnDraft draft(ColumnRequest request, TableDraft table) {
        ColumnSpec spec = request.spec();
        ColumnType type = request.type();
        boolean nullable = request.nullable();
        boolean stated = spec.columnDefinition().isPresent();
        Column plain = new Column(
                naming.physical(request.logical()).exact(),
                type.sqlType(),
                stated || nullable,
                null,
                null,
                null,
                null,
                comment(request),
                null,
                null,
                request.type().ordinals(),
                new Origin(request.origin()));
        Column defined = spec.isImplicit() ? plain : definitions.apply(plain, table, request);
        Column column = stated && !nullable ? defined.notNull() : defined;
        ColumnDraft draft = new ColumnDraft(
                request.logical(),
                generated(column, request.annotations()),
                request.rank(),
                request.subject(),
                request.reference() || attributesDone);
        draft.condition(type.condition());
        draft.length(spec.length());
        draft.stated(StatedColumn.NOTHING.described(spec.comment().orElse(null), column.collation()));
        if (stated) {
            draft.definedAs(defined.comment(null));
        }
        return draft;
    }

    private static @Nullable String comment(ColumnRequest request) {
        Optional<String> comment = Comments.of(request.annotations());
        return comment.isPresent() ? comment.get() : request.spec().comment().orElse(null);
    }

    private static Column generated(Column column, Annotations annotations) {
        return annotations.areStandard() ? column : generatedByHibernate(column, annotations);
    }

    private static Column generatedByHibernate(Column column, Annotations annotations) {
        Column result = column;
        Optional<String> defaultValue = Dialect.value(annotations, HibernateNames.COLUMN_DEFAULT);
        if (defaultValue.isPresent()) {
            result = result.defaultTo(defaultValue.get());
        }
        Optional<String> expression = Dialect.value(annotations, HibernateNames.GENERATED_COLUMN);
        if (expression.isPresent()) {
            // Stored in every version of PostgreSQL, as Hibernate has it below 18; it never says that null is refused.
            result = result.generatedAs(expression.get()).withNullable(true);
        }
        Optional<String> collation = annotations.text(HibernateNames.COLLATE, "value");
        return collation.isPresent() ? result.collate(Name.of(collation.get()).text()) : result;
    }

    private void addChecks(ColumnRequest request, TableDraft table, ColumnDraft column) {
        if (!request.spec().isImplicit()) {
            for (AnnotationModel check : request.spec().checks()) {
                addCheck(table, column, check, "constraint");
            }
        }
        if (!request.annotations().areStandard()) {
            addHibernateChecks(request.annotations(), table, column);
        }
        table.checkCondition(column, request.type().condition());
    }

    private static void addHibernateChecks(Annotations annotations, TableDraft table, ColumnDraft column) {
        for (AnnotationModel check : Dialect.findAll(annotations, HibernateNames.CHECK)) {
            addCheck(table, column, check, "constraints");
        }
    }

    private static void addCheck(TableDraft table, ColumnDraft column, AnnotationModel check, String member) {
        check.text(member)
                .ifPresent(expression -> table.check(
                        new CheckDraft(check.text("name").orElse(null), List.of(column.name()), List.of(expression))));
    }

    private void mismatch(ColumnRequest request, Mismatch mismatch, boolean ofEntity) {
        if (!ofEntity) {
            boolean held = mismatch.column.holds(mismatch.wanted);
            report(held ? MappingMessage.COLUMN_TYPE_TAKEN : MappingMessage.COLUMN_TYPES_DIFFER, mismatch);
        } else if (!request.reference()) {
            mismatches.add(mismatch);
        }
    }

    private void report(MappingMessage message, Mismatch mismatch) {
        ColumnDraft column = mismatch.column;
        ColumnDraft wanted = mismatch.wanted;
        if (!writers.isTwice(column) && !parts.isTwice(column)) {
            problems.add(
                    message,
                    wanted.subject().place(),
                    wanted.subject().name(),
                    wanted.column().type(),
                    column.name(),
                    mismatch.table.name(),
                    column.decider().name(),
                    column.column().type());
        }
    }

    /** A column, and another one of its name that an attribute asked for. */
    private record Mismatch(TableDraft table, ColumnDraft column, ColumnDraft wanted) {}
}
