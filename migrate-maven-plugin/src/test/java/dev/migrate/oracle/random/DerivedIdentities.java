package dev.migrate.oracle.random;

import dev.migrate.oracle.random.KeyDraft.Form;
import java.util.ArrayList;
import java.util.List;

/** Keys that contain the key of another entity, over as many levels as there are. */
final class DerivedIdentities {
    private DerivedIdentities() {}

    /** Gives the entity a key that the key of the other is in. */
    static void add(ModelDraft model, TypeDraft type, TypeDraft other) {
        String association = model.attribute(type);
        boolean simple = other.key().isSimple();
        if (simple && model.dice.chance(40)) {
            idClassWithPart(model, type, other, association);
        } else if (other.key().form() != Form.ID_CLASS && model.dice.chance(40)) {
            embeddedWithPart(model, type, other, association);
        } else if (other.key().form() != Form.ID_CLASS && model.dice.chance(60)) {
            mapped(model, type, other, association);
        } else if (simple) {
            associationAlone(model, type, other, association);
        } else {
            // Other combinations make Hibernate loop without end.
            Identities.simple(model, type);
        }
    }

    private static void associationAlone(ModelDraft model, TypeDraft type, TypeDraft other, String association) {
        type.add(other.name(), association, annotations(model, other, "@Id", "@OneToOne"));
        type.key(new KeyDraft(other.key().type(), Form.SIMPLE, List.of()));
    }

    private static void mapped(ModelDraft model, TypeDraft type, TypeDraft other, String association) {
        KeyDraft key = other.key();
        type.names.add("id");
        type.add(key.type(), "id", List.of(key.isSimple() ? "@Id" : "@EmbeddedId"));
        type.add(other.name(), association, annotations(model, other, "@MapsId", "@OneToOne"));
        type.key(new KeyDraft(key.type(), key.form(), List.of()));
    }

    private static void idClassWithPart(ModelDraft model, TypeDraft type, TypeDraft other, String association) {
        TypeDraft key = Identities.idClass(model, type.name());
        Identities.part(model, type, key);
        Identities.keyMember(key, other.key().type(), association);
        type.add(other.name(), association, annotations(model, other, "@Id", "@ManyToOne"));
        type.annotations.add("@IdClass(" + key.name() + ".class)");
        type.key(new KeyDraft(key.name(), Form.ID_CLASS, List.of()));
    }

    private static void embeddedWithPart(ModelDraft model, TypeDraft type, TypeDraft other, String association) {
        TypeDraft key = Identities.embeddable(model, type);
        Identities.embeddedPart(model, key);
        String inner = model.fresh("parentKey");
        key.add(other.key().type(), inner, List.of());
        type.names.add("id");
        type.add(key.name(), "id", List.of("@EmbeddedId"));
        type.add(other.name(), association, annotations(model, other, "@MapsId(\"" + inner + "\")", "@ManyToOne"));
        type.key(new KeyDraft(key.name(), Form.EMBEDDED, List.of()));
    }

    private static List<String> annotations(ModelDraft model, TypeDraft other, String... needed) {
        List<String> annotations = new ArrayList<>(List.of(needed));
        if (model.dice.chance(40)) {
            annotations.addAll(JoinColumns.toKey(model, other));
        }
        if (model.dice.chance(10)) {
            annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
        return annotations;
    }
}
