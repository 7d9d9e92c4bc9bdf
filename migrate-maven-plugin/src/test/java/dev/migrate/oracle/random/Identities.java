package dev.migrate.oracle.random;

import dev.migrate.oracle.random.KeyDraft.Form;
import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Keys of entities that depend on no other entity. */
final class Identities {
    private Identities() {}

    /** Gives the entity at the top of a hierarchy a key of any kind. */
    static void add(ModelDraft model, TypeDraft type) {
        int pick = model.dice.between(1, 100);
        List<TypeDraft> others = model.entities.stream()
                .filter(other -> other != type)
                .filter(TypeDraft::hasKey)
                .toList();
        if (pick <= 22 && !others.isEmpty() && type.inheritance == TypeDraft.Inheritance.NONE) {
            DerivedIdentities.add(model, type, model.dice.one(others));
        } else if (pick <= 32) {
            idClass(model, type);
        } else if (pick <= 42) {
            embedded(model, type);
        } else {
            simple(model, type);
        }
    }

    /** A key of one attribute, generated or not. */
    static void simple(ModelDraft model, TypeDraft type) {
        String name = model.dice.chance(75) ? "id" : model.fresh("key");
        type.names.add(name);
        List<String> annotations = new ArrayList<>(List.of("@Id"));
        BasicType basic;
        if (model.dice.chance(55)) {
            String written = GeneratedIdentities.add(model, type, annotations);
            basic = BasicType.plain(written);
        } else {
            basic = model.dice.one(BasicTypes.KEYS);
        }
        column(model, basic, annotations);
        type.add(basic.type(), name, annotations);
        type.key(new KeyDraft(boxed(basic.type()), Form.SIMPLE, List.of()));
    }

    private static void idClass(ModelDraft model, TypeDraft type) {
        TypeDraft key = idClass(model, type.name());
        List<String> columns = new ArrayList<>();
        for (int i = model.dice.between(2, 3); i > 0; i--) {
            columns.add(part(model, type, key));
        }
        type.annotations.add("@IdClass(" + key.name() + ".class)");
        type.key(new KeyDraft(key.name(), Form.ID_CLASS, columns));
    }

    /** Adds an id class; where there is one, Hibernate fails to read keys through properties. */
    static TypeDraft idClass(ModelDraft model, String entity) {
        TypeDraft key = model.add(TypeDraft.of("", "class", entity + "Key"));
        key.clause = "implements Serializable";
        model.propertiesPossible = false;
        return key;
    }

    /** Adds a basic part to an entity and to its id class; gives back the name of its column. */
    static String part(ModelDraft model, TypeDraft type, TypeDraft key) {
        BasicType basic = model.dice.one(BasicTypes.KEYS);
        String name = model.fresh(model.dice.one("part", "aPart", "URLPart"));
        List<String> annotations = new ArrayList<>(List.of("@Id"));
        String column = column(model, basic, annotations);
        type.names.add(name);
        type.add(basic.type(), name, annotations);
        keyMember(key, basic.type(), name);
        return column.isEmpty() ? name : column;
    }

    /** Adds an attribute to an id class that can be read both ways. */
    static void keyMember(TypeDraft key, String type, String name) {
        key.addVerbatim(String.join(
                "\n    ", new JavaMember(List.of(), type, name).lines(true).toList()));
    }

    private static void embedded(ModelDraft model, TypeDraft type) {
        TypeDraft key = embeddable(model, type);
        List<String> columns = new ArrayList<>();
        for (int i = model.dice.between(1, 3); i > 0; i--) {
            columns.add(embeddedPart(model, key));
        }
        type.names.add("id");
        type.add(key.name(), "id", List.of("@EmbeddedId"));
        type.key(new KeyDraft(key.name(), Form.EMBEDDED, columns));
    }

    static TypeDraft embeddable(ModelDraft model, TypeDraft type) {
        TypeDraft key = model.add(TypeDraft.of("@Embeddable", "class", type.name() + "Id"));
        key.clause = "implements Serializable";
        model.keys.add(key);
        return key;
    }

    static String embeddedPart(ModelDraft model, TypeDraft key) {
        BasicType basic = model.dice.one(BasicTypes.KEYS);
        String name = model.fresh(model.dice.one("part", "aPart", "URLPart"));
        List<String> annotations = new ArrayList<>();
        String column = column(model, basic, annotations);
        key.add(basic.type(), name, annotations);
        return column.isEmpty() ? name : column;
    }

    /** Gives a part of a key a column with a size or a name, or none; gives back the name. */
    private static String column(ModelDraft model, BasicType basic, List<String> annotations) {
        Dice dice = model.dice;
        AnnotationText column = new AnnotationText(dice, "Column");
        String name = dice.chance(25) ? model.freshColumn("k") : "";
        if (!name.isEmpty()) {
            column.with("name = \"" + name + "\"");
        }
        if (!basic.sizes().isEmpty()) {
            column.with(dice.one(basic.sizes()));
        }
        if (!column.isEmpty()) {
            annotations.add(column.toString());
        }
        return name;
    }

    static String boxed(String type) {
        return switch (type) {
            case "long" -> "Long";
            case "int" -> "Integer";
            case "short" -> "Short";
            default -> type;
        };
    }
}
