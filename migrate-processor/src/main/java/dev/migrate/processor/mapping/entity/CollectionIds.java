package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.Generators.Generated;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.type.JavaType;
import dev.migrate.processor.mapping.type.JdbcType;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids of the elements of bags that have them. */
final class CollectionIds {
    private static final Map<String, String> TYPES = Map.of(
            "java.lang.Integer", "integer",
            "int", "integer",
            "java.lang.Long", "bigint",
            "long", "bigint",
            "java.lang.Short", "smallint",
            "java.lang.String", "varchar(255)",
            "java.util.UUID", "uuid");

    private final Mapping mapping;
    private final GeneratorAnnotations generators;
    private final SequenceGenerators sequences;
    private final TableGenerators tables;

    CollectionIds(Mapping mapping) {
        this.mapping = mapping;
        generators = new GeneratorAnnotations(mapping);
        sequences = new SequenceGenerators(mapping);
        tables = new TableGenerators(mapping);
    }

    /** Adds the column of the ids, and the sequence or table that they come from. */
    ColumnDraft map(CollectionAttribute collection, TableDraft table) {
        AnnotationModel annotation =
                collection.annotations().find(HibernateNames.COLLECTION_ID).orElseThrow();
        ColumnSpec spec = ColumnSpec.of(annotation.annotation("column"));
        Name name = spec.name().orElse(Name.plain("id"));
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        collection.site().withTable(table),
                        spec,
                        name,
                        ColumnType.of(type(collection.annotations(), spec)),
                        false,
                        Annotations.none(),
                        collection.subject().at(annotation),
                        collection.site().originOf(collection.attribute()) + "#id",
                        mapping.ranks().of(collection.site(), collection.attribute()),
                        false));
        addGenerator(collection, annotation, table, column);
        return column;
    }

    private static SqlType type(Annotations annotations, ColumnSpec spec) {
        Optional<JdbcType> stated = annotations
                .find(HibernateNames.COLLECTION_ID_JDBC_TYPE_CODE)
                .flatMap(code -> JdbcType.ofCode(code.number("value", 0)));
        if (stated.isPresent()) {
            return stated.get().sqlType(new JdbcType.Size(spec.length().orElse(255), 38, 0));
        }
        return SqlType.of(annotations
                .find(HibernateNames.COLLECTION_ID_JAVA_CLASS)
                .flatMap(found -> found.text("idType"))
                .or(() -> annotations
                        .find(HibernateNames.COLLECTION_ID_JAVA_TYPE)
                        .flatMap(found -> found.text("value"))
                        .flatMap(JavaType::described))
                .map(type -> TYPES.getOrDefault(type, "bigint"))
                .orElse("bigint"));
    }

    private void addGenerator(
            CollectionAttribute collection, AnnotationModel annotation, TableDraft table, ColumnDraft column) {
        Optional<String> generator = annotation.text("generator");
        if (generator.filter("sequence"::equals).isPresent()) {
            Name name = Name.plain(table.logical().text() + "_SEQ");
            Origin origin = new Origin(table.origin().path());
            QualifiedName sequence = mapping.tables().qualified(name, Optional.empty());
            mapping.sequences().add(Sequence.of(sequence, 1, 50).withOrigin(origin));
            column.change(plain -> plain.drawnFrom(sequence));
            return;
        }
        MappedAttribute mapped = new MappedAttribute(collection.attribute(), collection.site(), table, List.of(column));
        Generated value = new Generated(collection.site().entity(), mapped, generator);
        generators
                .find(value, Jpa.SEQUENCE_GENERATOR)
                .ifPresent(declared -> sequences.add(value, Optional.of(declared)));
        generators.find(value, Jpa.TABLE_GENERATOR).ifPresent(declared -> tables.add(value, Optional.of(declared)));
    }
}
