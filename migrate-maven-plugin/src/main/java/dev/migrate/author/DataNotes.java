package dev.migrate.author;

import dev.migrate.diff.MovedValues;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.DropAttribute;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.Replay;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what operations do to values that people have stored.
 *
 * @param replay what an operation meets
 * @param moved what is dropped though its values belong into another table from now on
 */
record DataNotes(Replay replay, List<MovedValues> moved) {
    /** What happens to values, as a sentence without its end. */
    Optional<String> of(Operation operation) {
        if (operation instanceof AddColumn add) {
            return filled("existing rows get ", add.fill());
        } else if (operation instanceof SetNotNull set) {
            return filled("rows with null get ", set.fill());
        } else if (operation instanceof ChangeColumnType change) {
            return column(change.table(), change.column())
                    .flatMap(before -> Conversion.risk(before.type(), change.type()));
        } else if (operation instanceof ReplaceEnumLabels replace) {
            return removed(replace);
        } else if (operation instanceof ReplaceCompositeTypes replace) {
            return unfit(replace);
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
        if (moved.stream().anyMatch(values -> values.copied() && values.areLostBy(operation))) {
            return Optional.empty();
        } else if (operation instanceof DropTable drop) {
            return Optional.of("rows of " + drop.table());
        } else if (operation instanceof DropColumn drop) {
            return column(drop.table(), drop.column())
                    .filter(column -> column.generatedAs() == null)
                    .map(column -> "values of " + drop.table() + "." + drop.column());
        } else if (operation instanceof DropAttribute drop) {
            return Optional.of("values of " + drop.type() + "." + drop.attribute());
        }
        return Optional.empty();
    }

    private Optional<String> removed(ReplaceEnumLabels operation) {
        String labels = replay.enumType(operation.type()).stream()
                .flatMap(type -> type.labels().stream())
                .filter(label -> !operation.labels().contains(label))
                .map(label -> "'" + label + "'")
                .collect(Collectors.joining(" or "));
        return labels.isEmpty() || operation.columns().isEmpty()
                ? Optional.empty()
                : Optional.of("rows that hold " + labels + " stop the upgrade before it changes anything");
    }

    private Optional<String> unfit(ReplaceCompositeTypes operation) {
        boolean isRetyped = operation.types().stream()
                .anyMatch(type -> replay.compositeType(type.name()).stream()
                        .flatMap(before -> before.attributes().stream())
                        .anyMatch(before -> type.attribute(before.name())
                                .filter(after -> Conversion.risk(before.type(), after.type())
                                        .isPresent())
                                .isPresent()));
        return isRetyped && !operation.columns().isEmpty()
                ? Optional.of("values that do not fit stop the upgrade before it changes anything")
                : Optional.empty();
    }

    private Optional<Column> column(QualifiedName table, String column) {
        return replay.table(table).flatMap(found -> found.column(column));
    }

    private static Optional<String> filled(String rows, @Nullable String fill) {
        return fill == null ? Optional.empty() : Optional.of(rows + fill);
    }
}
