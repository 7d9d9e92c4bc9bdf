package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to leave one thing out of a pair of schemas, the greatest things first; not every result is valid. */
final class ShrinkSteps {
    private final SchemaPair pair;

    private ShrinkSteps(SchemaPair pair) {
        this.pair = pair;
    }

    /** The pairs that lack one thing of the pair in both schemas. */
    static Stream<SchemaPair> of(SchemaPair pair) {
        ShrinkSteps steps = new ShrinkSteps(pair);
        Stream<Consumer<SchemaDraft>> all = Stream.of(
                        steps.tables(),
                        steps.enumTypes(),
                        steps.sequences(),
                        steps.columns(),
                        steps.constraints(),
                        steps.indexes(),
                        steps.details())
                .flatMap(kind -> kind);
        return Stream.concat(all.map(steps::apply), steps.unchanged());
    }

    private SchemaPair apply(Consumer<SchemaDraft> step) {
        return new SchemaPair(apply(pair.before(), step), apply(pair.after(), step));
    }

    private static Schema apply(Schema schema, Consumer<SchemaDraft> step) {
        SchemaDraft draft = new SchemaDraft(schema);
        step.accept(draft);
        return draft.schema();
    }

    private Stream<Consumer<SchemaDraft>> tables() {
        return bothOf(schema -> schema.tables().values())
                .map(table -> draft -> draft.tables().stream()
                        .filter(other -> table.name().equals(other.name()) || same(table.origin(), other.origin()))
                        .forEach(other -> draft.dropTable(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> enumTypes() {
        return bothOf(schema -> schema.enumTypes().values())
                .map(type -> draft -> draft.enumTypes().stream()
                        .filter(other -> type.name().equals(other.name()) || same(type.origin(), other.origin()))
                        .forEach(other -> draft.dropEnumType(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> sequences() {
        return bothOf(schema -> schema.sequences().values())
                .map(sequence -> draft -> draft.sequences().stream()
                        .filter(other ->
                                sequence.name().equals(other.name()) || same(sequence.origin(), other.origin()))
                        .forEach(other -> draft.dropSequence(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> columns() {
        return allColumns()
                .map(column -> draft -> draft.tables()
                        .forEach(table -> table.columns().stream()
                                .filter(other -> same(column, other))
                                .forEach(other -> draft.dropColumn(table.name(), other.name()))));
    }

    private Stream<Consumer<SchemaDraft>> constraints() {
        return bothOf(schema -> schema.tables().values())
                .flatMap(table -> TableParts.constraints(table).stream())
                .map(name -> draft -> draft.tables().forEach(table -> draft.dropConstraint(table.name(), name)));
    }

    private Stream<Consumer<SchemaDraft>> indexes() {
        return bothOf(schema -> schema.tables().values())
                .flatMap(table -> table.indexes().stream())
                .map(Index::name)
                .map(name -> eachTable(table -> TableChanges.withoutIndex(table, name)));
    }

    private Stream<Consumer<SchemaDraft>> details() {
        Stream<Consumer<SchemaDraft>> ofTables = Stream.of(
                eachTable(table -> table.toBuilder().comment(null).options(null).build()),
                eachTable(table -> table.toBuilder().origin(null).build()));
        Stream<Consumer<SchemaDraft>> ofColumns = Stream.concat(
                ColumnDetails.REMOVALS.stream().map(removal -> eachColumn(column -> true, removal)),
                allColumns()
                        .flatMap(column -> ColumnDetails.REMOVALS.stream()
                                .map(removal -> eachColumn(other -> same(column, other), removal))));
        return Stream.concat(ofTables, ofColumns);
    }

    /** The pairs in which a table stays as it was. */
    private Stream<SchemaPair> unchanged() {
        return pair.before().tables().values().stream()
                .filter(table -> pair.after().tables().containsKey(table.name()))
                .map(table -> new SchemaPair(pair.before(), apply(pair.after(), draft -> draft.put(table))));
    }

    private <T> Stream<T> bothOf(Function<Schema, Collection<T>> objects) {
        return Stream.of(pair.before(), pair.after()).flatMap(schema -> objects.apply(schema).stream());
    }

    private Stream<Column> allColumns() {
        return bothOf(schema -> schema.tables().values()).flatMap(table -> table.columns().stream());
    }

    private static Consumer<SchemaDraft> eachTable(UnaryOperator<Table> change) {
        return draft -> draft.tables().forEach(table -> draft.put(change.apply(table)));
    }

    private static Consumer<SchemaDraft> eachColumn(Predicate<Column> wanted, UnaryOperator<Column> change) {
        return eachTable(table ->
                TableChanges.withColumns(table, column -> wanted.test(column) ? change.apply(column) : column));
    }

    private static boolean same(Column one, Column other) {
        return one.name().equals(other.name()) || same(one.origin(), other.origin());
    }

    private static boolean same(@Nullable Origin one, @Nullable Origin other) {
        return one != null && Objects.equals(one, other);
    }
}
