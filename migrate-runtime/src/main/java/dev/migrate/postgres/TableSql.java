package dev.migrate.postgres;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.TableOperation;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL of operations on tables. */
final class TableSql implements TableOperation.Visitor<List<SqlStatement>> {
    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        return SqlStatements.of(Stream.of(
                        SchemaSql.create(table.name()), Stream.of(create(table)), repeatedKeys(table), comments(table))
                .flatMap(statements -> statements));
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        return SqlStatements.of("DROP TABLE " + Identifiers.quote(operation.table()));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return RenameSql.of("TABLE", operation.from(), operation.to(), Identifiers::quote);
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        return SqlStatements.of(comment(operation.table(), operation.comment()));
    }

    private static String create(Table table) {
        String elements = elements(table).map(element -> "\n    " + element).collect(Collectors.joining(","));
        String options = table.options() == null ? "" : " " + table.options();
        return "CREATE TABLE " + Identifiers.quote(table.name()) + " (" + elements + "\n)" + options;
    }

    private static Stream<String> elements(Table table) {
        return Stream.of(
                        table.columns().stream().map(ColumnDefinition::of),
                        Stream.ofNullable(table.primaryKey()).map(ConstraintDefinition::of),
                        table.uniqueKeys().stream()
                                .filter(key -> !isRepeated(table, key))
                                .map(ConstraintDefinition::of),
                        table.foreignKeys().stream().map(ConstraintDefinition::of),
                        table.checks().stream().map(ConstraintDefinition::of))
                .flatMap(elements -> elements);
    }

    /** {@code CREATE TABLE} silently leaves out a key over the very columns of another one; added later it is there. */
    private static Stream<String> repeatedKeys(Table table) {
        return table.uniqueKeys().stream()
                .filter(key -> isRepeated(table, key))
                .map(key -> "ALTER TABLE " + Identifiers.quote(table.name()) + " ADD " + ConstraintDefinition.of(key));
    }

    private static boolean isRepeated(Table table, UniqueKey key) {
        PrimaryKey primaryKey = table.primaryKey();
        return (primaryKey != null && primaryKey.columns().equals(key.columns()))
                || table.uniqueKeys().stream()
                        .takeWhile(earlier -> !earlier.equals(key))
                        .anyMatch(earlier -> earlier.columns().equals(key.columns()));
    }

    private static Stream<String> comments(Table table) {
        Stream<String> ofTable = Stream.ofNullable(table.comment()).map(text -> comment(table.name(), text));
        Stream<String> ofColumns = table.columns().stream()
                .map(column -> ColumnDefinition.comment(table.name(), column))
                .filter(Objects::nonNull);
        return Stream.concat(ofTable, ofColumns);
    }

    private static String comment(QualifiedName table, @Nullable String text) {
        return "COMMENT ON TABLE " + Identifiers.quote(table) + " IS " + (text == null ? "NULL" : Literals.quote(text));
    }
}
