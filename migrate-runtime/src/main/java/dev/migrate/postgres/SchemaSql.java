package dev.migrate.postgres;

import dev.migrate.schema.QualifiedName;
import java.util.stream.Stream;

/** The SQL for the schema that an object is in. */
final class SchemaSql {
    private SchemaSql() {}

    /** Creates the schema of a name unless it is there; nothing for the default schema. */
    static Stream<String> create(QualifiedName name) {
        return Stream.ofNullable(name.schema())
                .map(schema -> "CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(schema));
    }
}
