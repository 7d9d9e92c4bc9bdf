package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Classes of entities, each with a table: one that is joined holds its own attributes and refers to the table of its superclass,
 * any other one holds all of them.
 *
 * @param types the classes, superclasses first
 */
record RandomHierarchy(List<Type> types) {
    /**
     * A class.
     *
     * @param name its name, which no change touches
     * @param table the name of its table
     * @param parent the place of its superclass among the classes, -1 for the root
     * @param joined whether its rows have a part in the table of the superclass
     * @param attributes its own attributes
     */
    record Type(String name, String table, int parent, boolean joined, List<Attribute> attributes) {}

    /** An attribute and its column. */
    record Attribute(String name, String column, boolean required) {
        private Column toColumn() {
            Column built = Column.of(column, text()).withOrigin(new Origin(name));
            return required ? built.notNull() : built;
        }
    }

    static RandomHierarchy of(RandomGenerator random) {
        List<Type> types = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<Attribute> attributes = new ArrayList<>();
            for (int k = random.nextInt(3); k >= 0; k--) {
                String name = "a" + i + k;
                attributes.add(new Attribute(name, name, random.nextInt(3) == 0));
            }
            int parent = i == 0 ? -1 : random.nextInt(i);
            types.add(new Type("c" + i, "t" + i, parent, i > 0 && random.nextBoolean(), attributes));
        }
        return new RandomHierarchy(types);
    }

    /** The same classes: some are joined that were not, or the other way; some tables and columns have other names. */
    RandomHierarchy changed(RandomGenerator random) {
        boolean whole = random.nextBoolean();
        boolean joined = random.nextBoolean();
        boolean renamed = random.nextInt(3) == 0;
        return new RandomHierarchy(types.stream()
                .map(type -> new Type(
                        type.name(),
                        renamed && random.nextInt(3) == 0 ? type.table() + "_new" : type.table(),
                        type.parent(),
                        type.parent() >= 0 && (whole ? joined : random.nextBoolean()),
                        renamed ? changed(type.attributes(), random) : type.attributes()))
                .toList());
    }

    /** Some columns get another name, perhaps that of one before it, and some an attribute that is new. */
    private static List<Attribute> changed(List<Attribute> attributes, RandomGenerator random) {
        List<Attribute> changed = new ArrayList<>();
        String free = "";
        for (Attribute attribute : attributes) {
            String column = attribute.column();
            if (random.nextInt(3) == 0) {
                changed.add(
                        new Attribute(attribute.name(), free.isEmpty() ? column + "_new" : free, attribute.required()));
                free = column;
            } else {
                changed.add(attribute);
            }
        }
        if (random.nextInt(4) == 0) {
            String name = attributes.get(0).name() + "_added";
            changed.add(new Attribute(name, free.isEmpty() ? name : free, false));
        }
        return changed;
    }

    Schema schema() {
        return Schema.of(types.stream().map(this::table).toList(), List.of(), List.of());
    }

    private Table table(Type type) {
        TableBuilder table = new TableBuilder(QualifiedName.of(type.table())).origin(new Origin("shop." + type.name()));
        table.add(Column.of("id", bigint()).withOrigin(new Origin("id")).notNull());
        stored(type).forEach(attribute -> table.add(attribute.toColumn()));
        table.primaryKey(primaryKey("pk_" + type.table(), "id"));
        if (type.joined()) {
            table.add(foreignKey("fk_" + type.table() + "_id", "id")
                    .references(superclass(type).table(), "id"));
        }
        return table.build();
    }

    Type superclass(Type type) {
        return types.get(type.parent());
    }

    /** The attributes that the table of a class holds. */
    List<Attribute> stored(Type type) {
        List<Attribute> all = new ArrayList<>();
        if (type.parent() >= 0 && !type.joined()) {
            all.addAll(inherited(type));
        }
        all.addAll(type.attributes());
        return all;
    }

    private List<Attribute> inherited(Type type) {
        List<Attribute> all = new ArrayList<>();
        for (Type each = type; each.parent() >= 0; each = superclass(each)) {
            all.addAll(0, superclass(each).attributes());
        }
        return all;
    }

    /** The classes in whose tables a row of a class has a part, the class itself last. */
    List<Type> parts(Type type) {
        List<Type> parts = new ArrayList<>(List.of(type));
        while (parts.get(0).joined()) {
            parts.add(0, superclass(parts.get(0)));
        }
        return parts;
    }

    /** The classes whose rows have a part in the table of a class, directly. */
    List<Type> joinedTo(Type type) {
        return types.stream()
                .filter(other -> other.joined() && superclass(other).equals(type))
                .toList();
    }
}
