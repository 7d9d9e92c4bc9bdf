package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/** What an author can do to sequences that stand alone. */
public interface SequenceOperations extends Recorder {
    /**
     * Creates a sequence; {@link PendingCreateSequence#cache} lets a session take several values at once.
     *
     * @param sequence its name
     * @param start the first value
     * @param increment the step, not 0
     */
    default PendingCreateSequence createSequence(String sequence, long start, long increment) {
        return begin(new PendingCreateSequence(Sequence.of(QualifiedName.parse(sequence), start, increment)));
    }

    /** Drops a sequence. */
    default void dropSequence(String sequence) {
        record(new DropSequence(QualifiedName.parse(sequence)));
    }

    /** Renames a sequence, or moves it to another schema. */
    default void renameSequence(String from, String to) {
        record(new RenameSequence(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /**
     * Changes start and increment of a sequence; the next value stays. {@link PendingAlterSequence#cache} changes its cache
     * too.
     *
     * @param sequence its name
     * @param start the value that a restart goes to
     * @param increment the step, not 0
     */
    default PendingAlterSequence alterSequence(String sequence, long start, long increment) {
        return begin(new PendingAlterSequence(QualifiedName.parse(sequence), start, increment));
    }

    /**
     * Lets a sequence go on after the values that a column holds, so that none of them comes again: {@code
     * op.advanceSequence("users_seq", "users", "id")}. The next value is the greatest of the column and one step of the
     * sequence, which leaves room below for an application that takes the values of a whole step at once. A sequence that is
     * further already stays. Others can read the table but not write to it from here on.
     *
     * @param sequence its name
     * @param table the table
     * @param column the exact name of the column, which holds whole numbers
     */
    default void advanceSequence(String sequence, String table, String column) {
        record(new AdvanceSequence(QualifiedName.parse(sequence), QualifiedName.parse(table), column));
    }
}
