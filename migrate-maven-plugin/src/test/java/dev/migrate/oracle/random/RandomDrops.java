package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.List;
import java.util.stream.Stream;

/** Takes things away from models, as many as dice say. */
public final class RandomDrops {
    private static final int MOST = 3;

    private RandomDrops() {}

    /** The model without one to three of its types, members and annotations, whether that is valid or not. */
    public static JavaModel from(JavaModel model, Dice dice) {
        JavaModel rest = model;
        for (int i = dice.between(1, MOST); i > 0; i--) {
            List<JavaModel> smaller = one(rest, dice).toList();
            rest = smaller.isEmpty() ? rest : dice.one(smaller);
        }
        return rest;
    }

    private static Stream<JavaModel> one(JavaModel model, Dice dice) {
        int pick = dice.between(1, 100);
        if (pick <= 20) {
            return model.withoutTypes();
        }
        return pick <= 50 ? model.withoutMembers() : model.withoutAnnotations();
    }
}
