package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds associations that a column held and a join table holds now, or the other way: whatever the columns are called, they
 * refer to the same table.
 */
final class MovedAssociations {
    private final Schema to;
    private final SchemaPairs pairs;

    MovedAssociations(Schema to, SchemaPairs pairs) {
        this.to = to;
        this.pairs = pairs;
    }

    /** The columns of new tables that refer to this table and to what a column of it referred to. */
    Stream<ObjectPath> ofColumn(Table before, QualifiedName nameAfter, String column) {
        return keys(before)
                .filter(key -> key.columns().equals(List.of(column)))
                .flatMap(gone -> pairs.tables().added().stream()
                        .flatMap(name -> ends(table(to, name), nameAfter, nameAfter(gone.target()))));
    }

    /** The new columns of tables that a table which is gone referred to, where they refer to another one of those. */
    Stream<ObjectPath> ofTable(Table gone) {
        return keys(gone)
                .filter(key -> pairs.tables().together().containsKey(key.target()))
                .flatMap(owner -> keys(table(to, nameAfter(owner.target())))
                        .filter(key -> pairs.columnsOf(owner.target()).added().containsAll(key.columns()))
                        .filter(key -> keys(gone)
                                .anyMatch(end -> !end.equals(owner)
                                        && nameAfter(end.target()).equals(key.target())))
                        .map(key -> path(nameAfter(owner.target()), key)));
    }

    /** The columns of a join table at the side that is not the owner's. */
    private static Stream<ObjectPath> ends(Table join, QualifiedName owner, QualifiedName target) {
        return keys(join)
                .filter(key -> key.target().equals(target))
                .filter(key -> keys(join)
                        .anyMatch(other -> !other.equals(key) && other.target().equals(owner)))
                .map(key -> path(join.name(), key));
    }

    private static ObjectPath path(QualifiedName table, ForeignKey key) {
        return ObjectPath.of(table, key.columns().get(0));
    }

    private static Stream<ForeignKey> keys(Table table) {
        return table.foreignKeys().stream().filter(key -> key.columns().size() == 1);
    }

    private QualifiedName nameAfter(QualifiedName before) {
        return pairs.tables().together().getOrDefault(before, before);
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
