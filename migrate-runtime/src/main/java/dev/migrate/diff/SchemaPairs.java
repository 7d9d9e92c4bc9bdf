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
 * @param labels for the name before of an enum type its renamed labels, old name to new one
 */
record SchemaPairs(
        Pairs<QualifiedName> tables,
        Map<QualifiedName, Pairs<String>> columns,
        Pairs<QualifiedName> sequences,
        Pairs<QualifiedName> enumTypes,
        Map<QualifiedName, Map<String, String>> labels) {

    /** The same pairs on the way back, so that what was found on the way up holds for the way down. */
    SchemaPairs inverted() {
        Map<QualifiedName, Pairs<String>> back = new LinkedHashMap<>();
        tables.together()
                .forEach((before, after) -> back.put(after, columnsOf(before).inverted()));
        return new SchemaPairs(tables.inverted(), back, sequences.inverted(), enumTypes.inverted(), labelsBack());
    }

    private Map<QualifiedName, Map<String, String>> labelsBack() {
        Map<QualifiedName, Map<String, String>> back = new LinkedHashMap<>();
        labels.forEach((type, renamed) -> {
            Map<String, String> inverted = new LinkedHashMap<>();
            renamed.forEach((before, after) -> inverted.put(after, before));
            back.put(Objects.requireNonNull(enumTypes.together().get(type)), inverted);
        });
        return back;
    }

    Pairs<String> columnsOf(QualifiedName tableBefore) {
        return Objects.requireNonNull(columns.get(tableBefore));
    }
}
