package dev.migrate.author;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.Replay;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How operations on columns are felt.
 *
 * @param empty the tables without rows
 * @param replay the schema that an operation meets
 */
record ColumnLocks(Set<QualifiedName> empty, Replay replay) implements ColumnOperation.Visitor<List<String>> {
    private static final String WRITTEN = "every row is written anew; " + LockNotes.ALL_WAIT;

    /** A call of a function may give each row another value; these don't. */
    private static final Pattern CALL = Pattern.compile("(?i)^(?!now\\(\\)|'[^']*'|\\d).*\\w\\s*\\(.*");

    @Override
    public List<String> visit(AddColumn operation) {
        Column column = operation.column();
        if (column.identity() != null || column.generatedAs() != null || writesRows(operation)) {
            return unlessEmpty(operation.table(), WRITTEN);
        }
        return column.defaultValue() != null
                        && CALL.matcher(column.defaultValue()).matches()
                ? unlessEmpty(operation.table(), WRITTEN + ", unless the default is the same for all rows")
                : List.of();
    }

    @Override
    public List<String> visit(ChangeColumnType operation) {
        Optional<Column> before = Optional.ofNullable(replay.schema().tables().get(operation.table()))
                .flatMap(table -> table.column(operation.column()));
        boolean kept = operation.using() == null
                && before.filter(column -> Widening.keepsRows(column.type(), operation.type()))
                        .isPresent();
        return kept ? List.of() : unlessEmpty(operation.table(), WRITTEN);
    }

    @Override
    public List<String> visit(SetNotNull operation) {
        return unlessEmpty(
                operation.table(),
                (operation.fill() == null
                                ? "every row is checked; "
                                : "rows with null are written, every row is checked; ")
                        + LockNotes.ALL_WAIT);
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return List.of();
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        return List.of();
    }

    @Override
    public List<String> visit(DropNotNull operation) {
        return List.of();
    }

    @Override
    public List<String> visit(SetDefault operation) {
        return List.of();
    }

    @Override
    public List<String> visit(SetIdentity operation) {
        return List.of();
    }

    @Override
    public List<String> visit(DropExpression operation) {
        return List.of();
    }

    @Override
    public List<String> visit(SetColumnComment operation) {
        return List.of();
    }

    private static boolean writesRows(Operation operation) {
        return new PostgresSql()
                .generate(operation).stream()
                        .anyMatch(statement -> statement.text().startsWith("UPDATE "));
    }

    private List<String> unlessEmpty(QualifiedName table, String note) {
        return empty.contains(table) ? List.of() : List.of(note);
    }
}
