package dev.migrate.postgres;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** One database that is emptied and filled again for each schema of a law. */
final class LawDatabase {
    private static final CatalogScope SCOPE = new CatalogScope(null, RandomSchemas.SCHEMAS, Set.of());

    private final TestDatabase database;

    LawDatabase(TestDatabase database) {
        this.database = database;
    }

    /** What the catalog holds when the schema is built in an empty database. */
    Schema catalogOfFresh(Schema schema) throws SQLException {
        database.clear();
        run(FreshSchema.operations(schema));
        return catalog();
    }

    /** Runs the operations as one revision: in one transaction. */
    void run(List<Operation> operations) throws SQLException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            for (SqlStatement statement : GeneratedSql.of(operations)) {
                GeneratedSql.execute(connection, statement);
            }
            connection.commit();
        }
    }

    Schema catalog() throws SQLException {
        try (Connection connection = database.connection()) {
            return PostgresCatalog.read(connection, SCOPE).structure();
        }
    }
}
