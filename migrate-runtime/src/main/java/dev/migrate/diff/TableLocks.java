package dev.migrate.diff;

import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables whose rows nobody else can change once a revision has dropped its foreign keys, and the statement that keeps others
 * so: a value that is copied must not change before the revision ends it where it was. A foreign key that is dropped locks its
 * table and its target until the transaction ends (PostgreSQL, {@code ALTER TABLE}).
 */
final class TableLocks {
    private final Set<QualifiedName> held = new HashSet<>();

    /** Takes the operations that drop foreign keys, and others; the names in them are those before. */
    TableLocks(List<Operation> operations, Schema from, SchemaPairs pairs) {
        operations.stream()
                .filter(DropConstraint.class::isInstance)
                .map(DropConstraint.class::cast)
                .flatMap(drop -> locked(drop, from))
                .forEach(name -> held.add(pairs.tables().together().getOrDefault(name, name)));
    }

    /** Locks those of the tables that nothing holds yet. */
    Stream<Operation> lock(Stream<QualifiedName> tables) {
        List<QualifiedName> free = tables.distinct().filter(held::add).toList();
        return free.isEmpty() ? Stream.empty() : Stream.of(lock(free, "ACCESS EXCLUSIVE"));
    }

    /** Locks a table whose rows are read, so that nobody adds one meanwhile. */
    static Operation againstNewRows(QualifiedName table) {
        return lock(List.of(table), "SHARE ROW EXCLUSIVE");
    }

    private static Operation lock(List<QualifiedName> tables, String mode) {
        return new ExecuteSql(tables.stream()
                .map(SqlNames::quoted)
                .collect(Collectors.joining(", ", "LOCK TABLE ", " IN " + mode + " MODE")));
    }

    private static Stream<QualifiedName> locked(DropConstraint drop, Schema from) {
        return Stream.ofNullable(from.tables().get(drop.table()))
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> Objects.equals(key.name(), drop.constraint()))
                .map(ForeignKey::target)
                .flatMap(target -> Stream.of(drop.table(), target));
    }
}
