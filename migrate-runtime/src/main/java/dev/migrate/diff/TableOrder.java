package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables in an order in which each stands after those that it references; where they reference each other in a circle, one
 * stands too early. Among those that may come next the first by name does.
 */
final class TableOrder {
    private final Map<QualifiedName, Table> open = new TreeMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> targets = new HashMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> users = new HashMap<>();
    private final TreeSet<QualifiedName> ready = new TreeSet<>();
    private final List<Table> ordered = new ArrayList<>();

    private TableOrder(Collection<Table> tables) {
        tables.forEach(table -> open.put(table.name(), table));
        open.values().forEach(this::findTargets);
    }

    static List<Table> of(Collection<Table> tables) {
        TableOrder order = new TableOrder(tables);
        while (!order.open.isEmpty()) {
            order.next(order.ready.isEmpty() ? order.firstOfCircle() : order.ready.first());
        }
        return order.ordered;
    }

    private void findTargets(Table table) {
        Set<QualifiedName> found = new TreeSet<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (open.containsKey(key.target()) && !key.target().equals(table.name())) {
                found.add(key.target());
                users.computeIfAbsent(key.target(), name -> new TreeSet<>()).add(table.name());
            }
        }
        targets.put(table.name(), found);
        if (found.isEmpty()) {
            ready.add(table.name());
        }
    }

    private void next(QualifiedName name) {
        ready.remove(name);
        ordered.add(open.remove(name));
        for (QualifiedName user : users.getOrDefault(name, Set.of())) {
            Set<QualifiedName> left = targets.getOrDefault(user, Set.of());
            left.remove(name);
            if (left.isEmpty() && open.containsKey(user)) {
                ready.add(user);
            }
        }
    }

    /** Follows references until a table comes again, which is in a circle then. */
    private QualifiedName firstOfCircle() {
        Set<QualifiedName> seen = new HashSet<>();
        QualifiedName name = open.keySet().iterator().next();
        while (seen.add(name)) {
            name = openTarget(name);
        }
        QualifiedName first = name;
        for (QualifiedName other = openTarget(name); !other.equals(name); other = openTarget(other)) {
            first = other.compareTo(first) < 0 ? other : first;
        }
        return first;
    }

    private QualifiedName openTarget(QualifiedName name) {
        return targets.getOrDefault(name, Set.of()).stream()
                .filter(open::containsKey)
                .findFirst()
                .orElse(name);
    }
}
