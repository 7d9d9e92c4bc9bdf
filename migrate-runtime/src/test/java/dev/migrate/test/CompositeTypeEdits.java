package dev.migrate.test;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of composite types. */
final class CompositeTypeEdits {
    private CompositeTypeEdits() {}

    /** Adds a type and a column of it. */
    static void add(Sketch sketch) {
        CompositeType type = RandomCompositeTypes.add(sketch);
        sketch.anyTable().ifPresent(table -> {
            Column column = RandomCompositeTypes.column(sketch.freshColumn(table, "place"), type, sketch.dice())
                    .withOrigin(sketch.origin("attribute"));
            sketch.draft().put(table.toBuilder().add(column).build());
        });
    }

    /** Drops a type, and the columns and attributes of it. */
    static void drop(Sketch sketch) {
        any(sketch).ifPresent(type -> sketch.draft().dropType(type.name()));
    }

    static void rename(Sketch sketch) {
        any(sketch).filter(type -> type.origin() != null).ifPresent(type -> {
            String name = sketch.names().fresh("renamed");
            sketch.draft()
                    .renameCompositeType(
                            type.name(), new QualifiedName(type.name().schema(), name));
        });
    }

    /** Adds an attribute in any place. */
    static void addAttribute(Sketch sketch) {
        any(sketch).ifPresent(type -> {
            Attribute attribute = RandomCompositeTypes.attribute(sketch, holders(type, sketch));
            sketch.draft().withAttributes(type.name(), sketch.dice().insert(type.attributes(), attribute));
        });
    }

    static void dropAttribute(Sketch sketch) {
        any(sketch).filter(type -> type.attributes().size() > 1).ifPresent(type -> {
            Attribute gone = sketch.dice().one(type.attributes());
            sketch.draft()
                    .withAttributes(
                            type.name(),
                            type.attributes().stream()
                                    .filter(other -> other != gone)
                                    .toList());
        });
    }

    static void renameAttribute(Sketch sketch) {
        String name = sketch.names().fresh("renamed");
        edit(sketch, attribute -> attribute.origin() == null ? attribute : attribute.withName(name));
    }

    /** Changes a type to one that all values which rows hold fit into. */
    static void retypeAttribute(Sketch sketch) {
        edit(sketch, attribute -> {
            boolean numbers = TypeFamily.of(attribute.type()) == TypeFamily.INTEGER;
            boolean texts = TypeFamily.of(attribute.type()) == TypeFamily.STRING;
            SqlType other = numbers ? TypeFamily.INTEGER.any(sketch.dice()) : RandomCompositeTypes.text(sketch);
            return numbers || texts ? attribute.withType(other) : attribute;
        });
    }

    static void reorder(Sketch sketch) {
        any(sketch)
                .ifPresent(type ->
                        sketch.draft().withAttributes(type.name(), sketch.dice().shuffled(type.attributes())));
    }

    /** Gives a type or one of its attributes another comment, or none. */
    static void comment(Sketch sketch) {
        String text = sketch.dice().chance(30) ? null : sketch.comment();
        if (sketch.dice().chance(50)) {
            any(sketch).ifPresent(type -> sketch.draft().put(type.comment(text)));
        } else {
            edit(sketch, attribute -> attribute.comment(text));
        }
    }

    private static void edit(Sketch sketch, UnaryOperator<Attribute> change) {
        any(sketch).ifPresent(type -> {
            Attribute chosen = sketch.dice().one(type.attributes());
            sketch.draft()
                    .withAttributes(
                            type.name(),
                            type.attributes().stream()
                                    .map(attribute -> attribute == chosen ? change.apply(attribute) : attribute)
                                    .toList());
        });
    }

    private static Optional<CompositeType> any(Sketch sketch) {
        return sketch.any(sketch.draft().compositeTypes());
    }

    /** The type and those that hold it, which it can't hold itself. */
    private static List<QualifiedName> holders(CompositeType type, Sketch sketch) {
        List<QualifiedName> holders = new ArrayList<>(List.of(type.name()));
        for (int i = 0; i < holders.size(); i++) {
            QualifiedName held = holders.get(i);
            sketch.draft().compositeTypes().stream()
                    .filter(other -> other.attributes().stream()
                            .anyMatch(attribute -> attribute.type().isOf(held)))
                    .map(CompositeType::name)
                    .filter(name -> !holders.contains(name))
                    .forEach(holders::add);
        }
        return holders;
    }
}
