package dev.migrate.diff;

import dev.migrate.diff.TypeChange.Family;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RefuseRows;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.List;

/**
 * The conversion of an array whose elements no cast converts: a function for the time of the revision does it, one element
 * after another, since the conversion of a column may hold no query.
 */
final class ElementConversion {
    private static final String FUNCTION = "pg_temp.migrate_elements";
    private static final String CREATE = """
            CREATE FUNCTION %1$s(%2$s) RETURNS %3$s LANGUAGE sql STRICT AS $$
                SELECT coalesce(array_agg(%4$s ORDER BY place), '{}')
                FROM unnest($1) WITH ORDINALITY AS elements (element, place)
            $$""";

    private ElementConversion() {}

    /** Whether the elements of an array need it. */
    static boolean isBetween(SqlType from, SqlType to) {
        return from.array() && to.array() && !isCast(from.element(), to.element());
    }

    private static boolean isCast(SqlType from, SqlType to) {
        Family before = TypeChange.family(from);
        Family after = TypeChange.family(to);
        boolean content = before != after && (isContent(before) || isContent(after));
        boolean truth = before.isNumber() && after == Family.BOOLEAN;
        return !content && !truth && !CompositeConversion.isBetween(from, to) && !TimeZoneChange.isBetween(from, to);
    }

    private static boolean isContent(Family family) {
        return family == Family.BYTES || family == Family.OID;
    }

    /** The SQL that converts the values of a column. */
    static String using(String value) {
        return FUNCTION + "(" + value + ")";
    }

    /** A condition on elements as one on their array. */
    static String any(String array, String condition) {
        return "EXISTS (SELECT FROM unnest(" + array + ") AS element WHERE " + condition + ")";
    }

    /** What goes before the conversion of a column; an array of arrays has no elements of its own. */
    static List<Operation> prepare(QualifiedName table, String column, SqlType from, SqlType to) {
        String converted = TypeChange.between(from.element(), to.element()).using("element");
        return List.of(
                new RefuseRows(table, "array_ndims(" + SqlNames.quoted(column) + ") > 1", null),
                new ExecuteSql(CREATE.formatted(
                        FUNCTION,
                        ValueConversion.nameOf(from),
                        ValueConversion.nameOf(to),
                        converted == null ? "element" : converted)));
    }

    /** What goes after the conversion. */
    static Operation finish(SqlType from) {
        return new ExecuteSql("DROP FUNCTION " + FUNCTION + "(" + ValueConversion.nameOf(from) + ")");
    }
}
