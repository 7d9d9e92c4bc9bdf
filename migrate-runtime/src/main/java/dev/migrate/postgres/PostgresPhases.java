package dev.migrate.postgres;

import dev.migrate.operation.AddEnumLabel;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Fill;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.UseConnection;
import dev.migrate.sql.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts the operations of a revision where PostgreSQL needs a commit between them. */
final class PostgresPhases {
    private final List<Phase> phases = new ArrayList<>();
    private final List<AddEnumLabel> uncommitted = new ArrayList<>();
    private List<Operation> transaction = new ArrayList<>();

    private PostgresPhases() {}

    static List<Phase> of(List<Operation> operations) {
        PostgresPhases phases = new PostgresPhases();
        operations.forEach(phases::add);
        if (phases.phases.isEmpty() || !phases.transaction.isEmpty()) {
            phases.commit();
        }
        return phases.phases;
    }

    private void add(Operation operation) {
        Phase.Kind kind = kind(operation);
        boolean inTransaction = kind == Phase.Kind.TRANSACTION;
        boolean needsLabel = uncommitted.stream().anyMatch(added -> mayUse(operation, added.label()));
        if (!transaction.isEmpty() && (!inTransaction || needsLabel)) {
            commit();
        }
        if (inTransaction) {
            transaction.add(operation);
            if (operation instanceof AddEnumLabel label) {
                uncommitted.add(label);
            }
        } else {
            phases.add(new Phase(kind, List.of(operation)));
        }
    }

    private void commit() {
        phases.add(new Phase(Phase.Kind.TRANSACTION, transaction));
        transaction = new ArrayList<>();
        uncommitted.clear();
    }

    private static Phase.Kind kind(Operation operation) {
        boolean outside = operation instanceof OutsideTransaction
                || (operation instanceof CreateIndex create && create.concurrently())
                || (operation instanceof DropIndex drop && drop.concurrently());
        if (outside) {
            return Phase.Kind.OUTSIDE;
        }
        return operation instanceof Fill ? Phase.Kind.BATCHES : Phase.Kind.TRANSACTION;
    }

    /** PostgreSQL lets nobody use a label before the transaction that added it is committed. */
    private static boolean mayUse(Operation operation, String label) {
        if (operation instanceof AddEnumLabel) {
            return false;
        } else if (operation instanceof UseConnection) {
            return true;
        } else if (operation instanceof BulkInsert insert) {
            return insert.rows().stream()
                    .flatMap(List::stream)
                    .filter(Objects::nonNull)
                    .anyMatch(value -> (value instanceof Enum<?> constant ? constant.name() : value).equals(label));
        }
        return operation.toString().contains(Literals.quote(label));
    }
}
