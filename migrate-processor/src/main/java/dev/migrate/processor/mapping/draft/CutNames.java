package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.QualifiedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of which PostgreSQL keeps the first 63 bytes: two of them must not become one. */
public final class CutNames {
    private final Naming naming;
    private final Problems problems;
    private final Map<QualifiedName, Asked> sequences = new HashMap<>();

    public CutNames(Naming naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    /** Reports the columns that are one only because their names are cut. */
    public void checkColumns(Collection<TableDraft> tables) {
        for (TableDraft table : tables) {
            for (ColumnDrafts.Shared shared : table.shared()) {
                ColumnDraft known = shared.column();
                ColumnDraft wanted = shared.wanted();
                check("column", known.logical(), known.subject(), wanted.logical(), wanted.subject());
            }
        }
    }

    /** Reports a sequence that is another one only because their names are cut. */
    public void checkSequence(QualifiedName sequence, Name logical, Subject subject) {
        Asked known = sequences.putIfAbsent(sequence, new Asked(logical, subject));
        if (known != null) {
            check("sequence", known.logical(), known.subject(), logical, subject);
        }
    }

    /**
     * Reports two names that are one only because they are cut.
     *
     * @param kind what has the names, such as {@code table}
     * @param known the name that was there first, before the naming strategy
     * @param first who asks for it
     * @param wanted the other name
     * @param second who asks for that
     */
    void check(String kind, Name known, Subject first, Name wanted, Subject second) {
        if (known.equals(wanted)) {
            return;
        }
        Name one = naming.physical(known);
        Name other = naming.physical(wanted);
        if ((one.isCut() || other.isCut()) && !one.folded().equals(other.folded())) {
            problems.add(
                    MappingMessage.NAME_CUT,
                    second.place(),
                    second.name(),
                    kind,
                    other.folded(),
                    other.exact(),
                    first.name());
        }
    }

    /** A name, and who asked for it first. */
    private record Asked(Name logical, Subject subject) {}
}
