package dev.migrate.operation;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.TableElement;
import java.util.Map;

/**
 * The renaming of a column in all that names it: keys, checks, indexes and generated columns of its table, and the foreign
 * keys that reference it.
 */
final class ColumnRenaming {
    private final WorkingTable table;
    private final String from;
    private final String to;
    private final Map<String, String> renames;

    ColumnRenaming(WorkingTable table, String from, String to) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.renames = Map.of(from, to);
    }

    void apply(WorkingSchema schema) {
        WorkingTable.rename(table.columns(), from, to, column -> column.withName(to));
        WorkingTable.replaceAll(
                table.columns(), column -> column.generatedAs(ColumnNames.renamedIfAny(column.generatedAs(), renames)));
        WorkingTable.replaceAll(table.constraints(), constraint -> Constraints.renamed(constraint, renames));
        WorkingTable.replaceAll(table.indexes(), index -> IndexColumns.renamed(index, renames));
        schema.usersOf(table.name()).forEach(user -> WorkingTable.replaceAll(user.constraints(), this::renamedTarget));
    }

    private TableElement renamedTarget(TableElement constraint) {
        return constraint instanceof ForeignKey key && key.target().equals(table.name())
                ? key.referencing(key.target(), Constraints.renamed(key.targetColumns(), renames))
                : constraint;
    }
}
