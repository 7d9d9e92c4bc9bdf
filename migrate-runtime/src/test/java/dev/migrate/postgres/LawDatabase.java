package dev.migrate.postgres;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A connection to a database that is emptied and filled again for each schema of a law. */
final class LawDatabase implements AutoCloseable {
    private static final CatalogScope SCOPE = new CatalogScope("public", RandomSchemas.SCHEMAS, Set.of());
    private static final String EMPTY = Stream.concat(Stream.of("public"), RandomSchemas.SCHEMAS.stream())
                    .map(Identifiers::quote)
                    .collect(Collectors.joining(", ", "DROP SCHEMA IF EXISTS ", " CASCADE;"))
            + "CREATE SCHEMA public";

    private final Connection connection;

    LawDatabase(TestDatabase database) throws SQLException {
        connection = database.connection();
        connection.setAutoCommit(false);
    }

    /** What the catalog holds when the schema is built in an empty database. */
    Schema catalogOfFresh(Schema schema) throws SQLException {
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute(EMPTY);
        }
        run(FreshSchema.operations(schema));
        return catalog();
    }

    /** Runs the operations as one revision: in one transaction. */
    void run(List<Operation> operations) throws SQLException {
        for (SqlStatement statement : GeneratedSql.of(operations)) {
            GeneratedSql.execute(connection, statement);
        }
        connection.commit();
    }

    Schema catalog() throws SQLException {
        Schema schema = PostgresCatalog.read(connection, SCOPE).structure();
        connection.commit();
        return schema;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
