package dev.migrate.diff;

import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that go with renamed tables: a table takes along the sequence that its entity asked for, or that is named
 * after it ({@code users_seq}), so that the ids of new rows go on where they were.
 */
final class SequencesOfTables {
    private final Schema from;
    private final Schema to;
    private final Map<Origin, Origin> origins = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SequencesOfTables(Schema from, Schema to, Pairs<QualifiedName> tables) {
        this.from = from;
        this.to = to;
        tables.together()
                .forEach((before, after) -> add(
                        Objects.requireNonNull(from.tables().get(before)),
                        Objects.requireNonNull(to.tables().get(after))));
    }

    private void add(Table before, Table after) {
        if (before.origin() != null && after.origin() != null) {
            origins.put(before.origin(), after.origin());
        }
        names.put(before.name().name(), after.name().name());
    }

    /** The name after of a sequence, or null if no table takes it along. */
    @Nullable
    QualifiedName after(QualifiedName before) {
        QualifiedName named = namedAfter(before);
        return named != null && to.sequences().containsKey(named) ? named : askedForLike(before);
    }

    /** Table names may have underscores too, so each part before one is tried. */
    private @Nullable QualifiedName namedAfter(QualifiedName before) {
        String name = before.name();
        for (int end = name.lastIndexOf('_'); end > 0; end = name.lastIndexOf('_', end - 1)) {
            String table = names.get(name.substring(0, end));
            if (table != null) {
                return new QualifiedName(before.schema(), table + name.substring(end));
            }
        }
        return null;
    }

    private @Nullable QualifiedName askedForLike(QualifiedName before) {
        Origin origin = Objects.requireNonNull(from.sequences().get(before)).origin();
        Origin wanted = origin == null ? null : origins.get(origin);
        return wanted == null
                ? null
                : to.sequences().values().stream()
                        .filter(sequence -> wanted.equals(sequence.origin()))
                        .map(Sequence::name)
                        .findFirst()
                        .orElse(null);
    }
}
