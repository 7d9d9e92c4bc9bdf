package dev.migrate.test;

import dev.migrate.schema.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be left out of a column. */
final class ColumnDetails {
    static final List<UnaryOperator<Column>> REMOVALS = List.of(
            column -> column.comment(null),
            column -> column.withDefault(null),
            column -> column.collate(null),
            column -> column.withIdentity(null),
            column -> column.withNullable(true),
            column -> column.withOrigin(null));

    private ColumnDetails() {}
}
