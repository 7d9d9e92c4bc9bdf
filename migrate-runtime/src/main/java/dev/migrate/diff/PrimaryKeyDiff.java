package dev.migrate.diff;

import dev.migrate.schema.PrimaryKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares primary keys. */
final class PrimaryKeyDiff {
    private static final PartChanges.Naming<PrimaryKey> NAMING =
            new PartChanges.Naming<>(PrimaryKey::name, (key, name) -> new PrimaryKey(name, key.columns()));

    private PrimaryKeyDiff() {}

    static PartChanges<PrimaryKey> of(TablePair table) {
        return PartChanges.between(
                list(table.before().primaryKey()), list(table.after().primaryKey()), NAMING, key -> moved(table, key));
    }

    private static @Nullable PrimaryKey moved(TablePair table, PrimaryKey key) {
        List<String> columns = table.moved(key.columns());
        return columns == null ? null : new PrimaryKey(key.name(), columns);
    }

    private static List<PrimaryKey> list(@Nullable PrimaryKey key) {
        return key == null ? List.of() : List.of(key);
    }
}
