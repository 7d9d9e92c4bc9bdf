package dev.migrate.author;

import dev.migrate.diff.MovedValues;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what a downgrade leaves to its author: values that no operation can bring back by itself.
 *
 * @param moved what the upgrade drops though its values belong into another table from now on
 */
record WayBackNotes(List<MovedValues> moved) {
    /** For each operation what stands above its statement, or an empty text. */
    List<String> of(List<Operation> downgrade) {
        return downgrade.stream().map(this::of).toList();
    }

    private String of(Operation operation) {
        if (operation instanceof AddColumn add && add.fill() == null && needsValue(add.column())) {
            return "Fails where there are rows: say with fill(...) what they get, or add it without notNull() and refuse null"
                    + " when an op.execute(...) has filled it.";
        }
        return copyBack(operation);
    }

    private static boolean needsValue(Column column) {
        return !column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generatedAs() == null;
    }

    private String copyBack(Operation operation) {
        Set<String> lost = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        moved.stream()
                .filter(values ->
                        !values.copied() && !values.droppedAgainBy(operation).isEmpty())
                .forEach(values -> {
                    lost.addAll(values.droppedAgainBy(operation));
                    sources.add(values.source());
                });
        return lost.isEmpty()
                ? ""
                : "The values of " + inWords(lost)
                        + " are lost unless an op.execute(...) before this copies them back to " + inWords(sources)
                        + ".";
    }

    private static String inWords(Set<String> names) {
        return names.stream().collect(Collectors.joining(" and "));
    }
}
