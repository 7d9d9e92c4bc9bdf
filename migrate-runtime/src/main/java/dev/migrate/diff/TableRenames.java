package dev.migrate.diff;

import dev.migrate.diff.Rename.Kind;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What gets another name in and with one table.
 *
 * <p>Keys and indexes go along when their table moves to another schema. Where their names are taken there, they take
 * names that are nobody's for the journey.
 */
final class TableRenames {
    private final QualifiedName before;
    private final QualifiedName after;
    private final boolean moves;
    private final Renames renames;
    private final List<Rename> parts = new ArrayList<>();
    private final Set<String> carried = new HashSet<>();

    TableRenames(TablePair table, Renames renames) {
        this.before = table.nameBefore();
        this.after = table.nameAfter();
        this.moves = !Objects.equals(before.schema(), after.schema());
        this.renames = renames;
        table.renamed()
                .forEach(pair -> addUnlessSame(
                        Kind.COLUMN, pair.before().name(), pair.after().name()));
    }

    /** Adds what stays of one kind, under another name or not. */
    TableRenames with(Kind kind, Map<String, String> staying) {
        boolean hasIndex = kind == Kind.KEY || kind == Kind.INDEX;
        staying.forEach((from, to) -> {
            if (moves && hasIndex) {
                carry(kind, from, to);
            } else {
                addUnlessSame(kind, from, to);
            }
        });
        return this;
    }

    private void carry(Kind kind, String from, String to) {
        if (renames.isTaken(inSchemaAfter(from))) {
            String free = renames.freeName();
            renames.addFirst(part(kind, inSchemaBefore(from), inSchemaBefore(free), false));
            parts.add(part(kind, inSchemaAfter(free), inSchemaAfter(to), true));
        } else {
            carried.add(from);
            if (!from.equals(to)) {
                parts.add(part(kind, inSchemaAfter(from), inSchemaAfter(to), true));
            }
        }
    }

    private void addUnlessSame(Kind kind, String from, String to) {
        if (!from.equals(to)) {
            parts.add(part(kind, inSchemaBefore(from), inSchemaBefore(to), false));
        }
    }

    private Rename part(Kind kind, QualifiedName from, QualifiedName to, boolean afterMove) {
        return new Rename(kind, before, from, to, afterMove, Set.of());
    }

    private QualifiedName inSchemaBefore(String name) {
        return new QualifiedName(before.schema(), name);
    }

    private QualifiedName inSchemaAfter(String name) {
        return new QualifiedName(after.schema(), name);
    }

    /** Hands over the table, then its parts. */
    void collect() {
        if (!before.equals(after)) {
            renames.add(Rename.table(before, after, carried));
        }
        parts.forEach(renames::add);
    }
}
