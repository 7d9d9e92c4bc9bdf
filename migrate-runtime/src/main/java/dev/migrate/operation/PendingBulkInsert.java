package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link BulkInsert} under description. */
public final class PendingBulkInsert implements PendingOperation {
    private final QualifiedName table;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    PendingBulkInsert(QualifiedName table, String[] columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param values a value for each column in order: null, a String, Boolean, Number, UUID, java.time value, byte[] or
     *     enum constant (its name)
     */
    public PendingBulkInsert row(@Nullable Object... values) {
        rows.add(new ArrayList<>(Arrays.asList(values)));
        return this;
    }

    @Override
    public Operation finish() {
        return new BulkInsert(table, columns, rows);
    }
}
