package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which part of a collection, of an association with a table or of a composite type writes which column: Hibernate refuses
 * a second one (measured: {@code Collection.checkColumnDuplication}). Not for several threads.
 */
final class PartWriters {
    private final Naming naming;
    private final Problems problems;
    private final Map<TableDraft, Map<ColumnDraft, ColumnRequest>> open = new HashMap<>();
    private final Set<ColumnDraft> twice = new HashSet<>();

    PartWriters(Naming naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    /** Says that what is added to the table from now on are parts of one thing. */
    void begin(TableDraft table) {
        open.put(table, new HashMap<>());
    }

    /** Says that it has all its parts. */
    void end(TableDraft table) {
        open.remove(table);
    }

    /** Takes in a column that a part asked for, and reports it if another part writes it. */
    void add(ColumnRequest request, TableDraft table, ColumnDraft column) {
        Map<ColumnDraft, ColumnRequest> written = open.get(table);
        if (written == null || !isWritten(request)) {
            return;
        }
        ColumnRequest first = written.putIfAbsent(column, request);
        if (first != null && !first.origin().equals(request.origin())) {
            twice.add(column);
            problems.add(
                    MappingMessage.COLUMN_WRITTEN_TWICE,
                    request.subject().place(),
                    request.subject().name(),
                    column.name(),
                    table.name(),
                    name(first, request));
        }
    }

    /** Whether that was reported of a column. */
    boolean isTwice(ColumnDraft column) {
        return twice.contains(column);
    }

    private boolean isWritten(ColumnRequest request) {
        return request.spec().writable()
                && !request.type().sqlType().equals(ColumnType.UNKNOWN.sqlType())
                && !naming.physical(request.logical()).isCut();
    }

    private static String name(ColumnRequest first, ColumnRequest second) {
        if (first.origin().contains(JoinRequest.OWNER)) {
            return "the reference to its owner";
        }
        boolean same = first.subject().name().equals(second.subject().name());
        return same ? "another part of it" : "'" + first.subject().name() + "'";
    }
}
