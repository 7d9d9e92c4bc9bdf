package dev.migrate.author;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.operation.SetNotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which operations touch values that people have stored. */
final class DataNotes {
    private DataNotes() {}

    /** A line for each operation that drops or writes values. */
    static List<String> of(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation ->
                        note(operation).stream().map(note -> OperationSummary.of(operation) + ": " + note + "."))
                .toList();
    }

    /** Sentences for the revision class about what its downgrade can't bring back. */
    static List<String> remarks(List<Operation> upgrade) {
        return upgrade.stream()
                .flatMap(operation -> lost(operation).stream())
                .map(lost -> "The " + lost + " do not come back on downgrade.")
                .toList();
    }

    private static Optional<String> note(Operation operation) {
        if (operation instanceof AddColumn add) {
            return filled("existing rows get ", add.fill());
        } else if (operation instanceof SetNotNull set) {
            return filled("rows with null get ", set.fill());
        }
        return lost(operation).map(lost -> "the " + lost + " are lost, and no downgrade brings them back");
    }

    private static Optional<String> filled(String rows, @Nullable String fill) {
        return fill == null ? Optional.empty() : Optional.of(rows + fill);
    }

    private static Optional<String> lost(Operation operation) {
        if (operation instanceof DropTable drop) {
            return Optional.of("rows of " + drop.table());
        } else if (operation instanceof DropColumn drop) {
            return Optional.of("values of " + drop.table() + "." + drop.column());
        }
        return Optional.empty();
    }
}
