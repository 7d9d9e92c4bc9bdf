package dev.migrate.schema;

import java.util.Comparator;
import java.util.List;

/** Strips a schema of what PostgreSQL does not see. */
final class SchemaStructure {
    private SchemaStructure() {}

    static Schema of(Schema schema) {
        return Schema.of(
                schema.tables().values().stream().map(SchemaStructure::table).toList(),
                schema.sequences().values().stream()
                        .map(sequence -> sequence.withOrigin(null))
                        .toList(),
                schema.enumTypes().values().stream()
                        .map(type -> new EnumType(type.name(), type.labels(), null))
                        .toList(),
                schema.compositeTypes().values().stream()
                        .map(CompositeType::structure)
                        .toList());
    }

    private static Table table(Table table) {
        List<Column> columns = table.columns().stream()
                .map(Column::structure)
                .sorted(Comparator.comparing(Column::name))
                .toList();
        TableBuilder builder = table.toBuilder().origin(null);
        builder.columns().clear();
        return builder.addAll(columns).build();
    }
}
