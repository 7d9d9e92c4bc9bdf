package dev.migrate.operation;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** A {@link ReplaceEnumLabels} under description. */
public final class PendingEnumLabels implements PendingOperation {
    private final QualifiedName type;
    private final List<String> labels;
    private final List<ColumnName> columns = new ArrayList<>();

    PendingEnumLabels(QualifiedName type, List<String> labels) {
        this.type = type;
        this.labels = labels;
    }

    /** Names a column of that type, whose values are converted; call it for each. */
    public PendingEnumLabels in(String table, String column) {
        columns.add(new ColumnName(QualifiedName.parse(table), column));
        return this;
    }

    @Override
    public Operation finish() {
        return new ReplaceEnumLabels(type, labels, columns);
    }
}
