package dev.migrate.test;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives out names that were not there before, now and then hostile ones.
 *
 * <p>No name stands in quotes within another, so an expression can be searched for a quoted name.
 */
final class Names {
    private static final List<String> RESERVED = List.of(
            "user",
            "order",
            "group",
            "select",
            "table",
            "check",
            "default",
            "offset",
            "limit",
            "window",
            "grant",
            "references",
            "primary",
            "end",
            "authorization",
            "left",
            "true",
            "null",
            "some",
            "value",
            "public");

    private final Dice dice;
    private final Set<String> used = new HashSet<>();
    private final Set<QualifiedName> taken = new HashSet<>();
    private int serial;

    Names(Dice dice, Collection<String> used) {
        this.dice = dice;
        this.used.addAll(used);
        this.serial = used.size();
    }

    /** Names that no object of the schema has, in whatever PostgreSQL schema it is. */
    static Names besides(Schema schema, Dice dice) {
        Names names = new Names(dice, List.of());
        schema.tables().values().forEach(names::use);
        schema.sequences().keySet().forEach(names::use);
        schema.enumTypes().keySet().forEach(names::use);
        schema.compositeTypes().values().forEach(type -> {
            names.use(type.name());
            type.attributes().forEach(attribute -> names.used.add(attribute.name()));
        });
        names.taken.addAll(SchemaValidity.names(schema));
        names.serial = names.used.size();
        return names;
    }

    /** A name that starts with the stem, if it is not hostile. */
    String fresh(String stem) {
        String name = dice.chance(15) ? hostile(stem) : plain(stem);
        while (!used.add(name)) {
            name = plain(stem);
        }
        return name;
    }

    /** Whether an object of the schema that this began with has the name. */
    boolean wasTaken(QualifiedName name) {
        return taken.contains(name);
    }

    private void use(QualifiedName name) {
        used.add(name.name());
    }

    private void use(Table table) {
        use(table.name());
        TableParts.constraints(table).forEach(used::add);
        table.indexes().forEach(index -> used.add(index.name()));
        table.columns().forEach(column -> used.add(column.name()));
    }

    private String plain(String stem) {
        String name = used.contains(stem) ? stem + "_" + ++serial : stem;
        return name.getBytes(StandardCharsets.UTF_8).length > 63 ? "n_" + ++serial : name;
    }

    private String hostile(String stem) {
        serial++;
        return switch (dice.between(0, 15)) {
            case 0 -> dice.one(RESERVED);
            case 1 -> "Mixed" + serial + "Case";
            case 2 -> "UPPER_" + serial;
            case 3 -> "say \"hi " + serial + "\"";
            case 4 -> "a.b" + serial;
            case 5 -> "two words " + serial;
            case 6 -> "größe_" + serial;
            case 7 -> serial + "_naïve表😀";
            case 8 -> (serial + stem.replaceAll("\\W", "") + "_").repeat(63).substring(0, 63);
            case 9 -> "%03d".formatted(serial % 1000) + "表".repeat(20);
            case 10 -> "o'clock " + serial;
            case 11 -> "cash$" + serial + "$$";
            case 12 -> "back\\slash\\u0041 " + serial;
            case 13 -> "why? :" + serial + " 100%";
            case 14 -> "*/ -- " + serial + ";";
            default -> " lead and trail " + serial + " ";
        };
    }
}
