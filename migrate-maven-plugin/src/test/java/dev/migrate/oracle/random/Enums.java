package dev.migrate.oracle.random;

import java.util.List;

/** Enums, and attributes that hold their values. */
final class Enums {
    private Enums() {}

    /** Adds an enum to the model. */
    static TypeDraft add(ModelDraft model) {
        TypeDraft type = model.add(TypeDraft.of("", "enum", model.className("Kind")));
        int constants = model.dice.between(1, 4);
        for (int i = 0; i < constants; i++) {
            String name = List.of("ZERO", "mixedCase", "A", "LONGER_NAME")
                    .get((i + type.name().length()) % 4);
            type.addVerbatim(name + (i == constants - 1 ? ";" : ","));
        }
        model.enums.add(type);
        return type;
    }

    /** A type of attributes that hold values of an enum. */
    static BasicType attribute(ModelDraft model) {
        String type = model.dice.one(model.enums).name();
        return model.dice.one(List.of(
                BasicType.plain(type),
                string(type),
                string(type).sized("length = 20", "length = 1"),
                BasicType.plain(type, "@Enumerated(EnumType.ORDINAL)").defined("integer", ""),
                BasicType.plain(type, "@JdbcTypeCode(SqlTypes.NAMED_ENUM)"),
                BasicType.plain(type, "@JdbcTypeCode(SqlTypes.VARCHAR)"),
                BasicType.plain(type, "@JdbcTypeCode(SqlTypes.INTEGER)"),
                BasicType.plain(type + "[]"),
                BasicType.plain("List<" + type + ">", "@Enumerated(EnumType.STRING)")));
    }

    static BasicType string(String type) {
        return BasicType.plain(type, "@Enumerated(EnumType.STRING)");
    }
}
