package dev.migrate.postgres;

import dev.migrate.operation.ReplaceCompositeTypes;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL that gives composite types other attributes.
 *
 * <p>A value goes through JSON, in which each attribute is found by its name, however deep in other types and in arrays it
 * is. JSON has no word for what goes in and out of a column, so the column is an attribute of a type for that moment. A value
 * that would come back as another one stops the work: JSON input rounds where a number or a time has too many digits.
 */
final class CompositeReplacement {
    private static final String AFTER =
            "(json_populate_record(NULL::pg_temp.migrate_after_%4$s, json_build_object('value', %2$s))).value";

    private static final String CONVERSION = "ALTER TABLE %1$s ALTER COLUMN %2$s TYPE %3$s USING " + AFTER;

    private static final String REFUSAL = """
            SELECT format('The values of %%s %%s in column ''%%s'' of table ''%%s'' do not fit the new attributes',
                count(*), CASE count(*) WHEN 1 THEN 'row' ELSE 'rows' END, %2$L, %1$L)
            FROM %1$s
            WHERE %2$s::text IS DISTINCT FROM (json_populate_record(NULL::pg_temp.migrate_before_%4$s,
                json_build_object('value', AFTER))).value::text
            HAVING count(*) > 0""".replace("AFTER", AFTER);

    private final List<QualifiedName> types;

    private CompositeReplacement(ReplaceCompositeTypes operation) {
        types = operation.types().stream().map(CompositeType::name).toList();
    }

    /** Locks the tables as strongly as their conversion needs them: a lock that grows waits for readers who may wait for us. */
    static List<SqlStatement> of(ReplaceCompositeTypes operation) {
        CompositeReplacement replacement = new CompositeReplacement(operation);
        List<String> creations = new ArrayList<>();
        operation.types().stream().flatMap(CompositeTypeSql::create).forEach(creations::add);
        creations.addAll(replacement.wrappers());
        TypeReplacement types = new TypeReplacement(
                replacement.types, creations, operation.columns(), CONVERSION, REFUSAL, replacement.removals());
        return Stream.concat(lock(operation), Stream.of(types.statement())).toList();
    }

    private static Stream<SqlStatement> lock(ReplaceCompositeTypes operation) {
        String tables = operation.columns().stream()
                .map(column -> Identifiers.quote(column.table()))
                .distinct()
                .collect(Collectors.joining(", "));
        return tables.isEmpty()
                ? Stream.of()
                : Stream.of(SqlStatement.of("LOCK TABLE " + tables + " IN ACCESS EXCLUSIVE MODE"));
    }

    /** For each type and each array of one a type that holds it before, and one after. */
    private List<String> wrappers() {
        List<String> wrappers = new ArrayList<>();
        List<String> before = TypeReplacement.replaced(types);
        for (int i = 0; i < types.size(); i++) {
            wrappers.add(wrapper("before", 2 * i + 1, before.get(i)));
            wrappers.add(wrapper("before", 2 * i + 2, before.get(i) + "[]"));
            wrappers.add(wrapper("after", 2 * i + 1, Identifiers.quoteType(types.get(i))));
            wrappers.add(wrapper("after", 2 * i + 2, Identifiers.quoteType(types.get(i)) + "[]"));
        }
        return wrappers;
    }

    private static String wrapper(String time, int number, String type) {
        return "CREATE TYPE pg_temp.migrate_" + time + "_" + number + " AS (value " + type + ")";
    }

    private List<String> removals() {
        return IntStream.rangeClosed(1, 2 * types.size())
                .mapToObj(i -> "DROP TYPE pg_temp.migrate_before_" + i + ", pg_temp.migrate_after_" + i)
                .toList();
    }
}
