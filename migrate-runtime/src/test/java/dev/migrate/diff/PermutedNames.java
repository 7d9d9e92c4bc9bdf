package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A schema whose tables, sequences, keys, indexes and columns have exchanged their names, knowing who they are. */
public final class PermutedNames {
    private final Random random;
    private final Map<QualifiedName, QualifiedName> relations = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

    private PermutedNames(Random random) {
        this.random = random;
    }

    public static Schema of(Schema schema, Random random) {
        return new PermutedNames(random).permuted(schema);
    }

    private Schema permuted(Schema schema) {
        List<QualifiedName> names = new ArrayList<>(schema.tables().keySet());
        names.addAll(schema.sequences().keySet());
        relations.putAll(permutation(names));
        schema.tables()
                .values()
                .forEach(table -> columns.put(
                        table.name(),
                        permutation(table.columns().stream().map(Column::name).toList())));
        return Schema.of(
                schema.tables().values().stream().map(this::permuted).toList(),
                schema.sequences().values().stream().map(this::permuted).toList(),
                schema.enumTypes().values(),
                schema.compositeTypes().values());
    }

    private Sequence permuted(Sequence sequence) {
        return sequence.withName(relations.get(sequence.name()));
    }

    private Table permuted(Table table) {
        Map<String, String> names = columns.get(table.name());
        TableBuilder builder = new TableBuilder(relations.get(table.name()))
                .comment(table.comment())
                .options(table.options())
                .origin(table.origin());
        table.columns()
                .forEach(column -> builder.add(column.withName(names.get(column.name()))
                        .generatedAs(ColumnNames.renamedIfAny(column.generatedAs(), names))));
        if (table.primaryKey() != null) {
            builder.add(new PrimaryKey(
                    table.primaryKey().name(), renamed(table.primaryKey().columns(), names)));
        }
        Map<String, String> uniqueNames =
                permutation(table.uniqueKeys().stream().map(UniqueKey::name).toList());
        table.uniqueKeys()
                .forEach(key -> builder.add(
                        key.withName(uniqueNames.get(key.name())).withColumns(renamed(key.columns(), names))));
        table.foreignKeys().forEach(key -> builder.add(permuted(key, names)));
        table.checks()
                .forEach(check -> builder.add(new Check(check.name(), ColumnNames.renamed(check.expression(), names))));
        Map<String, String> indexNames =
                permutation(table.indexes().stream().map(Index::name).toList());
        table.indexes().forEach(index -> builder.add(permuted(index, names).withName(indexNames.get(index.name()))));
        return builder.build();
    }

    private ForeignKey permuted(ForeignKey key, Map<String, String> names) {
        return key.withColumns(renamed(key.columns(), names))
                .referencing(relations.get(key.target()), renamed(key.targetColumns(), columns.get(key.target())));
    }

    private static Index permuted(Index index, Map<String, String> names) {
        List<IndexColumn> keys = index.columns().stream()
                .map(key -> new IndexColumn(
                        key.expression() ? ColumnNames.renamed(key.text(), names) : names.get(key.text()),
                        key.expression(),
                        key.descending()))
                .toList();
        return new Index(
                index.name(), keys, index.unique(), index.method(), ColumnNames.renamedIfAny(index.where(), names));
    }

    private static List<String> renamed(List<String> list, Map<String, String> names) {
        return list.stream().map(names::get).toList();
    }

    private <T> Map<T, T> permutation(Collection<T> names) {
        List<T> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        Map<T, T> permutation = new HashMap<>();
        int next = 0;
        for (T name : names) {
            permutation.put(name, shuffled.get(next++));
        }
        return permutation;
    }
}
