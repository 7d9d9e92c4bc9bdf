package dev.migrate.processor.mapping.definition;

import dev.migrate.processor.mapping.rule.Name;
import java.nio.charset.StandardCharsets;

/** The names that PostgreSQL gives to the sequences of serial columns: its function {@code makeObjectName}. */
public final class SerialNames {
    private static final String SUFFIX = "seq";

    private SerialNames() {}

    /** The name of the sequence: of table and column, the longer one loses its end until both fit. */
    public static String sequence(String table, String column) {
        int room = Name.MAX_BYTES - SUFFIX.length() - 2;
        int ofTable = bytes(table);
        int ofColumn = bytes(column);
        while (ofTable + ofColumn > room) {
            if (ofTable > ofColumn) {
                ofTable--;
            } else {
                ofColumn--;
            }
        }
        return Name.cut(table, ofTable) + "_" + Name.cut(column, ofColumn) + "_" + SUFFIX;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
