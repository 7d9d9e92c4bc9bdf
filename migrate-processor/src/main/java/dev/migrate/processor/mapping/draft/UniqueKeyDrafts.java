package dev.migrate.processor.mapping.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The unique constraints of a table that is still being shaped. */
final class UniqueKeyDrafts {
    private final List<UniqueKeyDraft> keys = new ArrayList<>();
    private final Set<String> columns = new HashSet<>();

    /** All of them; a change of the list is one of the table. */
    List<UniqueKeyDraft> all() {
        return keys;
    }

    /** Adds one unless one over the same columns is there; a written name wins. */
    void add(UniqueKeyDraft key) {
        for (int i = 0; i < keys.size(); i++) {
            UniqueKeyDraft known = keys.get(i);
            if (known.covers(key) && (known.name() == null || key.name() == null || known.sameName(key))) {
                keys.set(i, known.name() == null ? key : known);
                return;
            }
        }
        keys.add(key);
    }

    /** Says whether a column is unique by itself: what the attribute says that decides how the column is. */
    void set(String column, boolean unique) {
        if (unique) {
            columns.add(column);
            add(new UniqueKeyDraft(null, List.of(column)));
        } else {
            columns.remove(column);
            keys.removeIf(key -> key.isOf(column));
        }
    }

    /** Whether that is said of the column itself, and not by a constraint over it. */
    boolean isUnique(String column) {
        return columns.contains(column);
    }
}
