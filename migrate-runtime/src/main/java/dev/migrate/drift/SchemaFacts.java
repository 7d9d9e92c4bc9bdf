package dev.migrate.drift;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes a schema apart: the aspects of each object, by what they are called. */
final class SchemaFacts {
    private final Map<Subject, Aspects> facts = new LinkedHashMap<>();

    private SchemaFacts() {}

    /** The facts in the order of a schema: its tables, each with all that belongs to it, then what stands alone. */
    static Map<Subject, Aspects> of(Schema schema) {
        SchemaFacts facts = new SchemaFacts();
        schema.tables().values().forEach(facts::add);
        schema.sequences().values().forEach(facts::add);
        schema.enumTypes().values().forEach(facts::add);
        schema.compositeTypes().values().forEach(facts::add);
        return Collections.unmodifiableMap(facts.facts);
    }

    private void add(Table table) {
        QualifiedName name = table.name();
        facts.put(Subject.of(Subject.Kind.TABLE, name), new Aspects().with("comment", table.comment()));
        table.columns().forEach(column -> add(name, column));
        if (table.primaryKey() != null) {
            add(name, table.primaryKey());
        }
        table.uniqueKeys().forEach(key -> add(name, key));
        table.foreignKeys().forEach(key -> add(name, key));
        table.checks().forEach(check -> add(name, check));
        table.indexes().forEach(index -> add(name, index));
    }

    private void add(QualifiedName table, Column column) {
        facts.put(
                new Subject(Subject.Kind.COLUMN, column.name(), table),
                new Aspects()
                        .with("type", column.type())
                        .with("null", column.nullable() ? "allowed" : "refused")
                        .with("default", column.defaultValue())
                        .with("identity", column.identity())
                        .with("generation", column.generatedAs())
                        .with("collation", column.collation())
                        .with("comment", column.comment()));
    }

    private void add(QualifiedName table, PrimaryKey key) {
        facts.put(
                new Subject(Subject.Kind.PRIMARY_KEY, key.name(), table),
                new Aspects().with("columns", list(key.columns())));
    }

    private void add(QualifiedName table, UniqueKey key) {
        facts.put(
                new Subject(Subject.Kind.UNIQUE_KEY, key.name(), table),
                new Aspects().with("columns", list(key.columns())).with("deferral", key.deferral()));
    }

    /** Of a key with a definition of its own, only what stands beside it is compared: the actions are in the definition. */
    private void add(QualifiedName table, ForeignKey key) {
        Aspects aspects = new Aspects()
                .with("columns", list(key.columns()))
                .with("target", key.target() + " " + list(key.targetColumns()));
        facts.put(
                new Subject(Subject.Kind.FOREIGN_KEY, key.name(), table),
                aspects.withOpen("action on delete", key.onDelete(), key.definition() != null)
                        .withOpen("action on update", key.onUpdate(), key.definition() != null)
                        .withOpen("deferral", key.deferral(), key.definition() != null));
    }

    private void add(QualifiedName table, Check check) {
        facts.put(
                new Subject(Subject.Kind.CHECK, check.name(), table),
                new Aspects().with("condition", check.expression()));
    }

    private void add(QualifiedName table, Index index) {
        facts.put(
                new Subject(index.unique() ? Subject.Kind.UNIQUE_INDEX : Subject.Kind.INDEX, index.name(), table),
                new Aspects()
                        .with(
                                "keys",
                                list(index.columns().stream()
                                        .map(SchemaFacts::key)
                                        .toList()))
                        .with("method", index.method())
                        .with("condition", index.where()));
    }

    private void add(Sequence sequence) {
        facts.put(
                Subject.of(Subject.Kind.SEQUENCE, sequence.name()),
                new Aspects()
                        .with("start", sequence.start())
                        .with("increment", sequence.increment())
                        .with("cache", sequence.cache()));
    }

    private void add(EnumType type) {
        facts.put(
                Subject.of(Subject.Kind.ENUM_TYPE, type.name()),
                new Aspects()
                        .with(
                                "labels",
                                type.labels().stream()
                                        .map(label -> "'" + label + "'")
                                        .collect(Collectors.joining(", ", "(", ")"))));
    }

    private void add(CompositeType type) {
        Aspects aspects = new Aspects()
                .with(
                        "attributes",
                        list(type.attributes().stream()
                                .map(attribute -> attribute.name() + " " + attribute.type())
                                .toList()))
                .with("comment", type.comment());
        type.attributes().forEach(attribute -> aspects.with("comment of " + attribute.name(), attribute.comment()));
        facts.put(Subject.of(Subject.Kind.COMPOSITE_TYPE, type.name()), aspects);
    }

    private static String key(IndexColumn key) {
        return key.text() + (key.descending() ? " DESC" : "");
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
