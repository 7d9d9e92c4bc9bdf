package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.postgres.RandomHierarchy.Attribute;
import dev.migrate.postgres.RandomHierarchy.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Entities as an application stores them in the tables of a hierarchy, and reads them. */
final class StoredEntities {
    private static final String CLASS = "class";

    private final Connection connection;
    private int id;

    StoredEntities(Connection connection) {
        this.connection = connection;
    }

    /** Adds up to two entities of each class. */
    void add(RandomHierarchy hierarchy, RandomGenerator random) throws SQLException {
        for (Type type : hierarchy.types()) {
            for (int count = random.nextInt(3); count > 0; count--) {
                id++;
                for (Type part : hierarchy.parts(type)) {
                    insert(part.table(), hierarchy.stored(part), random);
                }
            }
        }
    }

    private void insert(String table, List<Attribute> attributes, RandomGenerator random) throws SQLException {
        List<String> columns = new ArrayList<>(List.of("id"));
        List<String> values = new ArrayList<>(List.of("" + id));
        for (Attribute attribute : attributes) {
            columns.add(attribute.column());
            boolean absent = !attribute.required() && random.nextInt(4) == 0;
            values.add(absent ? "NULL" : "'" + attribute.name() + " of " + id + "'");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                    + String.join(", ", values) + ")");
        }
    }

    /** For each entity, by its id, its class and its values. */
    Map<String, Map<String, String>> read(RandomHierarchy hierarchy) throws SQLException {
        Map<String, Map<String, String>> entities = new TreeMap<>();
        for (Type type : hierarchy.types()) {
            List<Attribute> attributes = hierarchy.parts(type).stream()
                    .flatMap(part -> hierarchy.stored(part).stream())
                    .toList();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query(hierarchy, type))) {
                while (rows.next()) {
                    Map<String, String> entity = new HashMap<>(Map.of(CLASS, type.name()));
                    for (int column = 0; column < attributes.size(); column++) {
                        entity.put(attributes.get(column).name(), String.valueOf(rows.getString(column + 2)));
                    }
                    assertThat(entities.put(rows.getString(1), entity))
                            .as("the same entity")
                            .isNull();
                }
            }
        }
        return entities;
    }

    private static String query(RandomHierarchy hierarchy, Type type) {
        List<Type> parts = hierarchy.parts(type);
        String id = type.table() + ".id";
        String columns = parts.stream()
                .flatMap(part -> hierarchy.stored(part).stream()
                        .map(attribute -> ", " + part.table() + "." + attribute.column()))
                .collect(Collectors.joining());
        String tables = parts.stream().map(Type::table).collect(Collectors.joining(", "));
        String together =
                parts.stream().map(part -> part.table() + ".id = " + id).collect(Collectors.joining(" AND "));
        String ofSubclasses = hierarchy.joinedTo(type).stream()
                .map(other -> " AND " + id + " NOT IN (SELECT id FROM " + other.table() + ")")
                .collect(Collectors.joining());
        return "SELECT " + id + columns + " FROM " + tables + " WHERE " + together + ofSubclasses;
    }
}
