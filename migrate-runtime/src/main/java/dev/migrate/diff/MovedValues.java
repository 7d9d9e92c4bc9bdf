package dev.migrate.diff;

import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether something may be dropped whose values belong into another table from now on; most often no diff knows which row they
 * go to.
 *
 * @param table the table by its name before
 * @param tableAfter its name after, the same for a table that is gone
 * @param columns the column that is gone, none for a table that is gone
 * @param targets the columns of another table that may hold it now, as a flag has them: {@code addresses.city}
 * @param copied whether it is known which row they go to, so that the revision copies them and nothing is to be asked
 */
public record MovedValues(
        QualifiedName table, QualifiedName tableAfter, List<String> columns, List<String> targets, boolean copied)
        implements Question {
    /** Copies the lists. */
    public MovedValues {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    /** Whether an operation drops it. */
    public boolean areLostBy(Operation operation) {
        if (operation instanceof DropColumn drop) {
            return columns.contains(drop.column())
                    && (drop.table().equals(table) || drop.table().equals(tableAfter));
        }
        return columns.isEmpty()
                && operation instanceof DropTable drop
                && drop.table().equals(table);
    }

    /** Which of these columns an operation of the way back drops, whose values then belong where they came from. */
    public List<String> droppedAgainBy(Operation operation) {
        if (operation instanceof DropColumn drop) {
            String column = ObjectPath.of(drop.table(), drop.column()).toString();
            return targets.stream().filter(column::equals).toList();
        } else if (operation instanceof DropTable drop) {
            String table = ObjectPath.of(drop.table()) + ".";
            return targets.stream().filter(target -> target.startsWith(table)).toList();
        }
        return List.of();
    }

    /** Where the values came from: {@code users.city}, or a table. */
    public String source() {
        return gone().toString();
    }

    /** These columns in words: {@code addresses.city}, or several with 'and'. */
    public String targetsInWords() {
        return String.join(" and ", targets);
    }

    @Override
    public String text() {
        String kind = columns.isEmpty() ? "table" : "column";
        String names = targets.stream().collect(Collectors.joining("' and '", "'", "'"));
        return "The " + kind + " '" + gone() + "' is gone and " + names + " of another table "
                + (targets.size() == 1 ? "seems" : "seem")
                + " to take its place, and the entities do not say which row takes which value: may it be dropped?";
    }

    @Override
    public List<Answer> answers() {
        return List.of(
                new Answer("drop it; the revision says where the copy has to stand", "allowDrop", gone().toString()));
    }

    ObjectPath gone() {
        return columns.isEmpty() ? ObjectPath.of(table) : ObjectPath.of(table, columns.get(0));
    }
}
