package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** An annotation in the making: its name and the elements that it has got so far. */
final class AnnotationText {
    private final Dice dice;
    private final String name;
    private final List<String> elements = new ArrayList<>();

    AnnotationText(Dice dice, String name) {
        this.dice = dice;
        this.name = name;
    }

    AnnotationText with(String element) {
        elements.add(element);
        return this;
    }

    /** Adds the element in so many of a hundred cases. */
    AnnotationText maybe(int percent, String element) {
        return dice.chance(percent) ? with(element) : this;
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public String toString() {
        return "@" + name + (isEmpty() ? "" : "(" + String.join(", ", elements) + ")");
    }
}
