package dev.migrate.operation;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.CompositeTypeElement;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** A {@link ReplaceCompositeTypes} under description. */
public final class PendingCompositeTypes implements PendingOperation {
    private final List<CompositeType> types = new ArrayList<>();
    private final List<ColumnName> columns = new ArrayList<>();

    PendingCompositeTypes() {}

    /** Names a type that is replaced too, since it holds one of those before; with all its attributes in order. */
    public PendingCompositeTypes and(String type, CompositeTypeElement... elements) {
        types.add(CompositeType.of(QualifiedName.parse(type), List.of(elements)));
        return this;
    }

    /** Names a column of one of the types, whose values are converted; call it for each. */
    public PendingCompositeTypes in(String table, String column) {
        columns.add(new ColumnName(QualifiedName.parse(table), column));
        return this;
    }

    @Override
    public Operation finish() {
        return new ReplaceCompositeTypes(types, columns);
    }
}
