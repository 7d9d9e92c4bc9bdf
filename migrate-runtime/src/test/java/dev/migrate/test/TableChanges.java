package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes of a single table that leave it free of contradictions. */
final class TableChanges {
    private TableChanges() {}

    static Table withColumns(Table table, UnaryOperator<Column> change) {
        TableBuilder builder = table.toBuilder();
        builder.columns().replaceAll(change);
        return builder.build();
    }

    static Table withColumn(Table table, Column changed) {
        return withColumns(table, column -> column.name().equals(changed.name()) ? changed : column);
    }

    /** The table without the column, those computed from it, and all that is built on one of them. */
    static Table withoutColumn(Table table, String column) {
        TableBuilder builder = table.toBuilder();
        List<String> gone = table.columns().stream()
                .filter(other -> other.name().equals(column) || Expressions.names(other.generatedAs(), column))
                .map(Column::name)
                .toList();
        builder.columns().removeIf(other -> gone.contains(other.name()));
        gone.forEach(name -> withoutUses(builder, name));
        return builder.build();
    }

    /** The table without what computes with the column: checks, indexes and generated columns. */
    static Table withoutExpressions(Table table, String column) {
        TableBuilder builder = table.toBuilder();
        builder.checks().removeIf(check -> Expressions.names(check.expression(), column));
        builder.indexes().removeIf(index -> IndexParts.inExpression(index, column));
        Table changed = builder.build();
        for (Column other : table.columns()) {
            changed = Expressions.names(other.generatedAs(), column) ? withoutColumn(changed, other.name()) : changed;
        }
        return changed;
    }

    private static void withoutUses(TableBuilder builder, String column) {
        PrimaryKey primaryKey = builder.primaryKey();
        if (primaryKey != null && primaryKey.columns().contains(column)) {
            builder.primaryKey(null);
        }
        builder.uniqueKeys().removeIf(key -> key.columns().contains(column));
        builder.foreignKeys().removeIf(key -> key.columns().contains(column));
        builder.checks().removeIf(check -> Expressions.names(check.expression(), column));
        builder.indexes().removeIf(index -> IndexParts.uses(index, column));
    }

    static Table withoutConstraint(Table table, String name) {
        TableBuilder builder = table.toBuilder();
        PrimaryKey primaryKey = builder.primaryKey();
        if (primaryKey != null && primaryKey.name().equals(name)) {
            builder.primaryKey(null);
        }
        builder.uniqueKeys().removeIf(key -> key.name().equals(name));
        builder.foreignKeys().removeIf(key -> key.name().equals(name));
        builder.checks().removeIf(check -> check.name().equals(name));
        return builder.build();
    }

    static Table withoutForeignKeys(Table table, Predicate<ForeignKey> unwanted) {
        TableBuilder builder = table.toBuilder();
        builder.foreignKeys().removeIf(unwanted);
        return builder.build();
    }

    /** Changes foreign keys; one with a definition of its own gets the definition that fits the change. */
    static Table withForeignKeys(Table table, UnaryOperator<ForeignKey> change) {
        TableBuilder builder = table.toBuilder();
        builder.foreignKeys().replaceAll(key -> redefined(change.apply(key)));
        return builder.build();
    }

    static ForeignKey redefined(ForeignKey key) {
        return key.definition() == null ? key : deferrable(key);
    }

    /** The key as an author would write it by hand, to be checked at the end of the transaction. */
    static ForeignKey deferrable(ForeignKey key) {
        return key.definedBy("FOREIGN KEY " + Expressions.quote(key.columns()) + " REFERENCES "
                + Expressions.quote(key.target()) + " " + Expressions.quote(key.targetColumns())
                + " DEFERRABLE INITIALLY DEFERRED");
    }

    static Table withoutIndex(Table table, String name) {
        TableBuilder builder = table.toBuilder();
        builder.indexes().removeIf(index -> index.name().equals(name));
        return builder.build();
    }

    static Table withIndex(Table table, Index index) {
        return withoutIndex(table, index.name()).toBuilder().add(index).build();
    }
}
