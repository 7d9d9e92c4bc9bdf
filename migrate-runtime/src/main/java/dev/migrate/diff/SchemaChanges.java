package dev.migrate.diff;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * @param upgrade the operations that lead there
 * @param downgrade the operations that lead back
 * @param questions what has to be answered before the operations can be trusted; usually nothing
 * @param moved what the upgrade drops though its values belong into another table from now on
 */
public record SchemaChanges(
        List<Operation> upgrade, List<Operation> downgrade, List<Question> questions, List<MovedValues> moved) {
    /** Copies the lists. */
    public SchemaChanges {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        questions = List.copyOf(questions);
        moved = List.copyOf(moved);
    }

    /** Whether PostgreSQL sees no difference. */
    public boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
