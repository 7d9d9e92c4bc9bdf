package dev.migrate.diff;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetNotNull;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a revision needs that writes rows and alters their table while foreign or unique keys are checked at the end of the transaction:
 * PostgreSQL refuses to alter a table about whose rows a check is still to come.
 */
final class DeferredChecks {
    private DeferredChecks() {}

    /** The operations, after one that lets the checks come at once where they are deferred and rows are written. */
    static List<Operation> comeAtOnce(List<Operation> operations, Schema from) {
        if (operations.stream().noneMatch(DeferredChecks::writesRows) || !hasDeferredKey(from)) {
            return operations;
        }
        List<Operation> all = new ArrayList<>();
        all.add(new ExecuteSql("SET CONSTRAINTS ALL IMMEDIATE"));
        all.addAll(operations);
        return all;
    }

    private static boolean writesRows(Operation operation) {
        return (operation instanceof AddColumn add && add.fill() != null)
                || (operation instanceof SetNotNull set && set.fill() != null)
                || operation instanceof ExecuteSql;
    }

    private static boolean hasDeferredKey(Schema schema) {
        return schema.tables().values().stream()
                .anyMatch(table -> table.foreignKeys().stream().anyMatch(DeferredChecks::isDeferred)
                        || table.uniqueKeys().stream().anyMatch(key -> key.deferral() == Deferral.INITIALLY_DEFERRED));
    }

    private static boolean isDeferred(ForeignKey key) {
        return key.definition() == null
                ? key.deferral() == Deferral.INITIALLY_DEFERRED
                : key.definition().toLowerCase(Locale.ROOT).matches("(?s).*\\binitially\\s+deferred\\b.*");
    }
}
