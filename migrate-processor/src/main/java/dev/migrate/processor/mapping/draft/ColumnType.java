package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column and what its Java type alone says of its values.
 *
 * @param sqlType the type
 * @param condition what every value fulfils, as SQL that follows the column's name ({@code in ('A','B')}), or null
 * @param ordinals the constants whose places it holds, or none if it holds none
 */
public record ColumnType(SqlType sqlType, @Nullable String condition, List<String> ordinals) {
    public ColumnType(SqlType sqlType, @Nullable String condition) {
        this(sqlType, condition, List.of());
    }

    /** That of a column whose type was refused: the column is there, so that nothing else is said of it. */
    public static final ColumnType UNKNOWN = of(SqlType.of("unknown"));

    /** That of a column whose type its definition states, and nothing else tells. */
    public static final ColumnType STATED = of(SqlType.of("bytea"));

    public static ColumnType of(SqlType sqlType) {
        return new ColumnType(sqlType, null);
    }

    ColumnType withSqlType(SqlType newSqlType) {
        return new ColumnType(newSqlType, condition, ordinals);
    }
}
