package dev.migrate.schema.json;

import dev.migrate.error.SnapshotFormatException;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;

/** What the documents with a schema have in common: the version of their format and the rules that made the schema. */
final class DocumentJson {
    private static final int FORMAT = 1;

    private DocumentJson() {}

    static void writeFormat(JsonOutput output) {
        output.number("format", FORMAT);
    }

    static void checkFormat(JsonInput input) {
        long format = input.number("format");
        if (format != FORMAT) {
            throw SnapshotFormatException.unknownFormat(input.file(), String.valueOf(format), FORMAT);
        }
    }

    static void writeRules(JsonOutput output, Mapping mapping, Naming naming) {
        output.text("mapping", text(mapping));
        output.text("naming", text(naming));
    }

    static Mapping mapping(JsonInput input) {
        return EnumJson.read(input, "mapping", Mapping.values(), DocumentJson::text);
    }

    static Naming naming(JsonInput input) {
        return EnumJson.read(input, "naming", Naming.values(), DocumentJson::text);
    }

    private static String text(Mapping mapping) {
        return switch (mapping) {
            case HIBERNATE_7 -> "hibernate-7";
            case HIBERNATE_7_3 -> "hibernate-7.3";
            case HIBERNATE_7_2 -> "hibernate-7.2";
            case HIBERNATE_7_1 -> "hibernate-7.1";
            case HIBERNATE_6_6 -> "hibernate-6.6";
        };
    }

    private static String text(Naming naming) {
        return switch (naming) {
            case JPA -> "jpa";
            case SPRING -> "spring";
        };
    }
}
