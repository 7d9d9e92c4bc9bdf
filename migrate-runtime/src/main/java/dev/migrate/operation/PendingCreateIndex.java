package dev.migrate.operation;

import dev.migrate.error.UnfinishedOperationException;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link CreateIndex} under description. */
public final class PendingCreateIndex implements PendingOperation {
    private final String index;
    private @Nullable QualifiedName table;
    private List<IndexColumn> columns = List.of();
    private boolean unique;
    private String method = Index.DEFAULT_METHOD;
    private @Nullable String where;
    private boolean concurrently;

    PendingCreateIndex(String index) {
        this.index = index;
    }

    /** Names the table and its columns by their exact names, all ascending. */
    public PendingCreateIndex on(String newTable, String... newColumns) {
        return on(newTable, Arrays.stream(newColumns).map(IndexColumn::of).toArray(IndexColumn[]::new));
    }

    /** Names the table and the keys: {@link Definitions#asc}, {@link Definitions#desc}, {@link Definitions#expression}. */
    public PendingCreateIndex on(String newTable, IndexColumn... keys) {
        table = QualifiedName.parse(newTable);
        columns = List.of(keys);
        return this;
    }

    /** Refuses equal keys. */
    public PendingCreateIndex unique() {
        unique = true;
        return this;
    }

    /** Sets the access method, such as {@code gin}; without it {@code btree}. */
    public PendingCreateIndex using(String newMethod) {
        method = newMethod;
        return this;
    }

    /** Indexes only the rows that meet an SQL condition. */
    public PendingCreateIndex where(String condition) {
        where = condition;
        return this;
    }

    /**
     * Lets others write to the table meanwhile. It runs outside of a transaction: what the revision does before is
     * committed first.
     */
    public PendingCreateIndex concurrently() {
        concurrently = true;
        return this;
    }

    @Override
    public Operation finish() {
        if (table == null) {
            throw new UnfinishedOperationException("createIndex(\"" + index + "\")", ".on(\"table\", \"column\")");
        }
        return new CreateIndex(table, new Index(index, columns, unique, method, where), concurrently);
    }
}
