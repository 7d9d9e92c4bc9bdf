package dev.migrate.diff;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds out which attributes of composite types are the same one, and what has to be asked about the others. */
final class AttributePairing {
    private final HintUse hints;
    private final List<Question> questions;

    AttributePairing(HintUse hints, List<Question> questions) {
        this.hints = hints;
        this.questions = questions;
    }

    /** For the name before of each type that stays its attributes. */
    Map<QualifiedName, Pairs<String>> pairs(Schema from, Schema to, Pairs<QualifiedName> types) {
        Map<QualifiedName, Pairs<String>> attributes = new LinkedHashMap<>();
        types.together()
                .forEach((before, after) -> attributes.put(
                        before,
                        pairs(
                                Objects.requireNonNull(from.compositeTypes().get(before)),
                                Objects.requireNonNull(to.compositeTypes().get(after)))));
        return attributes;
    }

    private Pairs<String> pairs(CompositeType before, CompositeType after) {
        Pairing<String, Attribute> pairing = new Pairing<>(byName(before), byName(after), Attribute::origin).byOrigin();
        Pairs<String> pairs = pairing.by(attribute -> hints.rename(pairing, before.name(), after.name(), attribute))
                .byName()
                .pairs();
        pairs.gone().forEach(attribute -> hints.offerGone(ObjectPath.of(before.name(), attribute)));
        pairs.added().forEach(attribute -> hints.offerAdded(ObjectPath.of(after.name(), attribute)));
        for (String gone : pairs.gone()) {
            ObjectPath path = ObjectPath.of(before.name(), gone);
            List<String> candidates = pairs.added().stream()
                    .filter(added -> isLike(
                            before.attribute(gone).orElseThrow(),
                            after.attribute(added).orElseThrow()))
                    .map(ObjectPath::text)
                    .toList();
            hints.ask(questions, new UncertainRename("attribute", path.toString(), candidates), path);
        }
        return pairs;
    }

    private static boolean isLike(Attribute gone, Attribute added) {
        return TypeChange.between(gone.type(), added.type()).isLikely();
    }

    private static Map<String, Attribute> byName(CompositeType type) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        return attributes;
    }
}
