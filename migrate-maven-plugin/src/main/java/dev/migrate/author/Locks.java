package dev.migrate.author;

import dev.migrate.operation.AdvanceSequence;
import dev.migrate.operation.ColumnOperation;
import dev.migrate.operation.CompositeTypeOperation;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DataOperation;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.EnumTypeOperation;
import dev.migrate.operation.IndexOperation;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RefuseRows;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.operation.ReplaceEnumLabels;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.TableOperation;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lock that an operation takes on tables that were there before the revision; tables that it makes itself have neither
 * rows nor readers yet.
 */
final class Locks implements Operation.Visitor<Optional<Lock>> {
    private final Function<QualifiedName, Optional<Table>> tables;
    private final Set<QualifiedName> made;

    /**
     * Takes what an operation meets.
     *
     * @param tables the tables by name
     * @param made the tables that the revision made
     */
    Locks(Function<QualifiedName, Optional<Table>> tables, Set<QualifiedName> made) {
        this.tables = tables;
        this.made = made;
    }

    /** The lock of an operation, as far as it is on tables that were there before. */
    Optional<Lock> of(Operation operation) {
        return operation
                .accept(this)
                .map(lock -> new Lock(
                        lock.mode(),
                        lock.tables().stream().filter(this::wasThere).toList(),
                        lock.work()))
                .filter(lock -> !lock.tables().isEmpty());
    }

    /** The tables that a revision has made when it has done an operation too. */
    Set<QualifiedName> madeAfter(Operation operation) {
        Set<QualifiedName> after = new HashSet<>(made);
        if (operation instanceof CreateTable create) {
            after.add(create.table().name());
        } else if (operation instanceof RenameTable rename && after.remove(rename.from())) {
            after.add(rename.to());
        }
        return after;
    }

    private boolean wasThere(QualifiedName table) {
        return !made.contains(table);
    }

    @Override
    public Optional<Lock> visit(TableOperation operation) {
        if (operation instanceof CreateTable create) {
            List<QualifiedName> parents = targets(create.table()).toList();
            List<QualifiedName> others = new ArrayList<>(parents);
            others.remove(create.table().name());
            return Optional.of(new Lock(Lock.Mode.SHARE_ROW_EXCLUSIVE, others, Lock.Work.BRIEF));
        } else if (operation instanceof DropTable drop) {
            List<QualifiedName> both = Stream.concat(
                            Stream.of(drop.table()),
                            tables.apply(drop.table()).stream().flatMap(Locks::targets))
                    .toList();
            return Optional.of(new Lock(Lock.Mode.ACCESS_EXCLUSIVE, both, Lock.Work.BRIEF));
        } else if (operation instanceof RenameTable rename) {
            return Optional.of(Lock.brief(rename.from()));
        }
        return Optional.of(new Lock(
                Lock.Mode.SHARE_UPDATE_EXCLUSIVE, List.of(((SetTableComment) operation).table()), Lock.Work.BRIEF));
    }

    @Override
    public Optional<Lock> visit(ColumnOperation operation) {
        return Optional.of(operation.accept(new ColumnLocks(tables)));
    }

    @Override
    public Optional<Lock> visit(ConstraintOperation operation) {
        return Optional.of(operation.accept(new ConstraintLocks(tables)));
    }

    @Override
    public Optional<Lock> visit(IndexOperation operation) {
        if (operation instanceof CreateIndex create) {
            return Optional.of(new Lock(
                    Lock.Mode.SHARE,
                    List.of(create.table()),
                    create.index().unique() ? Lock.Work.KEY : Lock.Work.INDEX));
        }
        return operation instanceof DropIndex drop ? Optional.of(Lock.brief(drop.table())) : Optional.empty();
    }

    @Override
    public Optional<Lock> visit(EnumTypeOperation operation) {
        return operation instanceof ReplaceEnumLabels labels ? rewrite(labels.columns()) : Optional.empty();
    }

    @Override
    public Optional<Lock> visit(CompositeTypeOperation operation) {
        return operation instanceof ReplaceCompositeTypes types ? rewrite(types.columns()) : Optional.empty();
    }

    private static Optional<Lock> rewrite(List<ReplaceEnumLabels.ColumnName> columns) {
        List<QualifiedName> rewritten =
                columns.stream().map(ReplaceEnumLabels.ColumnName::table).toList();
        return Optional.of(new Lock(Lock.Mode.ACCESS_EXCLUSIVE, rewritten, Lock.Work.REWRITE));
    }

    @Override
    public Optional<Lock> visit(SequenceOperation operation) {
        return operation instanceof AdvanceSequence advance
                ? Optional.of(new Lock(Lock.Mode.SHARE_ROW_EXCLUSIVE, List.of(advance.table()), Lock.Work.BRIEF))
                : Optional.empty();
    }

    @Override
    public Optional<Lock> visit(DataOperation operation) {
        return operation instanceof RefuseRows refused
                ? Optional.of(Lock.exclusive(refused.table(), Lock.Work.CHECK))
                : Optional.empty();
    }

    private static Stream<QualifiedName> targets(Table table) {
        return table.foreignKeys().stream().map(ForeignKey::target);
    }
}
