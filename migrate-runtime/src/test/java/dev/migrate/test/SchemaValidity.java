package dev.migrate.test;

import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What PostgreSQL demands of a schema beyond what {@link Schema} itself does. */
final class SchemaValidity {
    private final Schema schema;
    private final List<String> problems = new ArrayList<>();

    private SchemaValidity(Schema schema) {
        this.schema = schema;
    }

    static Schema checked(Schema schema) {
        List<String> problems = problems(schema);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return schema;
    }

    static boolean isValid(Schema schema) {
        return problems(schema).isEmpty();
    }

    /** Why PostgreSQL would refuse the schema; empty if it would not. */
    static List<String> problems(Schema schema) {
        SchemaValidity validity = new SchemaValidity(schema);
        validity.checkNames();
        schema.sequences().values().forEach(validity::check);
        schema.compositeTypes().values().forEach(validity::check);
        schema.tables()
                .values()
                .forEach(table -> validity.problems.addAll(new TableValidity(schema, table).problems()));
        return validity.problems;
    }

    /** The names of all relations and types, each in its PostgreSQL schema. */
    static List<QualifiedName> names(Schema schema) {
        List<QualifiedName> names = new ArrayList<>();
        schema.tables().values().stream().flatMap(SchemaValidity::names).forEach(names::add);
        schema.sequences().values().stream().map(Sequence::name).forEach(names::add);
        schema.enumTypes().values().stream().map(EnumType::name).forEach(names::add);
        schema.compositeTypes().values().stream().map(CompositeType::name).forEach(names::add);
        return names;
    }

    private static Stream<QualifiedName> names(Table table) {
        Stream<String> inItsSchema = Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names);
        return Stream.concat(
                Stream.of(table.name()),
                inItsSchema.map(name -> new QualifiedName(table.name().schema(), name)));
    }

    private void checkNames() {
        Set<QualifiedName> seen = new HashSet<>();
        for (QualifiedName name : names(schema)) {
            demand(seen.add(name), "two relations or types are named " + name);
            demand(name.name().getBytes(StandardCharsets.UTF_8).length <= 63, "too long: " + name);
            demand(
                    name.schema() == null || RandomSchemas.SCHEMAS.contains(Objects.requireNonNull(name.schema())),
                    "unknown schema: " + name);
        }
    }

    private void check(Sequence sequence) {
        demand(
                sequence.increment() != 0 && Long.signum(sequence.start()) == Long.signum(sequence.increment()),
                sequence + " starts outside its bounds");
    }

    private void check(CompositeType type) {
        demand(!type.attributes().isEmpty(), type.name() + " has no attribute");
        type.attributes()
                .forEach(attribute -> demand(
                        attribute.type().named().isEmpty()
                                || schema.enumTypes()
                                        .containsKey(attribute.type().named().get())
                                || schema.compositeTypes()
                                        .containsKey(attribute.type().named().get()),
                        type.name() + " has an attribute of an unknown type"));
    }

    private void demand(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
