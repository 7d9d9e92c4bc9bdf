package dev.migrate.oracle.random;

import java.util.List;

/** Where the annotations stand: at fields or at properties, for the whole model or mixed. */
final class Access {
    private Access() {}

    /** Writes it at all classes that have attributes, in models that use properties at all. */
    static void choose(ModelDraft model, List<TypeDraft> types) {
        if (!model.propertiesPossible || !model.dice.chance(30)) {
            return;
        }
        int percent = model.dice.one(50, 100);
        for (TypeDraft type : types) {
            if (type.isRecord()) {
                continue;
            }
            boolean properties = model.dice.chance(percent);
            type.annotations.add(properties ? JavaType.PROPERTIES : "@Access(AccessType.FIELD)");
            for (int i = 0; i < type.members().size() && model.dice.chance(50); i++) {
                mix(model, type, i, properties);
            }
        }
    }

    private static void mix(ModelDraft model, TypeDraft type, int index, boolean properties) {
        JavaMember member = type.members().get(index);
        if (member.isAttribute() && model.dice.chance(10)) {
            List<String> annotations = model.dice.insert(
                    member.annotations(), "@Access(AccessType." + (properties ? "FIELD" : "PROPERTY") + ")");
            type.replace(index, member.with(annotations));
        }
    }
}
