package dev.migrate.oracle.random;

import java.util.ArrayList;
import java.util.List;

/**
 * The kind of a collection: its type around that of its elements, and what makes it so.
 *
 * @param type the type, with {@code %s} for that of the elements
 * @param annotations those that the collection needs
 */
record Shape(String type, List<String> annotations) {

    /** Any kind of a collection. */
    static Shape any(ModelDraft model) {
        return switch (model.dice.between(0, 9)) {
            case 0, 1, 2 -> new Shape("Set<%s>", List.of());
            case 3 -> new Shape("Collection<%s>", List.of());
            case 4 -> new Shape("List<%s>", List.of());
            case 5, 6 -> ordered(model);
            default -> map(model);
        };
    }

    private static Shape ordered(ModelDraft model) {
        List<String> annotations = new ArrayList<>();
        annotations.add(new AnnotationText(model.dice, "OrderColumn")
                .maybe(40, "name = \"" + model.freshColumn("place") + "\"")
                .maybe(20, "nullable = false")
                .toString());
        if (model.dice.chance(20)) {
            annotations.add("@ListIndexBase(1)");
        }
        return new Shape("List<%s>", annotations);
    }

    private static Shape map(ModelDraft model) {
        int pick = model.dice.between(1, 100);
        List<TypeDraft> simple =
                model.entities.stream().filter(type -> type.key().isSimple()).toList();
        if (pick <= 25 && !simple.isEmpty()) {
            TypeDraft key = model.dice.one(simple);
            List<String> columns = model.dice.chance(50)
                    ? List.of("@MapKeyJoinColumn(name = \"" + model.freshColumn("mapKey") + "\")")
                    : List.of();
            return new Shape("Map<" + key.name() + ", %s>", columns);
        }
        if (pick <= 40 && !model.enums.isEmpty()) {
            List<String> enumerated = model.dice.chance(60) ? List.of("@MapKeyEnumerated(EnumType.STRING)") : List.of();
            return new Shape("Map<" + model.dice.one(model.enums).name() + ", %s>", enumerated);
        }
        List<TypeDraft> flat = model.embeddables.stream()
                .filter(type -> type.basics.stream().noneMatch(path -> path.contains(".")))
                .toList();
        if (pick <= 50 && !flat.isEmpty()) {
            return new Shape("Map<" + model.dice.one(flat).name() + ", %s>", List.of());
        }
        String type = model.dice.one("String", "Integer", "LocalDate", "UUID", "Long");
        AnnotationText column = new AnnotationText(model.dice, "MapKeyColumn")
                .maybe(40, "name = \"" + model.freshColumn("mapKey") + "\"")
                .maybe(20, "nullable = false")
                .maybe(20, "length = 15");
        return new Shape("Map<" + type + ", %s>", column.isEmpty() ? List.of() : List.of(column.toString()));
    }

    /** The type of a collection of these elements. */
    String of(String element) {
        return type.formatted(element);
    }

    boolean isMap() {
        return type.startsWith("Map");
    }
}
