package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a sequence, or moves it to another schema.
 *
 * @param from the name so far
 * @param to the new one
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements SequenceOperation {
    @Override
    public <R> R accept(SequenceOperation.Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
