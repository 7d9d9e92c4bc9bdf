package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.settings.ModelSettings;
import java.util.List;

/** Stands here until the mapping is merged. */
public final class SchemaMapping {
    private SchemaMapping() {}

    /** Makes a table for each entity and a column for each attribute. */
    public static Schema map(EntityModel model, ModelSettings settings, Problems problems) {
        List<Table> tables = model.entities().stream().map(SchemaMapping::table).toList();
        return Schema.of(tables, List.of(), List.of());
    }

    private static Table table(EntityClass entity) {
        TableBuilder table =
                new TableBuilder(QualifiedName.of(entity.simpleName())).origin(new Origin(entity.className()));
        for (Attribute attribute : entity.attributes()) {
            table.add(Column.of(attribute.name(), SqlTypes.text()));
        }
        return table.build();
    }
}
