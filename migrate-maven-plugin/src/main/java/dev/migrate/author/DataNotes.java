package dev.migrate.author;

import dev.migrate.diff.MovedValues;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what operations do to values that people have stored.
 *
 * @param tables the tables that an operation meets
 * @param moved what is dropped though its values belong into another table from now on
 */
record DataNotes(Function<QualifiedName, Optional<Table>> tables, List<MovedValues> moved) {
    /** What happens to values, as a sentence without its end. */
    Optional<String> of(Operation operation) {
        if (operation instanceof AddColumn add) {
            return filled("existing rows get ", add.fill());
        } else if (operation instanceof SetNotNull set) {
            return filled("rows with null get ", set.fill());
        } else if (operation instanceof ChangeColumnType change) {
            return column(change.table(), change.column())
                    .flatMap(before -> Conversion.risk(before.type(), change.type()));
        }
        return loss(operation).map(loss -> loss + ", and no downgrade brings them back");
    }

    /** What goes for good, as a sentence without its end. */
    Optional<String> loss(Operation operation) {
        String rescue = moved.stream()
                .filter(values -> values.areLostBy(operation))
                .map(values -> " unless an op.execute(...) before this copies them to " + values.targetsInWords())
                .collect(Collectors.joining());
        return lost(operation).map(lost -> "the " + lost + " are lost" + rescue);
    }

    /** What goes for good: {@code values of users.fax}. */
    Optional<String> lost(Operation operation) {
        if (operation instanceof DropTable drop) {
            return Optional.of("rows of " + drop.table());
        } else if (operation instanceof DropColumn drop) {
            return column(drop.table(), drop.column())
                    .filter(column -> column.generatedAs() == null)
                    .map(column -> "values of " + drop.table() + "." + drop.column());
        }
        return Optional.empty();
    }

    private Optional<Column> column(QualifiedName table, String column) {
        return tables.apply(table).flatMap(found -> found.column(column));
    }

    private static Optional<String> filled(String rows, @Nullable String fill) {
        return fill == null ? Optional.empty() : Optional.of(rows + fill);
    }
}
