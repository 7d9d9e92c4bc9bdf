package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What the developer says that rows get; where nothing is said and something has to be, it is asked. */
final class HintedFills implements Fills {
    private final HintUse hints;
    private final List<Question> questions;
    private final BiPredicate<QualifiedName, String> mayBeRenamed;
    private final HierarchyRows rows;

    /**
     * Takes what is said and where to ask.
     *
     * @param questions is added to
     * @param mayBeRenamed whether a column of a table after may have been there under another name
     * @param rows what another table held of the rows
     */
    HintedFills(
            HintUse hints,
            List<Question> questions,
            BiPredicate<QualifiedName, String> mayBeRenamed,
            HierarchyRows rows) {
        this.hints = hints;
        this.questions = questions;
        this.mayBeRenamed = mayBeRenamed;
        this.rows = rows;
    }

    @Override
    public List<String> expressions() {
        return hints.fills();
    }

    @Override
    public @Nullable String forAdded(Table before, Table after, Column column) {
        if (column.generatedAs() != null) {
            return null;
        }
        String hint = hint(before, after, column);
        String value = hint == null ? rows.value(after.name(), column.name()) : hint;
        if (value == null && column.defaultValue() == null) {
            askIfNeeded(after, column);
        }
        return value;
    }

    @Override
    public @Nullable String forNulls(Table before, Table after, Column column) {
        if (column.generatedAs() != null) {
            return null;
        }
        String hint = hint(before, after, column);
        if (hint == null && column.defaultValue() == null) {
            askIfNeeded(after, column);
        }
        return hint == null ? column.defaultValue() : hint;
    }

    /** A hint may call the table by its name before or after. */
    private @Nullable String hint(Table before, Table after, Column column) {
        String hint = hints.fill(ObjectPath.of(after.name(), column.name()));
        return hint != null || before.name().equals(after.name())
                ? hint
                : hints.fill(ObjectPath.of(before.name(), column.name()));
    }

    private void askIfNeeded(Table after, Column column) {
        if (!column.nullable() && column.identity() == null) {
            questions.add(new MissingFill(after.name(), column.name(), mayBeRenamed.test(after.name(), column.name())));
        }
    }
}
