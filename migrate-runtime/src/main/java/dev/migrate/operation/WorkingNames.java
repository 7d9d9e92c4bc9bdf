package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that are taken in each schema of the database.
 *
 * <p>Tables, composite types, sequences, indexes and the indexes behind keys share one space of names ({@code pg_class}), tables and
 * types another ({@code pg_type}, where each table has its row type).
 */
final class WorkingNames {
    private final Map<QualifiedName, String> relations = new HashMap<>();
    private final Map<QualifiedName, String> types = new HashMap<>();

    /** Takes the name of a table, sequence or index. */
    void takeRelation(Operation operation, QualifiedName name, String holder) {
        take(relations, operation, name, holder);
    }

    /** Takes the name of a table or enum type. */
    void takeType(Operation operation, QualifiedName name, String holder) {
        take(types, operation, name, holder);
    }

    /** Takes a name that a given schema has, right or wrong. */
    void know(boolean type, QualifiedName name, String holder) {
        (type ? types : relations).put(name, holder);
    }

    void freeRelation(QualifiedName name) {
        relations.remove(name);
    }

    void freeType(QualifiedName name) {
        types.remove(name);
    }

    private static void take(Map<QualifiedName, String> names, Operation operation, QualifiedName name, String holder) {
        String before = names.putIfAbsent(name, holder);
        if (before != null) {
            throw ReplayException.taken(OperationSummary.of(operation), before);
        }
    }
}
