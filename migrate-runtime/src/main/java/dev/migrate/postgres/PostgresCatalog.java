package dev.migrate.postgres;

import dev.migrate.schema.Schema;
import dev.migrate.schema.TableBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Reads what a live database holds.
 *
 * <p>Expressions, conditions and types come back as PostgreSQL spells them, so a schema read here is compared with another
 * one read here. What a {@link Schema} has no words for is not seen: views, functions and triggers, operator classes and
 * {@code INCLUDE} columns of indexes, bounds of sequences, storage options. Objects of extensions, partitions of a table
 * and indexes that are not valid are left out.
 *
 * <p>It takes eight round trips, however many objects there are: one for the name of the default schema, then one each for
 * tables, columns, constraints, indexes, sequences, enum types and composite types. Eight queries that each have one kind of row are easier
 * to trust than one that has all of them; a caller for whom they must see the same moment starts a transaction with
 * isolation level {@code REPEATABLE READ}.
 */
public final class PostgresCatalog {
    private PostgresCatalog() {}

    /**
     * The schema of a database, in which a name of the default schema has none.
     *
     * @param connection to the database; its {@code search_path} must begin with the default schema, since PostgreSQL
     *     spells expressions by it
     * @param scope which part is read
     * @throws SQLException if the database can't be read
     */
    public static Schema read(Connection connection, CatalogScope scope) throws SQLException {
        CatalogQueries queries = CatalogQueries.of(connection, scope);
        Map<Long, TableBuilder> tables = CatalogTables.read(queries, scope.ignoredTables());
        CatalogColumns.read(queries, tables);
        CatalogConstraints.read(queries, tables);
        CatalogIndexes.read(queries, tables);
        return Schema.of(
                tables.values().stream().map(TableBuilder::build).toList(),
                CatalogSequences.read(queries),
                CatalogEnumTypes.read(queries),
                CatalogCompositeTypes.read(queries));
    }
}
