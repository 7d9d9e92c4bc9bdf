package dev.migrate.diff;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, String> renamed = new LinkedHashMap<>();
        gone.forEach(label -> renames(before, after, label)
                .filter(hint -> hint.to().size() == 1 && added.remove(hint.to().get(0)))
                .findFirst()
                .ifPresent(hint -> {
                    hints.use(hint);
                    renamed.put(label, hint.to().get(0));
                }));
        gone.removeAll(renamed.keySet());
        gone.forEach(label -> ask(ObjectPath.of(before.name(), label), added));
        return renamed;
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
