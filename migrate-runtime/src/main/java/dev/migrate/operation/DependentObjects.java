package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.TableElement;
import java.util.List;

/** The constraints and indexes of a table that PostgreSQL drops together with a column they are over. */
final class DependentObjects {
    private final WorkingSchema schema;
    private final WorkingTable table;

    DependentObjects(WorkingSchema schema, WorkingTable table) {
        this.schema = schema;
        this.table = table;
    }

    void dropThoseOver(String column) {
        List<TableElement> constraints = table.constraints().values().stream()
                .filter(constraint -> Constraints.uses(constraint, column))
                .toList();
        List<Index> indexes = table.indexes().values().stream()
                .filter(index -> IndexColumns.uses(index, column))
                .toList();
        constraints.forEach(this::drop);
        indexes.forEach(index -> dropIndex(index.name()));
    }

    void drop(TableElement constraint) {
        String name = Constraints.name(constraint);
        table.constraints().remove(name);
        if (Constraints.hasIndex(constraint)) {
            schema.names().freeRelation(WorkingSchema.inSchemaOf(table, name));
        }
    }

    void dropIndex(String name) {
        table.indexes().remove(name);
        schema.names().freeRelation(WorkingSchema.inSchemaOf(table, name));
    }
}
