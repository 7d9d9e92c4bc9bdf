package dev.migrate.oracle.random;

/** Converters of attributes, with an attribute's type of their own. */
final class Converters {
    private Converters() {}

    /** Adds a converter, and the class whose values it converts. */
    static void add(ModelDraft model) {
        String value = model.className("Value");
        model.add(TypeDraft.of("", "class", value)).clause = "implements Serializable";
        String stored = model.dice.one("String", "Integer", "Long", "BigDecimal", "Instant", "byte[]", "Boolean");
        boolean automatic = model.dice.chance(50);
        TypeDraft converter =
                model.add(TypeDraft.of("@Converter(autoApply = " + automatic + ")", "class", value + "Converter"));
        converter.clause = "implements AttributeConverter<" + value + ", " + stored + ">";
        converter.addVerbatim("public " + stored + " convertToDatabaseColumn(" + value + " value) { return null; }");
        converter.addVerbatim("public " + value + " convertToEntityAttribute(" + stored + " value) { return null; }");
        model.converters.add(value);
    }

    /** A type of attributes that a converter converts. */
    static BasicType attribute(ModelDraft model) {
        String value = model.dice.one(model.converters);
        return BasicType.plain(value, "@Convert(converter = " + value + "Converter.class)")
                .sized("length = 50");
    }
}
