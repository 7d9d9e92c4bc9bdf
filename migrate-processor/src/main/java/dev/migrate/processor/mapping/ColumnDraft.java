package dev.migrate.processor.mapping;

import dev.migrate.schema.Column;
import java.util.function.UnaryOperator;

/** A column that is still being shaped; not for use by several threads. */
final class ColumnDraft {
    private final Name logical;
    private final int rank;
    private final Subject subject;
    private boolean reference;
    private Column column;

    /**
     * Starts a column.
     *
     * @param logical its name before the naming strategy
     * @param column what is known of it
     * @param rank its place in the table: columns stand by rank
     * @param subject the attribute that asks for it
     * @param reference whether it only references another column, so that an attribute with a value of its own wins
     */
    ColumnDraft(Name logical, Column column, int rank, Subject subject, boolean reference) {
        this.logical = logical;
        this.column = column;
        this.rank = rank;
        this.subject = subject;
        this.reference = reference;
    }

    Name logical() {
        return logical;
    }

    String name() {
        return column.name();
    }

    Column column() {
        return column;
    }

    int rank() {
        return rank;
    }

    Subject subject() {
        return subject;
    }

    void change(UnaryOperator<Column> how) {
        column = how.apply(column);
    }

    /** Takes in another attribute's column of the same name: a value wins over a reference, then the first. */
    void merge(ColumnDraft other) {
        if (reference && !other.reference) {
            column = other.column;
            reference = false;
        }
    }

    /** Whether both columns can be one: lengths may differ, types may not. */
    boolean fits(ColumnDraft other) {
        return base(column).equals(base(other.column));
    }

    private static String base(Column column) {
        String text = column.type().toString();
        int end = text.indexOf('(');
        return end < 0 ? text : text.substring(0, end) + text.substring(text.indexOf(')') + 1);
    }
}
