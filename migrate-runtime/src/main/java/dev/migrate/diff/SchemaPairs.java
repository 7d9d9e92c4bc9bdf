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
 * @param compositeTypes the composite types
 * @param attributes for the name before of each composite type that is in both its attributes
 * @param labels for the name before of an enum type its renamed labels, old name to new one
 */
record SchemaPairs(
        Pairs<QualifiedName> tables,
        Map<QualifiedName, Pairs<String>> columns,
        Pairs<QualifiedName> sequences,
        Pairs<QualifiedName> enumTypes,
        Pairs<QualifiedName> compositeTypes,
        Map<QualifiedName, Pairs<String>> attributes,
        Map<QualifiedName, Map<String, String>> labels) {

    /** The same pairs on the way back, so that what was found on the way up holds for the way down. */
    SchemaPairs inverted() {
        return new SchemaPairs(
                tables.inverted(),
                inverted(tables, columns),
                sequences.inverted(),
                enumTypes.inverted(),
                compositeTypes.inverted(),
                inverted(compositeTypes, attributes),
                labelsBack());
    }

    private static Map<QualifiedName, Pairs<String>> inverted(
            Pairs<QualifiedName> owners, Map<QualifiedName, Pairs<String>> parts) {
        Map<QualifiedName, Pairs<String>> back = new LinkedHashMap<>();
        owners.together()
                .forEach((before, after) -> back.put(
                        after, Objects.requireNonNull(parts.get(before)).inverted()));
        return back;
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

    Pairs<String> attributesOf(QualifiedName typeBefore) {
        return Objects.requireNonNull(attributes.get(typeBefore));
    }
}
