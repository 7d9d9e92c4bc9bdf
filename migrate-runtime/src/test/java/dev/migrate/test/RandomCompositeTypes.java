package dev.migrate.test;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes composite types and columns of them. */
final class RandomCompositeTypes {
    private static final List<TypeFamily> FAMILIES = List.of(
            TypeFamily.INTEGER,
            TypeFamily.FRACTION,
            TypeFamily.BOOLEAN,
            TypeFamily.MOMENT,
            TypeFamily.UUID,
            TypeFamily.BYTES,
            TypeFamily.JSONB,
            TypeFamily.BITS,
            TypeFamily.ARRAY);

    private RandomCompositeTypes() {}

    static CompositeType add(Sketch sketch) {
        QualifiedName name = sketch.freshName(sketch.dice().one("address", "price", "person"));
        List<Attribute> attributes = new ArrayList<>();
        for (int i = sketch.dice().between(0, 3); i >= 0; i--) {
            attributes.add(attribute(sketch, List.of()));
        }
        CompositeType type = new CompositeType(
                name,
                attributes,
                sketch.dice().chance(25) ? sketch.comment() : null,
                sketch.origin("com.acme.Embeddable"));
        sketch.draft().put(type);
        return type;
    }

    /** An attribute that holds none of some types. */
    static Attribute attribute(Sketch sketch, List<QualifiedName> holders) {
        return new Attribute(
                sketch.names().fresh(sketch.dice().one("street", "zip", "amount", "unit")),
                type(sketch, holders),
                sketch.dice().chance(20) ? sketch.comment() : null,
                sketch.origin("attribute"));
    }

    private static SqlType type(Sketch sketch, List<QualifiedName> holders) {
        Optional<SqlType> named = sketch.dice().chance(30) ? named(sketch, holders) : Optional.empty();
        return named.map(type -> sketch.dice().chance(25) ? type.asArray() : type)
                .orElseGet(() -> sketch.dice().chance(30)
                        ? text(sketch)
                        : sketch.dice().one(FAMILIES).any(sketch.dice()));
    }

    static SqlType text(Sketch sketch) {
        return sketch.dice().one(SqlTypes.text(), SqlTypes.varchar(sketch.dice().between(60, 200)));
    }

    private static Optional<SqlType> named(Sketch sketch, List<QualifiedName> holders) {
        List<SqlType> types = new ArrayList<>();
        sketch.draft().enumTypes().forEach(type -> types.add(SqlType.enumType(type.name())));
        sketch.draft().compositeTypes().stream()
                .map(CompositeType::name)
                .filter(name -> !holders.contains(name))
                .forEach(name -> types.add(SqlType.compositeType(name)));
        return sketch.any(types);
    }

    /** A column of a composite type, or of an array of it. */
    static Column column(String name, CompositeType type, Dice dice) {
        SqlType single = SqlType.compositeType(type.name());
        return Column.of(name, dice.chance(25) ? single.asArray() : single);
    }
}
