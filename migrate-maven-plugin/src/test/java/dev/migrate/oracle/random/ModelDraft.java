package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A model in the making: its classes so far, and names that are still free. */
final class ModelDraft {
    private static final List<String> CLASSES = List.of(
            "Person",
            "OrderLine",
            "HTTPServer",
            "Account2",
            "URLPath",
            "Item",
            "DataSet",
            "XRay",
            "Invoice",
            "Shelf",
            "Customer",
            "Town",
            "LegacyDBEntry",
            "Node",
            "Parcel",
            "Team",
            "Badge",
            "Wheel",
            "Recipe",
            "B2BPartner");
    private static final List<String> ATTRIBUTES = List.of(
            "title",
            "startDate",
            "URLPath",
            "size2",
            "note",
            "firstName",
            "homeTown",
            "amountDue",
            "xAxis",
            "code",
            "serialNumber",
            "kind2Of",
            "isOpen",
            "aB",
            "description",
            "lastSeenAt",
            "rating",
            "weight",
            "depth",
            "label",
            "innerHTML",
            "lines",
            "tags",
            "parts",
            "owner",
            "home",
            "target",
            "previous",
            "next2",
            "leader",
            "extra");

    private final List<TypeDraft> types = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private int number;

    /** Whether Hibernate can read all keys through properties. */
    boolean propertiesPossible = true;

    final Dice dice;
    final List<TypeDraft> entities = new ArrayList<>();
    final List<TypeDraft> embeddables = new ArrayList<>();
    final List<TypeDraft> keys = new ArrayList<>();
    final List<TypeDraft> enums = new ArrayList<>();
    final List<String> converters = new ArrayList<>();

    ModelDraft(Dice dice) {
        this.dice = dice;
    }

    TypeDraft add(TypeDraft type) {
        types.add(type);
        return type;
    }

    /** A name for a class. */
    String className(String suffix) {
        return free(names, CLASSES, suffix);
    }

    /** A name for an attribute, which its hierarchy does not have. */
    String attribute(TypeDraft type) {
        return free(type.names, ATTRIBUTES, "");
    }

    /** A name that nothing else has, beginning so. */
    String fresh(String beginning) {
        number++;
        return beginning + number;
    }

    /** The same, now and then in mixed case or quoted, as it stands within a string. */
    String freshColumn(String beginning) {
        String plain = fresh(beginning);
        return dice.chance(80)
                ? plain
                : dice.one(plain.toUpperCase(Locale.ROOT), "`" + plain + " Mixed`", "mixedCase" + plain);
    }

    JavaModel finish() {
        return new JavaModel(types.stream().map(TypeDraft::finish).toList(), dice.chance(15));
    }

    private String free(Set<String> taken, List<String> words, String suffix) {
        for (String word : dice.shuffled(words)) {
            if (taken.add(word + suffix)) {
                return word + suffix;
            }
        }
        return fresh(words.get(0) + suffix);
    }
}
