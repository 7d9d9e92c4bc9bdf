package dev.migrate.oracle.random;

import dev.migrate.oracle.random.TypeDraft.Inheritance;
import dev.migrate.test.Dice;
import java.util.List;

/** Attributes and annotations of which a hierarchy has one at most: versions, tenants, natural ids, soft deletes. */
final class Markers {
    private Markers() {}

    /** Adds one of them to the entity at the top, unless it is there. */
    static void add(ModelDraft model, TypeDraft root) {
        Dice dice = model.dice;
        switch (dice.between(0, 6)) {
            case 0, 1 -> attribute(model, root, "@Version", dice.one("int", "Long", "Instant", "short"));
            case 2 -> attribute(model, root, "@TenantId", "String");
            case 3, 4 -> naturalId(model, root);
            case 5 -> softDelete(model, root);
            default -> root.annotations.add(dice.one("@DynamicUpdate", "@Immutable"));
        }
    }

    private static void attribute(ModelDraft model, TypeDraft root, String annotation, String type) {
        if (root.once.add(annotation)) {
            root.add(type, model.attribute(root), List.of(annotation));
        }
    }

    private static void naturalId(ModelDraft model, TypeDraft root) {
        if (root.once.add("@NaturalId")) {
            String mutable = model.dice.chance(30) ? "@NaturalId(mutable = true)" : "@NaturalId";
            for (int i = model.dice.between(1, 2); i > 0; i--) {
                TypeDraft target = model.dice.one(model.entities);
                if (model.dice.chance(20) && target.key().isSimple()) {
                    root.add(target.name(), model.attribute(root), List.of(mutable, "@ManyToOne"));
                } else {
                    root.add(model.dice.one("String", "Long", "LocalDate"), model.attribute(root), List.of(mutable));
                }
            }
        }
    }

    private static void softDelete(ModelDraft model, TypeDraft root) {
        if (root.inheritance != Inheritance.TABLE_PER_CLASS && root.once.add("@SoftDelete")) {
            root.annotations.add(model.dice.one(
                    "@SoftDelete",
                    "@SoftDelete(strategy = SoftDeleteType.ACTIVE)",
                    "@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)",
                    "@SoftDelete(columnName = \"" + model.fresh("gone") + "\", converter = YesNoConverter.class)"));
        }
    }
}
