package dev.migrate.author;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropNotNull;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnComment;
import dev.migrate.operation.SetDefault;
import dev.migrate.operation.SetIdentity;
import dev.migrate.operation.SetNotNull;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The locks of operations on columns.
 *
 * @param tables the tables that an operation meets
 */
record ColumnLocks(Function<QualifiedName, Optional<Table>> tables) implements ColumnOperation.Visitor<Lock> {
    /** A call of a function may give each row another value; these don't. */
    private static final Pattern CALL = Pattern.compile("(?i)^(?!now\\(\\)|'[^']*'|\\d).*\\w\\s*\\(.*");

    @Override
    public Lock visit(AddColumn operation) {
        Column column = operation.column();
        boolean called = column.defaultValue() != null
                && CALL.matcher(column.defaultValue()).matches();
        if (column.identity() != null || column.generatedAs() != null || writesRows(operation)) {
            return Lock.exclusive(operation.table(), Lock.Work.REWRITE);
        }
        return Lock.exclusive(operation.table(), called ? Lock.Work.REWRITE_PERHAPS : Lock.Work.BRIEF);
    }

    @Override
    public Lock visit(ChangeColumnType operation) {
        Optional<Column> before = tables.apply(operation.table()).flatMap(table -> table.column(operation.column()));
        boolean kept = operation.using() == null
                && before.filter(column -> Widening.keepsRows(column.type(), operation.type()))
                        .isPresent();
        boolean sorted = before.filter(column -> Objects.equals(column.collation(), operation.collation()))
                .isPresent();
        Lock.Work work = !kept ? Lock.Work.REWRITE : sorted ? Lock.Work.BRIEF : Lock.Work.REBUILD;
        return Lock.exclusive(operation.table(), work);
    }

    @Override
    public Lock visit(SetNotNull operation) {
        return Lock.exclusive(operation.table(), Lock.Work.CHECK);
    }

    @Override
    public Lock visit(DropColumn operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(RenameColumn operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(DropNotNull operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(SetDefault operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(SetIdentity operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(DropExpression operation) {
        return Lock.brief(operation.table());
    }

    @Override
    public Lock visit(SetColumnComment operation) {
        return new Lock(Lock.Mode.SHARE_UPDATE_EXCLUSIVE, List.of(operation.table()), Lock.Work.BRIEF);
    }

    private static boolean writesRows(Operation operation) {
        return new PostgresSql()
                .generate(operation).stream()
                        .anyMatch(statement -> statement.text().startsWith("UPDATE "));
    }
}
