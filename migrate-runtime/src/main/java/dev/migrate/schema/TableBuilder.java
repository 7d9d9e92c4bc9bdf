package dev.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link Table}; not for use by several threads. */
public final class TableBuilder {
    private QualifiedName name;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private @Nullable String comment;
    private @Nullable String options;
    private @Nullable Origin origin;

    /** Starts an empty table. */
    public TableBuilder(QualifiedName name) {
        this.name = name;
    }

    TableBuilder(Table table) {
        this(table.name());
        columns.addAll(table.columns());
        primaryKey = table.primaryKey();
        uniqueKeys.addAll(table.uniqueKeys());
        foreignKeys.addAll(table.foreignKeys());
        checks.addAll(table.checks());
        indexes.addAll(table.indexes());
        comment = table.comment();
        options = table.options();
        origin = table.origin();
    }

    /** Sets the name. */
    public TableBuilder name(QualifiedName newName) {
        name = newName;
        return this;
    }

    /** Adds one element; a primary key, comment or options replace what was there. */
    public TableBuilder add(TableElement element) {
        if (element instanceof Column column) {
            columns.add(column);
        } else if (element instanceof PrimaryKey key) {
            primaryKey = key;
        } else if (element instanceof UniqueKey key) {
            uniqueKeys.add(key);
        } else if (element instanceof ForeignKey key) {
            foreignKeys.add(key);
        } else if (element instanceof Check check) {
            checks.add(check);
        } else if (element instanceof Comment text) {
            comment = text.text();
        } else if (element instanceof TableOptions sql) {
            options = sql.sql();
        }
        return this;
    }

    /** Adds the elements in their order. */
    public TableBuilder addAll(List<? extends TableElement> elements) {
        for (TableElement element : elements) {
            add(element);
        }
        return this;
    }

    /** Adds an index. */
    public TableBuilder add(Index index) {
        indexes.add(index);
        return this;
    }

    /** Sets the comment, null for none. */
    public TableBuilder comment(@Nullable String text) {
        comment = text;
        return this;
    }

    /** Sets the options, null for none. */
    public TableBuilder options(@Nullable String sql) {
        options = sql;
        return this;
    }

    /** Sets the origin, null for none. */
    public TableBuilder origin(@Nullable Origin newOrigin) {
        origin = newOrigin;
        return this;
    }

    /** Sets the primary key, null for none. */
    public TableBuilder primaryKey(@Nullable PrimaryKey key) {
        primaryKey = key;
        return this;
    }

    /** The columns so far, to be changed in place. */
    public List<Column> columns() {
        return columns;
    }

    /** The primary key so far. */
    public @Nullable PrimaryKey primaryKey() {
        return primaryKey;
    }

    /** The unique constraints so far, to be changed in place. */
    public List<UniqueKey> uniqueKeys() {
        return uniqueKeys;
    }

    /** The foreign keys so far, to be changed in place. */
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    /** The checks so far, to be changed in place. */
    public List<Check> checks() {
        return checks;
    }

    /** The indexes so far, to be changed in place. */
    public List<Index> indexes() {
        return indexes;
    }

    /**
     * The table.
     *
     * @throws dev.migrate.error.InvalidSchemaException if it contradicts itself
     */
    public Table build() {
        return new Table(name, columns, primaryKey, uniqueKeys, foreignKeys, checks, indexes, comment, options, origin);
    }
}
