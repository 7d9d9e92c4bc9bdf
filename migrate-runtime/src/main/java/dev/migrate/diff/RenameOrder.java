package dev.migrate.diff;

import dev.migrate.diff.Rename.Slot;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Orders renames so that each name is free when it is taken. Names that change places in a circle are freed by parking one
 * object under a name that is nobody's.
 */
final class RenameOrder {
    private final Supplier<String> freeNames;
    /** For a name that becomes free the renames that wait for it. */
    private final Map<Slot, List<Rename>> waiting = new HashMap<>();

    private final Map<Rename, Integer> obstacles = new LinkedHashMap<>();
    private final Map<Rename, String> parked = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> ownersNow = new HashMap<>();
    private final Deque<Rename> ready = new ArrayDeque<>();
    private final List<Operation> operations = new ArrayList<>();

    private RenameOrder(Supplier<String> freeNames) {
        this.freeNames = freeNames;
    }

    /**
     * The operations.
     *
     * @param renames the renames in the order that is liked best
     * @param parkedFirst those of them that have to be parked in any case
     * @param freeNames gives out names that nothing has
     */
    static List<Operation> of(List<Rename> renames, List<Rename> parkedFirst, Supplier<String> freeNames) {
        RenameOrder order = new RenameOrder(freeNames);
        order.findObstacles(renames);
        parkedFirst.forEach(order::park);
        order.run();
        return order.operations;
    }

    private void findObstacles(List<Rename> renames) {
        Map<Slot, Rename> holders = new HashMap<>();
        for (Rename rename : renames) {
            rename.frees().forEach(slot -> holders.put(slot, rename));
            rename.freesAtLast().forEach(slot -> holders.put(slot, rename));
        }
        for (Rename rename : renames) {
            Set<Slot> taken = new LinkedHashSet<>();
            for (Slot slot : rename.takes()) {
                Rename holder = holders.get(slot);
                if (holder != null && !holder.equals(rename)) {
                    taken.add(slot);
                }
            }
            taken.forEach(slot ->
                    waiting.computeIfAbsent(slot, key -> new ArrayList<>()).add(rename));
            obstacles.put(rename, taken.size());
            if (taken.isEmpty()) {
                ready.add(rename);
            }
        }
    }

    private void run() {
        while (!obstacles.isEmpty()) {
            Rename next = ready.poll();
            if (next == null) {
                park(firstUnparked());
            } else {
                rename(next);
            }
        }
    }

    private void rename(Rename rename) {
        obstacles.remove(rename);
        String name = parked.get(rename);
        record(name == null ? rename : rename.fromParked(name));
        if (name == null) {
            free(rename.frees());
        }
        free(rename.freesAtLast());
    }

    private Rename firstUnparked() {
        return obstacles.keySet().stream()
                .filter(rename -> !parked.containsKey(rename))
                .findFirst()
                .orElseThrow();
    }

    private void park(Rename rename) {
        String name = freeNames.get();
        parked.put(rename, name);
        record(rename.parked(name));
        free(rename.frees());
    }

    private void record(Rename rename) {
        operations.add(rename.operation(ownersNow.getOrDefault(rename.table(), rename.table())));
        if (rename.kind() == Rename.Kind.TABLE || rename.kind() == Rename.Kind.COMPOSITE_TYPE) {
            ownersNow.put(rename.table(), rename.to());
        }
    }

    private void free(Set<Slot> slots) {
        for (Slot slot : slots) {
            waiting.getOrDefault(slot, List.of()).forEach(this::removeObstacle);
        }
    }

    private void removeObstacle(Rename rename) {
        int left = obstacles.merge(rename, -1, Integer::sum);
        if (left == 0) {
            ready.add(rename);
        }
    }
}
