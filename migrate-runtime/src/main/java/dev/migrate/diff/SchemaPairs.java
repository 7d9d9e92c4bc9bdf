package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which objects of two schemas are the same one.
 *
 * @param tables the tables
 * @param columns for the name before of each table that is in both its columns
 * @param sequences the sequences
 * @param enumTypes the enum types
 */
record SchemaPairs(
        Pairs<QualifiedName> tables,
        Map<QualifiedName, Pairs<String>> columns,
        Pairs<QualifiedName> sequences,
        Pairs<QualifiedName> enumTypes) {

    /** The same pairs on the way back, so that what was found on the way up holds for the way down. */
    SchemaPairs inverted() {
        Map<QualifiedName, Pairs<String>> back = new LinkedHashMap<>();
        tables.together()
                .forEach((before, after) -> back.put(after, columnsOf(before).inverted()));
        return new SchemaPairs(tables.inverted(), back, sequences.inverted(), enumTypes.inverted());
    }

    Pairs<String> columnsOf(QualifiedName tableBefore) {
        return Objects.requireNonNull(columns.get(tableBefore));
    }
}
