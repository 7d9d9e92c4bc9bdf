package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.Generators.Generated;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SqlType;
import java.util.Optional;

/** The tables from which keys take numbers, as Hibernate makes them. */
final class TableGenerators {
    private static final String TABLE = "hibernate_sequences";
    private static final String NAME_COLUMN = "sequence_name";
    private static final String VALUE_COLUMN = "next_val";

    private final Mapping mapping;

    TableGenerators(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the table that a {@code @TableGenerator} describes, or the default one. */
    void add(Generated value, Optional<AnnotationModel> annotation) {
        Optional<String> name = annotation
                .flatMap(found -> found.text("table").or(() -> found.text("name")))
                .or(() -> annotation.isPresent() ? Optional.empty() : value.generator());
        TableDraft table = table(value, name.orElse(TABLE), annotation);
        columns(
                table,
                value,
                annotation.flatMap(found -> found.text("pkColumnName")),
                annotation.flatMap(found -> found.text("valueColumnName")));
    }

    /** Adds the table that the parameters of a {@code @GenericGenerator} describe. */
    void addGeneric(Generated value, AnnotationModel generator) {
        GeneratorParameters parameters = new GeneratorParameters(generator);
        String name = parameters
                .text("table_name")
                .or(() -> generator.text("name"))
                .orElse(TABLE);
        columns(
                table(value, name, Optional.empty()),
                value,
                parameters.text("segment_column_name"),
                parameters.text("value_column_name"));
    }

    private TableDraft table(Generated value, String name, Optional<AnnotationModel> annotation) {
        Name logical = Name.of(name);
        Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
        mapping.report(MappingMessage.TABLE_GENERATOR_ROW, subject, logical.text());
        return mapping.tables()
                .table(new TableDraft(
                        mapping.tables().qualified(logical, annotation), logical, new Origin("#" + name), subject));
    }

    private void columns(
            TableDraft table, Generated value, Optional<String> nameColumn, Optional<String> valueColumn) {
        ColumnDraft name = column(table, value, nameColumn.orElse(NAME_COLUMN), "varchar(255)");
        name.change(Column::notNull);
        table.primaryKey().add(name.name());
        column(table, value, valueColumn.orElse(VALUE_COLUMN), "bigint");
    }

    private ColumnDraft column(TableDraft table, Generated value, String name, String type) {
        Name logical = Name.of(name);
        Column column = Column.of(mapping.naming().physical(logical).exact(), SqlType.of(type))
                .withOrigin(new Origin(logical.text()));
        Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
        return table.add(new ColumnDraft(logical, column, mapping.columns().nextRank(), subject, false));
    }
}
