package dev.migrate.postgres;

import dev.migrate.diff.MissingFill;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a revision must give to rows where they had no value: in columns that are new, and in place of null where a column
 * refuses it from then on. It is what was asked for, else the default, else null.
 *
 * <p>A column of which nobody can tell is not among them: a default that is another one each time, and what a downgrade
 * puts where values are gone.
 */
final class ExpectedValues {
    private static final Pattern VOLATILE = Pattern.compile("now\\(|CURRENT_|random");

    private final LawDatabase database;
    private final Map<MissingFill, String> asked;
    private final Map<QualifiedName, Map<String, @Nullable String>> values = new LinkedHashMap<>();

    private ExpectedValues(LawDatabase database, Map<MissingFill, String> asked) {
        this.database = database;
        this.asked = asked;
    }

    /** The values for the rows of a database that stands at the schema after, for the names after of tables and columns. */
    static Map<QualifiedName, Map<String, @Nullable String>> in(
            LawDatabase database, Schema before, Schema after, Map<MissingFill, String> asked) throws SQLException {
        ExpectedValues expected = new ExpectedValues(database, asked);
        for (Table table : before.tables().values()) {
            Optional<Table> survivor = Survivor.of(table, before.tables(), after.tables());
            if (survivor.isPresent()) {
                expected.add(table, survivor.get());
            }
        }
        return expected.values;
    }

    private void add(Table before, Table after) throws SQLException {
        Map<Column, Column> earlier = new LinkedHashMap<>();
        Survivor.columns(before, after).forEach((column, other) -> earlier.put(other, column));
        Map<String, @Nullable String> expected = new LinkedHashMap<>();
        for (Column column : after.columns()) {
            boolean isNew = !earlier.containsKey(column);
            if (column.generatedAs() == null && column.identity() == null && (isNew || !column.nullable())) {
                add(after.name(), column, isNew, expected);
            }
        }
        values.put(after.name(), expected);
    }

    private void add(QualifiedName table, Column column, boolean isNew, Map<String, @Nullable String> expected)
            throws SQLException {
        String expression = asked.getOrDefault(new MissingFill(table, column.name(), false), column.defaultValue());
        if (expression == null && column.nullable() && isNew) {
            expected.put(column.name(), null);
        } else if (expression != null && !VOLATILE.matcher(expression).find()) {
            database.stored(table, column, expression).ifPresent(value -> expected.put(column.name(), value));
        }
    }
}
