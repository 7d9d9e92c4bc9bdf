package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashSet;
import java.util.Set;

/** The names that objects of a schema have where names have to differ; looked up only when something is dropped. */
final class TakenNames {
    private final Schema schema;
    private final Set<QualifiedName> relations = new HashSet<>();

    TakenNames(Schema schema) {
        this.schema = schema;
    }

    /** Whether a table, composite type, sequence or index has the name. */
    boolean isRelation(QualifiedName name) {
        if (relations.isEmpty()) {
            schema.tables().values().forEach(table -> DroppedTables.names(table).forEach(relations::add));
            relations.addAll(schema.sequences().keySet());
            relations.addAll(schema.compositeTypes().keySet());
        }
        return relations.contains(name);
    }

    /** Whether a table or type has the name. */
    boolean isType(QualifiedName name) {
        return schema.tables().containsKey(name)
                || schema.enumTypes().containsKey(name)
                || schema.compositeTypes().containsKey(name);
    }
}
