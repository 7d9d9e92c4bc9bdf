package dev.migrate.test;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL demands of a table of a schema. */
final class TableValidity {
    private final Schema schema;
    private final Table table;
    private final List<String> problems = new ArrayList<>();

    TableValidity(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
    }

    List<String> problems() {
        demand(!table.columns().isEmpty(), "no columns");
        table.columns().forEach(this::check);
        if (table.primaryKey() != null) {
            table.primaryKey().columns().forEach(name -> demand(!column(name).nullable(), "null in the key: " + name));
        }
        TableParts.keys(table).forEach(this::checkKey);
        table.foreignKeys().forEach(this::check);
        table.indexes().forEach(this::check);
        expressions().forEach(this::checkExpression);
        return problems;
    }

    private void check(Column column) {
        boolean computed = column.generatedAs() != null;
        demand(!computed || (column.defaultValue() == null && column.identity() == null), column + " has two values");
        demand(
                column.identity() == null
                        || (!column.nullable()
                                && column.defaultValue() == null
                                && family(column) == TypeFamily.INTEGER),
                column + " can't be an identity");
        demand(column.collation() == null || family(column).hasCollation(), column + " has no collation");
        if (computed) {
            Expressions.namesIn(column.generatedAs())
                    .forEach(name -> demand(
                            table.column(name)
                                    .filter(other -> other.generatedAs() == null)
                                    .isPresent(),
                            column + " computes with " + name));
        }
        if (column.type().enumType()) {
            checkEnum(column);
        }
    }

    private void checkEnum(Column column) {
        Optional<EnumType> type = schema.enumTypes().values().stream()
                .filter(each -> column.type().isOf(each.name()))
                .findFirst();
        demand(type.isPresent(), column + " has an unknown type");
        demand(
                column.defaultValue() == null
                        || column.type().array()
                        || type.stream()
                                .flatMap(each -> each.labels().stream())
                                .map(Expressions::literal)
                                .anyMatch(column.defaultValue()::equals),
                column + " has an unknown label as its default");
    }

    private void checkKey(List<String> key) {
        key.forEach(name -> demand(
                family(column(name)).hasOrder() && column(name).generatedAs() == null, name + " can't be in a key"));
    }

    private void check(ForeignKey key) {
        Table target = schema.tables().get(key.target());
        if (target == null || !TableParts.hasKey(target, key.targetColumns())) {
            problems.add(key + " references no key");
            return;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Column to = target.column(key.targetColumns().get(i)).orElseThrow();
            Column from = column(key.columns().get(i));
            demand(
                    from.type().equals(to.type()) && RandomForeignKeys.isComparable(to.type()),
                    key + " compares " + from + " with " + to);
            demand(from.generatedAs() == null, key + " has a generated column");
        }
        demand(key.equals(TableChanges.redefined(key)), key + " has an old definition");
    }

    private void check(Index index) {
        boolean ordinary = index.method().equals(Index.DEFAULT_METHOD);
        demand(ordinary || (index.columns().size() == 1 && !index.unique()), index + " can't be");
        index.columns().stream()
                .filter(key -> !key.expression())
                .forEach(key -> demand(family(column(key.text())).hasOrder(), index + " has a column without order"));
    }

    private Stream<String> expressions() {
        return Stream.concat(
                table.checks().stream().map(Check::expression),
                table.indexes().stream()
                        .flatMap(index -> Stream.concat(
                                Stream.ofNullable(index.where()),
                                index.columns().stream()
                                        .filter(key -> key.expression())
                                        .map(key -> key.text()))));
    }

    private void checkExpression(String expression) {
        Expressions.namesIn(expression)
                .forEach(name -> demand(table.column(name).isPresent(), expression + " names no column"));
    }

    private Column column(String name) {
        return table.column(name).orElseThrow();
    }

    private static TypeFamily family(Column column) {
        return TypeFamily.of(column.type());
    }

    private void demand(boolean holds, String problem) {
        if (!holds) {
            problems.add(table.name() + ": " + problem);
        }
    }
}
