package dev.migrate.diff;

import dev.migrate.error.InvalidHintException;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hints of one diff, and which of them it had a use for. */
final class HintUse {
    private final Map<ObjectPath, List<DiffHints.Rename>> renames = new LinkedHashMap<>();
    private final Map<ObjectPath, DiffHints.AllowedDrop> drops = new LinkedHashMap<>();
    private final Map<ObjectPath, DiffHints.Fill> fills = new LinkedHashMap<>();
    private final Set<Object> used = new LinkedHashSet<>();
    private final Map<String, List<ObjectPath>> offered = new HashMap<>();

    HintUse(DiffHints hints) {
        hints.renames()
                .forEach(hint -> renames.computeIfAbsent(new ObjectPath(hint.from()), path -> new ArrayList<>())
                        .add(hint));
        hints.allowedDrops().forEach(hint -> drops.put(new ObjectPath(hint.name()), hint));
        hints.fills().forEach(hint -> fills.put(new ObjectPath(hint.column()), hint));
    }

    /** The renames of an object, to be {@linkplain #use used} if they fit. */
    List<DiffHints.Rename> renamesOf(ObjectPath before) {
        return renames.getOrDefault(before, List.of());
    }

    void use(DiffHints.Rename hint) {
        used.add(hint);
    }

    /**
     * What a part of a table or composite type is called now, if a hint says so; it may call the owner by its name before or
     * after.
     */
    @Nullable
    String rename(Pairing<String, ?> pairing, QualifiedName ownerBefore, QualifiedName ownerAfter, String part) {
        List<DiffHints.Rename> known = new ArrayList<>(renamesOf(ObjectPath.of(ownerBefore, part)));
        known.addAll(renamesOf(ObjectPath.of(ownerAfter, part)));
        for (DiffHints.Rename hint : known) {
            String after = hint.to().get(0);
            if (hint.to().size() == 1 && pairing.canPair(part, after)) {
                use(hint);
                return after;
            }
        }
        return null;
    }

    /** Asks what became of an object that is gone if something may have become of it and no hint says; whether it is open. */
    boolean ask(List<Question> questions, UncertainRename question, ObjectPath gone) {
        boolean isOpen = !allowsDrop(gone) && !question.candidates().isEmpty();
        if (isOpen) {
            questions.add(question);
        }
        return isOpen;
    }

    /** Whether an object that is gone may go. */
    boolean allowsDrop(ObjectPath gone) {
        DiffHints.AllowedDrop hint = drops.get(gone);
        if (hint != null) {
            used.add(hint);
        }
        return hint != null;
    }

    /** What existing rows get in a column, or null if no hint says so. */
    @Nullable
    String fill(ObjectPath column) {
        offer("fill", column);
        DiffHints.Fill hint = fills.get(column);
        if (hint == null) {
            return null;
        }
        used.add(hint);
        return hint.expression();
    }

    /** The expressions of all fills. */
    List<String> fills() {
        return fills.values().stream().map(DiffHints.Fill::expression).toList();
    }

    void offerGone(ObjectPath gone) {
        offer("gone", gone);
    }

    void offerAdded(ObjectPath added) {
        offer("added", added);
    }

    private void offer(String kind, ObjectPath path) {
        offered.computeIfAbsent(kind, key -> new ArrayList<>()).add(path);
    }

    /**
     * Refuses hints that nothing came of. One that says what is known anyway is right too.
     *
     * @param pairs what was found to be the same
     * @throws InvalidHintException for the first of them
     */
    void refuseUnused(SchemaPairs pairs) {
        if (!renames.isEmpty()) {
            used.addAll(KnownRenames.of(pairs));
        }
        unused(renames.values().stream().flatMap(List::stream)).ifPresent(hint -> {
            throw InvalidHintException.noRename(hint, names("gone"), names("added"));
        });
        unused(drops.values().stream()).ifPresent(hint -> {
            throw InvalidHintException.noDrop(hint, names("gone"));
        });
        unused(fills.values().stream()).ifPresent(hint -> {
            throw InvalidHintException.noFill(hint, names("fill"));
        });
    }

    private Optional<String> unused(Stream<?> hints) {
        return hints.filter(hint -> !used.contains(hint)).map(Object::toString).findFirst();
    }

    private List<String> names(String kind) {
        return offered.getOrDefault(kind, List.of()).stream()
                .map(ObjectPath::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
