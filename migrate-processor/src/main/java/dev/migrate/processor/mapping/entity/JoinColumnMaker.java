package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.Comments;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.SecondDigits;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes columns that reference others: each takes its type from what it references. */
final class JoinColumnMaker {
    private final Mapping mapping;

    JoinColumnMaker(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the columns to their table. */
    List<ColumnDraft> make(JoinRequest request) {
        References references = request.references();
        List<ColumnDraft> columns = new ArrayList<>();
        JoinRequest uncommented = request.without(HibernateNames.COMMENT);
        for (References.Pair pair : references.pairs()) {
            columns.add(column(uncommented, pair));
        }
        Comments.describe(request.annotations(), request.subject().path(), references.inOrder(columns));
        if (new HashSet<>(columns).size() < columns.size()) {
            mapping.report(MappingMessage.JOIN_COLUMN_TWICE, request.subject(), ColumnDraft.names(columns));
        }
        return columns;
    }

    /** The columns of an association that leads nowhere, which was reported: without a type, but there to be named. */
    List<ColumnDraft> unresolved(ToOne association) {
        List<ColumnSpec> specs = association.joinColumns().stream()
                .map(spec -> ColumnSpec.of(Optional.of(spec)))
                .toList();
        return (specs.isEmpty() ? List.of(ColumnSpec.implicit()) : specs)
                .stream().map(spec -> unresolved(association, spec)).toList();
    }

    private ColumnDraft unresolved(ToOne association, ColumnSpec spec) {
        String name = mapping.naming().joinColumn(association.attribute().name(), "id");
        return mapping.columns()
                .add(new ColumnRequest(
                        association.site(),
                        spec,
                        association.site().named(spec.name().orElse(Name.plain(name))),
                        ColumnType.UNKNOWN,
                        true,
                        Annotations.none(),
                        association.subject().at(spec.place()),
                        association.origin(),
                        association.rank(),
                        true));
    }

    private ColumnDraft column(JoinRequest request, References.Pair pair) {
        ColumnDraft referenced = pair.referenced();
        ColumnSpec spec = pair.spec();
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        request.site(),
                        spec,
                        name(request, pair),
                        new ColumnType(
                                pair.type(mapping.rules()),
                                null,
                                referenced.column().ordinals()),
                        request.nullable() && spec.nullable(),
                        request.annotations(),
                        request.subject().at(spec.place()),
                        origin(request, referenced),
                        request.rank(),
                        true));
        column.unsizedAs(referenced::unsized);
        column.undefinedAs(
                pair.named() ? SecondDigits.forget(referenced.undefined(), mapping.rules()) : referenced.undefined());
        String collation = referenced.column().collation();
        if (collation != null && column.column().collation() == null) {
            column.change(plain -> plain.collate(collation));
        }
        return column;
    }

    private Name name(JoinRequest request, References.Pair pair) {
        Name defaultName = pair.defaultName();
        Name made = defaultName == null ? made(request, pair.referenced().logical()) : defaultName;
        return request.site().named(pair.spec().name().orElse(made));
    }

    /** Quoted if one of the names that it is made of is. */
    private Name made(JoinRequest request, Name referenced) {
        return Name.plain(mapping.naming().joinColumn(request.prefix(), referenced.text()))
                .quotedIf(referenced.quoted() || isQuoted(request.references().table()));
    }

    /** Whether the name of a table counts as quoted, be it only for the naming strategy. */
    private boolean isQuoted(TableDraft table) {
        return table.logical().quoted()
                || mapping.naming().physical(table.logical()).quoted();
    }

    private static String origin(JoinRequest request, ColumnDraft referenced) {
        Origin target = referenced.column().origin();
        boolean single = request.references().pairs().size() == 1;
        return single || target == null ? request.origin() : request.origin() + "." + target.path();
    }
}
