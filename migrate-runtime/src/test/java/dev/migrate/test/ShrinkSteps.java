package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to leave one thing out of an evolution, the greatest things first; not every result is valid. */
final class ShrinkSteps {
    private final Evolution evolution;

    private ShrinkSteps(Evolution evolution) {
        this.evolution = evolution;
    }

    /** The evolutions that lack a revision, a row, or one thing in all schemas; or a change. */
    static Stream<Evolution> of(Evolution evolution) {
        ShrinkSteps steps = new ShrinkSteps(evolution);
        Stream<Consumer<SchemaDraft>> all = Stream.of(
                        steps.tables(),
                        steps.compositeTypes(),
                        steps.attributes(),
                        steps.enumTypes(),
                        steps.sequences(),
                        steps.columns(),
                        steps.constraints(),
                        steps.indexes(),
                        steps.details())
                .flatMap(kind -> kind);
        return Stream.of(steps.revisions(), evolution.withFewerRows(), all.map(steps::apply), steps.unchanged())
                .flatMap(kind -> kind);
    }

    private Evolution apply(Consumer<SchemaDraft> step) {
        return evolution.with(
                evolution.schemas().stream().map(schema -> apply(schema, step)).toList());
    }

    private Stream<Evolution> revisions() {
        return evolution.revisions() < 2
                ? Stream.empty()
                : IntStream.range(0, evolution.schemas().size()).mapToObj(this::withoutSchema);
    }

    private Evolution withoutSchema(int number) {
        List<Schema> rest = new ArrayList<>(evolution.schemas());
        rest.remove(number);
        return evolution.with(rest);
    }

    private static Schema apply(Schema schema, Consumer<SchemaDraft> step) {
        SchemaDraft draft = new SchemaDraft(schema);
        step.accept(draft);
        return draft.schema();
    }

    private Stream<Consumer<SchemaDraft>> tables() {
        return allOf(schema -> schema.tables().values())
                .map(table -> draft -> draft.tables().stream()
                        .filter(other -> table.name().equals(other.name()) || same(table.origin(), other.origin()))
                        .forEach(other -> draft.dropTable(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> enumTypes() {
        return allOf(schema -> schema.enumTypes().values())
                .map(type -> draft -> draft.enumTypes().stream()
                        .filter(other -> type.name().equals(other.name()) || same(type.origin(), other.origin()))
                        .forEach(other -> draft.dropType(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> compositeTypes() {
        return allOf(schema -> schema.compositeTypes().values())
                .map(type -> draft -> draft.compositeTypes().stream()
                        .filter(other -> type.name().equals(other.name()) || same(type.origin(), other.origin()))
                        .forEach(other -> draft.dropType(other.name())));
    }

    private Stream<Consumer<SchemaDraft>> attributes() {
        return allOf(schema -> schema.compositeTypes().values())
                .flatMap(type -> type.attributes().stream())
                .map(gone -> draft -> draft.compositeTypes()
                        .forEach(type -> draft.withAttributes(
                                type.name(),
                                type.attributes().stream()
                                        .filter(other -> !gone.name().equals(other.name())
                                                && !same(gone.origin(), other.origin()))
                                        .toList())));
    }

    private Stream<Consumer<SchemaDraft>> sequences() {
        return allOf(schema -> schema.sequences().values())
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
        return allOf(schema -> schema.tables().values())
                .flatMap(table -> TableParts.constraints(table).stream())
                .map(name -> draft -> draft.tables().forEach(table -> draft.dropConstraint(table.name(), name)));
    }

    private Stream<Consumer<SchemaDraft>> indexes() {
        return allOf(schema -> schema.tables().values())
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

    /** The evolutions in which a table stays as it was in one revision. */
    private Stream<Evolution> unchanged() {
        return IntStream.range(0, evolution.revisions()).boxed().flatMap(this::unchangedAfter);
    }

    private Stream<Evolution> unchangedAfter(int number) {
        Schema next = evolution.schemas().get(number + 1);
        return evolution.schemas().get(number).tables().values().stream()
                .filter(table -> next.tables().containsKey(table.name()))
                .map(table -> withSchema(number + 1, apply(next, draft -> draft.put(table))));
    }

    private Evolution withSchema(int number, Schema schema) {
        List<Schema> schemas = new ArrayList<>(evolution.schemas());
        schemas.set(number, schema);
        return evolution.with(schemas);
    }

    private <T> Stream<T> allOf(Function<Schema, Collection<T>> objects) {
        return evolution.schemas().stream().flatMap(schema -> objects.apply(schema).stream());
    }

    private Stream<Column> allColumns() {
        return allOf(schema -> schema.tables().values()).flatMap(table -> table.columns().stream());
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
