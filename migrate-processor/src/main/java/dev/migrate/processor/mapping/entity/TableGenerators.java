package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.annotation.GeneratorParameters;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.Generators.Generated;
import dev.migrate.processor.mapping.rule.DottedName;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Column;
import dev.migrate.schema.Counter;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SqlType;
import java.util.Optional;

/** The tables from which keys take numbers, as Hibernate makes them. */
final class TableGenerators {
    private static final String TABLE = "hibernate_sequences";
    private static final String NAME = "default";
    private static final int DEFAULT_ALLOCATION = 50;
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
        TableDraft table = table(value, name.orElse(TABLE), annotation.flatMap(found -> found.text("schema")));
        columns(
                table,
                value,
                new Row(
                        annotation.flatMap(found -> found.text("pkColumnName")),
                        annotation.map(found -> found.text("pkColumnValue")
                                .orElse(value.entity().table().name().name())),
                        annotation.flatMap(found -> found.text("valueColumnName")),
                        annotation
                                .map(found -> found.number("allocationSize", DEFAULT_ALLOCATION))
                                .orElse(DEFAULT_ALLOCATION)));
    }

    /** Adds the table that the parameters of a {@code @GenericGenerator} describe. */
    void addGeneric(Generated value, AnnotationModel generator) {
        GeneratorParameters parameters = new GeneratorParameters(generator);
        String name =
                parameters.text("table_name").or(() -> generator.text("name")).orElse(TABLE);
        boolean byEntity = parameters
                .text("prefer_entity_table_as_segment_value")
                .filter("true"::equals)
                .isPresent();
        columns(
                table(value, name, parameters.text("schema")),
                value,
                new Row(
                        parameters.text("segment_column_name"),
                        parameters
                                .text("segment_value")
                                .or(() -> byEntity
                                        ? Optional.of(
                                                value.entity().table().name().name())
                                        : Optional.empty()),
                        parameters.text("value_column_name"),
                        parameters.number("increment_size", DEFAULT_ALLOCATION)));
    }

    /**
     * The row of a key, as it is written.
     *
     * @param nameColumn the column that tells the rows apart
     * @param name what stands there
     * @param valueColumn the column of the numbers
     * @param increment how many are taken at once, one if less
     */
    private record Row(
            Optional<String> nameColumn, Optional<String> name, Optional<String> valueColumn, long increment) {}

    private TableDraft table(Generated value, String name, Optional<String> schema) {
        DottedName dotted = DottedName.of(name, schema);
        Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
        return mapping.tables()
                .table(new TableDraft(
                        mapping.tables().qualifiedBy(dotted.schema(), dotted.name()),
                        dotted.name(),
                        new Origin("#" + name),
                        subject));
    }

    private void columns(TableDraft table, Generated value, Row row) {
        ColumnDraft name = column(table, value, row.nameColumn().orElse(NAME_COLUMN), "varchar(255)");
        name.change(Column::notNull);
        table.primaryKey().add(name.name());
        ColumnDraft number = column(table, value, row.valueColumn().orElse(VALUE_COLUMN), "bigint");
        Counter counter = new Counter(
                table.name(), name.name(), row.name().orElse(NAME), number.name(), Math.max(1, row.increment()));
        value.mapped().columns().forEach(column -> column.change(plain -> plain.countedBy(counter)));
    }

    /** A column whose name no naming strategy sees. */
    private ColumnDraft column(TableDraft table, Generated value, String name, String type) {
        Name logical = Name.of(name);
        Column column = Column.of(logical.exact(), SqlType.of(type)).withOrigin(new Origin(logical.text()));
        Subject subject = value.mapped().site().subjectOf(value.mapped().attribute());
        return table.add(new ColumnDraft(logical, column, mapping.ranks().next(), subject, false));
    }
}
