package dev.migrate.diff;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which labels of enum types have another name now. Only the developer knows: a label has no second identity. */
final class LabelPairing {
    private final HintUse hints;
    private final List<Question> questions;

    /**
     * Takes what is said and where to ask.
     *
     * @param questions is added to
     */
    LabelPairing(HintUse hints, List<Question> questions) {
        this.hints = hints;
        this.questions = questions;
    }

    /** The renamed labels, old name to new one, by the name before of their type. */
    Map<QualifiedName, Map<String, String>> pairs(Schema from, Schema to, Pairs<QualifiedName> types) {
        Map<QualifiedName, Map<String, String>> renamed = new LinkedHashMap<>();
        types.together().forEach((before, after) -> {
            Map<String, String> labels = pairs(
                    Objects.requireNonNull(from.enumTypes().get(before)),
                    Objects.requireNonNull(to.enumTypes().get(after)));
            if (!labels.isEmpty()) {
                renamed.put(before, labels);
            }
        });
        return renamed;
    }

    private Map<String, String> pairs(EnumType before, EnumType after) {
        List<String> gone = without(before.labels(), after.labels());
        List<String> added = without(after.labels(), before.labels());
        gone.forEach(label -> hints.offerGone(ObjectPath.of(before.name(), label)));
        added.forEach(label -> hints.offerAdded(ObjectPath.of(after.name(), label)));
        Map<String, DiffHints.Rename> hinted = hinted(before, after, added);
        Map<String, String> renamed = new LinkedHashMap<>();
        hinted.forEach((label, hint) -> {
            hints.use(hint);
            renamed.put(label, hint.to().get(0));
        });
        added.removeAll(renamed.values());
        gone.removeAll(renamed.keySet());
        gone.forEach(label -> ask(ObjectPath.of(before.name(), label), added));
        return renamed;
    }

    /** The hints that fit together: each label goes to one that is new, or that makes way for it by another hint. */
    private Map<String, DiffHints.Rename> hinted(EnumType before, EnumType after, List<String> added) {
        Map<String, DiffHints.Rename> hinted = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        before.labels()
                .forEach(label -> renames(before, after, label)
                        .filter(hint -> hint.to().size() == 1
                                && after.labels().contains(hint.to().get(0)))
                        .filter(hint -> taken.add(hint.to().get(0)))
                        .findFirst()
                        .ifPresent(hint -> hinted.put(label, hint)));
        boolean changed = true;
        while (changed) {
            Map<String, DiffHints.Rename> all = Map.copyOf(hinted);
            changed = hinted.entrySet().removeIf(entry -> !fits(entry.getKey(), all, added, after));
        }
        return hinted;
    }

    /** Whether the new name is free, or becomes so, and nothing is left under the old one but what goes there too. */
    private static boolean fits(
            String label, Map<String, DiffHints.Rename> hinted, List<String> added, EnumType after) {
        String target = target(Objects.requireNonNull(hinted.get(label)));
        return (added.contains(target) || hinted.containsKey(target))
                && (!after.labels().contains(label)
                        || hinted.values().stream().map(LabelPairing::target).anyMatch(label::equals));
    }

    private static String target(DiffHints.Rename hint) {
        return hint.to().get(0);
    }

    /** A hint may call the type by its name before or after. */
    private Stream<DiffHints.Rename> renames(EnumType before, EnumType after, String label) {
        return Stream.of(before, after)
                .distinct()
                .flatMap(type -> hints.renamesOf(ObjectPath.of(type.name(), label)).stream());
    }

    private void ask(ObjectPath gone, List<String> added) {
        if (!hints.allowsDrop(gone) && !added.isEmpty()) {
            List<String> candidates = added.stream().map(ObjectPath::text).toList();
            questions.add(new UncertainRename("label", gone.toString(), candidates));
        }
    }

    private static List<String> without(List<String> labels, List<String> others) {
        List<String> rest = new ArrayList<>(labels);
        rest.removeAll(others);
        return rest;
    }
}
