package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The enum types that columns took along: a type that is gone has become the one new type which the same columns have
 * now, provided that they have a label in common.
 */
final class EnumTypesOfColumns {
    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, Set<QualifiedName>> types = new HashMap<>();

    /**
     * Looks through the columns that stay.
     *
     * @param columns for the name before of each table that stays its columns
     */
    EnumTypesOfColumns(Schema from, Schema to, Pairs<QualifiedName> tables, Map<QualifiedName, Pairs<String>> columns) {
        this.from = from;
        this.to = to;
        if (!from.enumTypes().isEmpty() && !to.enumTypes().isEmpty()) {
            tables.together()
                    .forEach((before, after) -> Objects.requireNonNull(columns.get(before))
                            .together()
                            .forEach((column, same) -> add(type(from, before, column), type(to, after, same))));
        }
    }

    private static SqlType type(Schema schema, QualifiedName table, String column) {
        return Objects.requireNonNull(schema.tables().get(table))
                .column(column)
                .map(Column::type)
                .orElseThrow();
    }

    private void add(SqlType before, SqlType after) {
        if (before.enumType() && after.enumType()) {
            types.computeIfAbsent(QualifiedName.parse(before.text()), name -> new TreeSet<>())
                    .add(QualifiedName.parse(after.text()));
        }
    }

    /** The name after of a type, or null if the columns do not agree on one. */
    @Nullable
    QualifiedName after(QualifiedName before) {
        Set<QualifiedName> candidates = types.getOrDefault(before, Set.of());
        if (candidates.size() != 1) {
            return null;
        }
        QualifiedName after = candidates.iterator().next();
        return Collections.disjoint(labels(from, before), labels(to, after)) ? null : after;
    }

    private static List<String> labels(Schema schema, QualifiedName type) {
        EnumType found = schema.enumTypes().get(type);
        return found == null ? List.of() : found.labels();
    }
}
