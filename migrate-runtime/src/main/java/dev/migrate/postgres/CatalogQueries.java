package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries of the catalog, each over all schemas of the scope. */
final class CatalogQueries {
    private final Connection connection;
    private final @Nullable String defaultSchema;
    private final String[] schemas;

    private CatalogQueries(Connection connection, @Nullable String defaultSchema, List<String> otherSchemas) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
        schemas = Stream.concat(Stream.ofNullable(defaultSchema), otherSchemas.stream())
                .toArray(String[]::new);
    }

    /** Asks for the name of the default schema. */
    static CatalogQueries of(Connection connection, CatalogScope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT coalesce(?, current_schema())")) {
            statement.setString(1, scope.defaultSchema());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new CatalogQueries(connection, rows.getString(1), scope.otherSchemas());
            }
        }
    }

    /**
     * What is read from each row.
     *
     * @param sql with one placeholder, for the array of schemas
     */
    <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
        List<T> results = new ArrayList<>();
        each(sql, row -> results.add(reader.read(row)));
        return results;
    }

    /** Hands over each row; see {@link #list}. */
    void each(String sql, Consumer consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", schemas));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        }
    }

    /** The name that two columns of a row, a schema's name and an object's, stand for. */
    QualifiedName name(ResultSet row, String schemaColumn, String nameColumn) throws SQLException {
        String schema = row.getString(schemaColumn);
        return new QualifiedName(schema.equals(defaultSchema) ? null : schema, row.getString(nameColumn));
    }

    /** An SQL expression in one spelling, or null for none. */
    static @Nullable String expression(ResultSet row, String column) throws SQLException {
        String sql = row.getString(column);
        return sql == null ? null : CatalogSpelling.of(sql);
    }

    /** The texts of an array. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) array(row, column));
    }

    /** The truths of an array. */
    static List<Boolean> booleans(ResultSet row, String column) throws SQLException {
        return List.of((Boolean[]) array(row, column));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        try {
            return array.getArray();
        } finally {
            array.free();
        }
    }

    /**
     * Makes something of the current row.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    interface Consumer {
        void accept(ResultSet row) throws SQLException;
    }
}
