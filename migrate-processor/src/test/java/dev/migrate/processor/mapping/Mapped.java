package dev.migrate.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.BeanValidation;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import java.util.List;
import java.util.stream.Collectors;

/** Classes that a real javac has read, and the schema that they were mapped to. */
public final class Mapped {
    private static final String HEADER = """
            package com.acme;
            import jakarta.persistence.*;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.annotations.Parameter;
            import org.hibernate.type.SqlTypes;
            import jakarta.persistence.Temporal;
            """;

    private final Schema schema;
    private final List<Problem> problems;

    private Mapped(Schema schema, List<Problem> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** Maps the classes, none of them public, by the rules of Jakarta Persistence and Hibernate 7. */
    public static Mapped of(String classes) {
        return of(settings(Naming.JPA, Mapping.HIBERNATE_7), classes);
    }

    /** Maps the classes with an annotated package, the text of its {@code package-info}. */
    public static Mapped of(String classes, String packageInfo) {
        return of(settings(Naming.JPA, Mapping.HIBERNATE_7), EntityModels.of(HEADER + classes, packageInfo));
    }

    public static Mapped of(ModelSettings settings, String classes) {
        return of(settings, EntityModels.of(HEADER + classes));
    }

    private static Mapped of(ModelSettings settings, EntityModel model) {
        Problems problems = new Problems();
        return new Mapped(SchemaMapping.map(model, settings, problems), problems.all());
    }

    public static ModelSettings settings(Naming naming, Mapping mapping) {
        return settings(naming, mapping, null, false, BeanValidation.OFF);
    }

    public static ModelSettings settings(
            Naming naming, Mapping mapping, String schema, boolean indexForeignKeys, BeanValidation validation) {
        return new ModelSettings(
                naming,
                mapping,
                schema,
                null,
                ModelSettings.RevisionIds.TIMESTAMP,
                "migrate_history",
                List.of(),
                List.of(),
                List.of(),
                indexForeignKeys,
                validation,
                ModelSettings.XmlMappings.REFUSE,
                ModelSettingsReader.defaults().envers());
    }

    /** The schema, after all problems have been taken for errors of the test. */
    public Schema schema() {
        assertThat(problems()).isEmpty();
        return schema;
    }

    /** The schema in spite of problems. */
    public Schema schemaWithProblems() {
        return schema;
    }

    /** The texts of all problems. */
    public List<String> problems() {
        return problems.stream().map(Problem::text).toList();
    }

    public List<Problem> all() {
        return problems;
    }

    /** One table as {@link SchemaText} writes it. */
    public String table(String name) {
        return SchemaText.of(get(name));
    }

    public Table get(String name) {
        Table table = schema().tables().get(QualifiedName.parse(name));
        assertThat(table)
                .as("table %s among %s", name, schema().tables().keySet())
                .isNotNull();
        return table;
    }

    /** One column as {@link SchemaText} writes it, without its name. */
    public String column(String table, String name) {
        Column column = get(table).column(name).orElseThrow();
        return SchemaText.of(column).substring(name.length() + 1);
    }

    public List<String> tableNames() {
        return schema().tables().keySet().stream().map(QualifiedName::toString).toList();
    }

    public List<String> columnNames(String table) {
        return get(table).columns().stream().map(Column::name).toList();
    }

    public List<String> sequences() {
        return schema().sequences().values().stream().map(Mapped::text).toList();
    }

    /** The origins of a table's columns, {@code column <- path}. */
    public String origins(String table) {
        return get(table).columns().stream()
                .map(column -> column.name() + " <- " + column.origin())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Sequence sequence) {
        return sequence.name() + " start " + sequence.start() + " increment " + sequence.increment()
                + (sequence.cache() == Sequence.NO_CACHE ? "" : " cache " + sequence.cache());
    }
}
