package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.RandomRows;
import dev.migrate.test.RandomSchemas;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A connection to a database that is emptied and filled again for each schema of a law. */
final class LawDatabase implements AutoCloseable {
    private static final CatalogScope SCOPE = new CatalogScope("public", RandomSchemas.SCHEMAS, Set.of());
    private static final String EMPTY = Stream.concat(Stream.of("public"), RandomSchemas.SCHEMAS.stream())
                    .map(Identifiers::quote)
                    .collect(Collectors.joining(", ", "DROP SCHEMA IF EXISTS ", " CASCADE;"))
            + "CREATE SCHEMA public";

    /** Documentation of PostgreSQL, Table-Level Locks: those below {@code SHARE} let others change rows. */
    private static final String OPEN_TO_OTHERS = """
            SELECT relation::regclass FROM pg_locks JOIN pg_class ON pg_class.oid = relation
            WHERE pid = pg_backend_pid() AND relkind = 'r' AND relation > 16384
            GROUP BY relation
            HAVING bool_or(mode = 'AccessShareLock')
                AND NOT bool_or(mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'))
            """;

    /** Statements that lock whatever they read. */
    private static final Pattern ALONE = Pattern.compile("ALTER|COMMENT|CREATE|DROP|LOCK");

    private final Connection connection;

    LawDatabase(TestDatabase database) throws SQLException {
        connection = database.connection();
        connection.setAutoCommit(false);
    }

    /** What the catalog holds when the schema is built in an empty database. */
    Schema catalogOfFresh(Schema schema) throws SQLException {
        connection.rollback();
        execute(EMPTY);
        run(FreshSchema.operations(schema));
        return catalog();
    }

    /** Runs the operations as one revision: in one transaction. */
    void run(List<Operation> operations) throws SQLException {
        for (SqlStatement statement : GeneratedSql.of(operations)) {
            GeneratedSql.execute(connection, statement);
            if (!ALONE.matcher(statement.text()).lookingAt()) {
                assertThat(openToOthers())
                        .as("tables that others may write to after %s", statement.text())
                        .isEmpty();
            }
        }
        connection.commit();
    }

    /** The tables from which the revision has read rows, to put them elsewhere, and that it has not locked. */
    private List<String> openToOthers() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OPEN_TO_OTHERS)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
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

    /** Fills the tables of a schema that is built with so many rows, or fewer. */
    void fill(Schema schema, int most, RandomGenerator random) throws SQLException {
        RandomRows.insert(connection, schema, most, random);
        connection.commit();
    }

    /** Leaves the tables of a schema without rows. */
    void empty(Schema schema) throws SQLException {
        for (Table table : schema.tables().values()) {
            execute("TRUNCATE " + Identifiers.quote(table.name()) + " CASCADE");
        }
        connection.commit();
    }

    /**
     * The value, as PostgreSQL writes it, that a column of a table which is there gets from an expression; empty if it takes
     * none such.
     */
    Optional<String> stored(QualifiedName table, Column column, String expression) throws SQLException {
        String name = Identifiers.quote(column.name());
        try {
            execute("CREATE TEMP TABLE stored AS SELECT " + name + " FROM " + Identifiers.quote(table)
                    + " WITH NO DATA");
            execute("INSERT INTO pg_temp.stored (" + name + ") VALUES (" + expression + ")");
            return Optional.of(StoredRows.value(connection, "pg_temp.stored", column));
        } catch (SQLException e) {
            if (isAboutRows(e)) {
                return Optional.empty();
            }
            throw e;
        } finally {
            connection.rollback();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
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
