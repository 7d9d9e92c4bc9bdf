package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Fills tables with rows; what a check, a key or a cycle of references refuses is left out. */
public final class RandomRows {
    private static final int ATTEMPTS = 4;

    private final Connection connection;
    private final Schema schema;
    private final Dice dice;
    private final int most;

    private RandomRows(Connection connection, Schema schema, Dice dice, int most) {
        this.connection = connection;
        this.schema = schema;
        this.dice = dice;
        this.most = most;
    }

    /** Inserts rows into each table, in the transaction of the connection: as many as are said, or fewer. */
    public static void insert(Connection connection, Schema schema, int most, RandomGenerator random)
            throws SQLException {
        RandomRows rows = new RandomRows(connection, schema, new Dice(random), most);
        for (int round = 0; round < most; round++) {
            for (Table table : schema.tables().values()) {
                rows.insert(table, round);
            }
        }
    }

    private void insert(Table table, int round) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (succeeds(statement(table, round))) {
                return;
            }
        }
    }

    private boolean succeeds(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }

    private String statement(Table table, int round) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generatedAs() == null && column.identity() != Identity.ALWAYS) {
                values.put(column.name(), value(column, round));
            }
        }
        table.foreignKeys().forEach(key -> refer(key, values));
        String names = Expressions.quote(List.copyOf(values.keySet()));
        return "INSERT INTO " + Expressions.quote(table.name())
                + (values.isEmpty()
                        ? " DEFAULT VALUES"
                        : " " + names + " VALUES "
                                + values.values().stream().collect(Collectors.joining(", ", "(", ")")));
    }

    private void refer(ForeignKey key, Map<String, String> values) {
        int row = dice.between(0, most - 1);
        for (int i = 0; i < key.columns().size(); i++) {
            values.put(
                    key.columns().get(i),
                    reference(key.target(), key.targetColumns().get(i), row));
        }
    }

    private static String reference(QualifiedName table, String column, int row) {
        return "(SELECT " + Expressions.quote(column) + " FROM " + Expressions.quote(table) + " ORDER BY ctid OFFSET "
                + row + " LIMIT 1)";
    }

    private String value(Column column, int round) {
        return column.nullable() && dice.chance(25) ? "NULL" : value(column, round, schema, dice);
    }

    /** A value that every column of its type takes: PostgreSQL tries a constant even if there is no row to put it in. */
    public static String fittingValue(Column column, Schema schema, RandomGenerator random) {
        Dice dice = new Dice(random);
        return switch (TypeFamily.of(column.type())) {
            case STRING -> dice.one("'z'", "''", "''''", "'?'", "'ß'");
            case NETWORK -> "'10.0.0.4/32'";
            default -> value(column, 3, schema, dice);
        };
    }

    /** A value of the type of a column; the number, from 0 to 8, makes those of several rows different ones. */
    private static String value(Column column, int number, Schema schema, Dice dice) {
        int one = number + 1;
        return switch (TypeFamily.of(column.type())) {
            case INTEGER -> String.valueOf(one);
            case FRACTION -> dice.chance(50) ? one + ".5" : String.valueOf(one);
            case STRING -> string(one, dice);
            case BOOLEAN -> String.valueOf(dice.chance(50));
            case MOMENT -> "'2026-01-0" + one + dice.one(" 10:20:30.123456'", " 10:20:30'", "'");
            case TIME -> "'12:30:0" + one + dice.one(".123456'", "'");
            case UUID -> "'00000000-0000-0000-0000-00000000000" + one + "'";
            case BYTES -> "'\\x0" + one + "ff'";
            case OID -> "lo_from_bytea(0, 'value" + one + "')";
            case JSON, JSONB -> "'{\"key\": [" + one + ", \"it''s\"]}'";
            case INTERVAL -> dice.one("'" + one + " days'", "'" + one + " days 01:02:03.123456'");
            case NETWORK -> dice.one("'10.0.0." + one + "/32'", "'10.0.0." + one + "/24'");
            case BITS -> "B'1010101" + one % 2 + "'";
            case ARRAY -> "'{}'";
            case ENUM -> label(column, number, schema);
            case COMPOSITE -> row(column, number, schema, dice);
        };
    }

    private static String string(int one, Dice dice) {
        String letter = String.valueOf((char) ('a' + one));
        return dice.one(
                "'abc" + letter + "'",
                "'" + letter + "'",
                "'" + one + "'",
                "'Zoë \"" + one + "\" it''s \\ $$ ?'",
                "'a'",
                "''");
    }

    private static String row(Column column, int number, Schema schema, Dice dice) {
        QualifiedName name = column.type().named().orElseThrow();
        String row = schema.compositeTypes().get(name).attributes().stream()
                .map(attribute -> Column.of(attribute.name(), attribute.type()))
                .map(attribute -> dice.chance(20) ? "NULL" : value(attribute, number, schema, dice))
                .collect(Collectors.joining(", ", "ROW(", ")::" + Expressions.quote(name)));
        return column.type().array() ? "ARRAY[" + row + ", NULL]" : row;
    }

    private static String label(Column column, int number, Schema schema) {
        EnumType type = schema.enumTypes().values().stream()
                .filter(candidate -> column.type().isOf(candidate.name()))
                .findFirst()
                .orElseThrow();
        return Expressions.literal(type.labels().get(number % type.labels().size()));
    }
}
