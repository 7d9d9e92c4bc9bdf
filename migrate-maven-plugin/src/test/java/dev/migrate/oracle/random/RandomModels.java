package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes entity models of few classes in which many features of the mapping meet; the same seed makes the same one. */
public final class RandomModels {
    private final ModelDraft model;
    private final Dice dice;
    private final List<TypeDraft> bases = new ArrayList<>();
    private final List<List<TypeDraft>> below = new ArrayList<>();

    private RandomModels(Dice dice) {
        this.dice = dice;
        model = new ModelDraft(dice);
    }

    /** The model for a seed. */
    public static JavaModel of(long seed) {
        return new RandomModels(new Dice(new SplittableRandom(seed))).make();
    }

    private JavaModel make() {
        repeat(dice.between(0, 2), () -> Enums.add(model));
        repeat(dice.between(0, 1), () -> Converters.add(model));
        repeat(dice.between(0, 1), () -> {
            bases.add(MappedSuperclasses.add(model));
            below.add(new ArrayList<>());
        });
        repeat(dice.between(2, 4), this::addHierarchy);
        repeat(dice.between(0, 3), () -> Embeddables.add(model));
        for (int i = 0; i < bases.size(); i++) {
            MappedSuperclasses.fill(model, bases.get(i), below.get(i));
        }
        model.entities.forEach(this::fill);
        model.entities.forEach(type -> TableOptions.add(model, type));
        List<TypeDraft> withAttributes = new ArrayList<>(model.entities);
        withAttributes.addAll(bases);
        withAttributes.addAll(model.embeddables);
        withAttributes.addAll(model.keys);
        Access.choose(model, withAttributes);
        return model.finish();
    }

    private void addHierarchy() {
        TypeDraft base = null;
        if (!bases.isEmpty() && dice.chance(50)) {
            base = bases.get(0);
        }
        boolean divided = dice.chance(45);
        String kind = divided && dice.chance(30) ? "abstract class" : "class";
        TypeDraft root = model.add(TypeDraft.extending(base, kind, model.className("")));
        model.entities.add(root);
        if (divided) {
            Hierarchies.choose(model, root);
        }
        if (base != null) {
            below.get(0).add(root);
        }
        if (base != null && base.hasKey()) {
            root.key(base.key());
        } else {
            Identities.add(model, root);
        }
        if (divided) {
            Hierarchies.add(model, root, dice.between(1, 3));
        }
    }

    private void fill(TypeDraft type) {
        if (dice.chance(12)) {
            TableOptions.secondary(model, type);
        }
        if (type.parent() == null && dice.chance(35)) {
            Markers.add(model, type);
        }
        repeat(dice.between(1, 4), () -> addAttribute(type));
    }

    private void addAttribute(TypeDraft type) {
        int pick = dice.between(1, 100);
        if (pick <= 45) {
            Basics.add(model, type);
        } else if (pick <= 62) {
            ToOneAttributes.add(model, type);
        } else if (pick <= 76) {
            ToManyAttributes.add(model, type);
        } else if (pick <= 88) {
            Elements.add(model, type);
        } else if (pick <= 92) {
            AnyAssociations.add(model, type);
        } else if (!model.embeddables.isEmpty()) {
            Embeddables.embed(model, type);
        }
    }

    private static void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }
}
