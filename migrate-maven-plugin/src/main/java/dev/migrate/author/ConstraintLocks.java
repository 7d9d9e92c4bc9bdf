package dev.migrate.author;

import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The locks of operations on constraints.
 *
 * @param tables the tables that an operation meets
 */
record ConstraintLocks(Function<QualifiedName, Optional<Table>> tables) implements ConstraintOperation.Visitor<Lock> {
    @Override
    public Lock visit(AddPrimaryKey operation) {
        return Lock.exclusive(operation.table(), Lock.Work.KEY);
    }

    @Override
    public Lock visit(AddUniqueKey operation) {
        return Lock.exclusive(operation.table(), Lock.Work.KEY);
    }

    @Override
    public Lock visit(AddForeignKey operation) {
        List<QualifiedName> both = List.of(operation.table(), operation.key().target());
        return new Lock(Lock.Mode.SHARE_ROW_EXCLUSIVE, both, Lock.Work.CHECK);
    }

    @Override
    public Lock visit(AddCheck operation) {
        return Lock.exclusive(operation.table(), Lock.Work.CHECK);
    }

    /** A foreign key is dropped on both its sides. */
    @Override
    public Lock visit(DropConstraint operation) {
        Stream<QualifiedName> target = tables.apply(operation.table()).stream()
                .map(Table::foreignKeys)
                .flatMap(List::stream)
                .filter(key -> key.name().equals(operation.constraint()))
                .map(ForeignKey::target);
        List<QualifiedName> both =
                Stream.concat(Stream.of(operation.table()), target).toList();
        return new Lock(Lock.Mode.ACCESS_EXCLUSIVE, both, Lock.Work.BRIEF);
    }

    @Override
    public Lock visit(RenameConstraint operation) {
        return Lock.brief(operation.table());
    }
}
