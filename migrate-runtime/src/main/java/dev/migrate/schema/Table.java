package dev.migrate.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it.
 *
 * <p>The order of columns is that of {@code CREATE TABLE} and never a difference; the other lists are sorted by name.
 *
 * @param name the name
 * @param columns its columns, each name once
 * @param primaryKey the primary key, or null for none
 * @param uniqueKeys its unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its check constraints
 * @param indexes its indexes, without those that PostgreSQL makes for its keys
 * @param comment the comment, or null for none
 * @param options SQL after the closing parenthesis of {@code CREATE TABLE}, verbatim, or null for none
 * @param origin the entity class or attribute that it stores, or null if no entity asked for it
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueKey> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Index> indexes,
        @Nullable String comment,
        @Nullable String options,
        @Nullable Origin origin) {

    /** Sorts, and refuses duplicate names and keys over columns that are not there. */
    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = TableRules.sorted(uniqueKeys, UniqueKey::name);
        foreignKeys = TableRules.sorted(foreignKeys, ForeignKey::name);
        checks = TableRules.sorted(checks, Check::name);
        indexes = TableRules.sorted(indexes, Index::name);
        TableRules.of(name, columns).check(primaryKey, uniqueKeys, foreignKeys, checks, indexes);
    }

    /** A table without anything. */
    public static Table of(QualifiedName name) {
        return new TableBuilder(name).build();
    }

    /** A table of these elements; indexes are created apart. */
    public static Table of(QualifiedName name, List<TableElement> elements) {
        return new TableBuilder(name).addAll(elements).build();
    }

    /** A builder that starts with all of this table. */
    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    /** The column of that exact name. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
