package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what the rows that are there get in a column. */
interface Fills {
    /** SQL that the schemas do not hold and that may name labels of enum types. */
    List<String> expressions();

    /**
     * The SQL expression for a column that is added, or null for its default.
     *
     * @param before the table before
     * @param after the table after, which has the column
     */
    @Nullable
    String forAdded(Table before, Table after, Column column);

    /**
     * The SQL expression for rows with null in a column that refuses it from now on, or null for none.
     *
     * @param before the table before
     * @param after the table after, which has the column
     */
    @Nullable
    String forNulls(Table before, Table after, Column column);
}
