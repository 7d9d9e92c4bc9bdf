package dev.migrate.test;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.List;

/** Gives a column another name wherever its table names it. */
record ColumnRename(String from, String to) {
    static Table in(Table table, String from, String to) {
        return new ColumnRename(from, to).in(table);
    }

    static List<String> in(List<String> columns, String from, String to) {
        return new ColumnRename(from, to).in(columns);
    }

    private Table in(Table table) {
        TableBuilder builder = table.toBuilder();
        builder.columns().replaceAll(this::in);
        PrimaryKey key = builder.primaryKey();
        builder.primaryKey(key == null ? null : new PrimaryKey(key.name(), in(key.columns())));
        builder.uniqueKeys().replaceAll(unique -> unique.withColumns(in(unique.columns())));
        builder.foreignKeys().replaceAll(this::in);
        builder.checks().replaceAll(check -> new Check(check.name(), in(check.expression())));
        builder.indexes().replaceAll(this::in);
        return builder.build();
    }

    private Column in(Column column) {
        Column renamed = column.name().equals(from) ? column.withName(to) : column;
        return renamed.generatedAs(Expressions.rename(column.generatedAs(), from, to));
    }

    private ForeignKey in(ForeignKey key) {
        return TableChanges.redefined(key.withColumns(in(key.columns())));
    }

    private Index in(Index index) {
        List<IndexColumn> columns = index.columns().stream().map(this::in).toList();
        return new Index(
                index.name(), columns, index.unique(), index.method(), Expressions.rename(index.where(), from, to));
    }

    private IndexColumn in(IndexColumn key) {
        String text =
                key.expression() ? in(key.text()) : in(List.of(key.text())).get(0);
        return new IndexColumn(text, key.expression(), key.descending());
    }

    private String in(String expression) {
        return expression.replace(Expressions.quote(from), Expressions.quote(to));
    }

    private List<String> in(List<String> columns) {
        return columns.stream().map(column -> column.equals(from) ? to : column).toList();
    }
}
