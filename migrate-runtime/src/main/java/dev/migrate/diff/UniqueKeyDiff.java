package dev.migrate.diff;

import dev.migrate.schema.UniqueKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares unique keys. */
final class UniqueKeyDiff {
    private static final PartChanges.Naming<UniqueKey> NAMING =
            new PartChanges.Naming<>(UniqueKey::name, UniqueKey::withName);

    private UniqueKeyDiff() {}

    static PartChanges<UniqueKey> of(TablePair table) {
        return PartChanges.between(
                table.before().uniqueKeys(), table.after().uniqueKeys(), NAMING, key -> moved(table, key));
    }

    private static @Nullable UniqueKey moved(TablePair table, UniqueKey key) {
        List<String> columns = table.moved(key.columns());
        return columns == null ? null : key.withColumns(columns);
    }
}
