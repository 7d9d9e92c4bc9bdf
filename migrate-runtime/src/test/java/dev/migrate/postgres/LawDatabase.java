package dev.migrate.postgres;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.RandomRows;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
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

    /** Runs the operations as one revision, if the rows let it. */
    boolean tryToRun(List<Operation> operations) throws SQLException {
        try {
            run(operations);
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLException failure && isAboutRows(failure)) {
                connection.rollback();
                return false;
            }
            throw e;
        }
    }

    /** Data exceptions and violated constraints; everything else is a mistake of ours. */
    private static boolean isAboutRows(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    /** Fills the tables of a schema that is built. */
    StoredRows fill(Schema schema, RandomGenerator random) throws SQLException {
        RandomRows.insert(connection, schema, random);
        return rows(schema);
    }

    StoredRows rows(Schema schema) throws SQLException {
        StoredRows rows = StoredRows.read(connection, schema);
        connection.commit();
        return rows;
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
