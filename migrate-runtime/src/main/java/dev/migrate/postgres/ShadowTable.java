package dev.migrate.postgres;

import dev.migrate.operation.CreateIndex;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A temporary table with the columns of another one and all of its expressions, each added by a statement of its own.
 *
 * @param table the other one
 * @param number makes its names its own among all such tables
 */
record ShadowTable(Table table, int number) {
    QualifiedName name() {
        return table.name();
    }

    /** The name under which it is read in the temporary schema. */
    QualifiedName readName() {
        return QualifiedName.of("shadow_" + number);
    }

    boolean hasExpressions() {
        return !table.checks().isEmpty()
                || table.columns().stream()
                        .anyMatch(column -> column.defaultValue() != null || column.generatedAs() != null)
                || table.indexes().stream().anyMatch(ShadowTable::hasExpression);
    }

    /** The statements that make it. */
    Stream<String> statements() {
        return Stream.of(Stream.of(create()), defaults(), generatedColumns(), checks(), indexes())
                .flatMap(statements -> statements);
    }

    /** The other table, its expressions in the spelling of this one as it was read. */
    Table spelled(Table read) {
        TableBuilder builder = table.toBuilder();
        builder.columns()
                .replaceAll(column -> read.column(column.name())
                        .map(other -> spelled(column, other))
                        .orElse(column));
        builder.checks().clear();
        builder.indexes().clear();
        for (int i = 0; i < table.checks().size(); i++) {
            builder.add(spelled(table.checks().get(i), read, i));
        }
        for (int i = 0; i < table.indexes().size(); i++) {
            builder.add(spelled(table.indexes().get(i), read, i));
        }
        return builder.build();
    }

    private QualifiedName shadow() {
        return readName().inSchema("pg_temp");
    }

    private String create() {
        List<String> columns = table.columns().stream()
                .filter(column -> column.generatedAs() == null)
                .map(column -> ColumnDefinition.of(plain(column)))
                .toList();
        return "CREATE TABLE " + Identifiers.quote(shadow()) + " (" + String.join(", ", columns) + ")";
    }

    private Stream<String> defaults() {
        return table.columns().stream()
                .filter(column -> column.defaultValue() != null)
                .map(column -> alter() + "ALTER COLUMN " + Identifiers.quote(column.name()) + " SET DEFAULT "
                        + Expressions.asDefault(Objects.requireNonNull(column.defaultValue())));
    }

    private Stream<String> generatedColumns() {
        return table.columns().stream()
                .filter(column -> column.generatedAs() != null)
                .map(column -> alter() + "ADD COLUMN "
                        + ColumnDefinition.of(plain(column).generatedAs(column.generatedAs())));
    }

    private Stream<String> checks() {
        return IntStream.range(0, table.checks().size())
                .mapToObj(i -> alter() + "ADD "
                        + ConstraintDefinition.of(
                                new Check(checkName(i), table.checks().get(i).expression())));
    }

    private Stream<String> indexes() {
        return IntStream.range(0, table.indexes().size())
                .filter(i -> hasExpression(table.indexes().get(i)))
                .mapToObj(i -> table.indexes().get(i).withName(indexName(i)))
                .flatMap(index -> new PostgresSql().generate(new CreateIndex(shadow(), index)).stream())
                .map(SqlStatement::text);
    }

    private String alter() {
        return "ALTER TABLE " + Identifiers.quote(shadow()) + " ";
    }

    private String checkName(int position) {
        return "check_" + position;
    }

    private String indexName(int position) {
        return "index_" + number + "_" + position;
    }

    private static Column plain(Column column) {
        return Column.of(column.name(), column.type()).collate(column.collation());
    }

    private static boolean hasExpression(Index index) {
        return index.where() != null || index.columns().stream().anyMatch(IndexColumn::expression);
    }

    private static Column spelled(Column column, Column read) {
        Column spelled = read.defaultValue() == null ? column : column.withDefault(read.defaultValue());
        return read.generatedAs() == null ? spelled : spelled.generatedAs(read.generatedAs());
    }

    private Check spelled(Check check, Table read, int position) {
        return read.checks().stream()
                .filter(other -> other.name().equals(checkName(position)))
                .findFirst()
                .map(other -> new Check(check.name(), other.expression()))
                .orElse(check);
    }

    private Index spelled(Index index, Table read, int position) {
        Optional<Index> other = read.indexes().stream()
                .filter(candidate -> candidate.name().equals(indexName(position)))
                .findFirst();
        return other.map(spelled -> spelled.withName(index.name())).orElse(index);
    }
}
