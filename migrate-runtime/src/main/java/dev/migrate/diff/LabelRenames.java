package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumLabel;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Renames labels of an enum type in an order in which no name is taken; a circle is opened by a name in between. */
final class LabelRenames {
    private static final String BETWEEN = "migrate_renamed_label";

    private LabelRenames() {}

    /**
     * The operations.
     *
     * @param renamed for each label its new name; no two of them go to the same one
     */
    static Stream<Operation> of(QualifiedName type, Map<String, String> renamed) {
        List<Operation> operations = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>(renamed);
        while (!open.isEmpty()) {
            List<String> free = open.keySet().stream()
                    .filter(label -> !open.containsKey(open.get(label)))
                    .toList();
            for (String label : free) {
                operations.add(new RenameEnumLabel(type, label, Objects.requireNonNull(open.remove(label))));
            }
            if (free.isEmpty()) {
                String first = open.keySet().iterator().next();
                operations.add(new RenameEnumLabel(type, first, BETWEEN));
                open.put(BETWEEN, Objects.requireNonNull(open.remove(first)));
            }
        }
        return operations.stream();
    }
}
