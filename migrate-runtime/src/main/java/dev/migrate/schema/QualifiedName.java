package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or type, with its schema unless that is the default one.
 *
 * <p>Both parts are the exact names as PostgreSQL stores them; quoting is the business of the SQL generator.
 *
 * @param schema the schema, or null for the default schema of the connection
 * @param name the name, not empty
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {
    /** Refuses empty parts. */
    public QualifiedName {
        if (name.isEmpty() || (schema != null && schema.isEmpty())) {
            throw new InvalidSchemaException(
                    "A name or a schema is empty. Give each a name of at least one character.");
        }
    }

    /** A name in the default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /**
     * Reads {@code name} or {@code schema.name}; a part that contains a dot or a double quote stands in double quotes,
     * a quote inside doubled: {@code audit."a.b"}.
     *
     * @throws InvalidSchemaException if the text has an empty part, an open quote or more than two parts
     */
    public static QualifiedName parse(String text) {
        return QualifiedNameText.parse(text);
    }

    /** The same name in another (or, for null, the default) schema. */
    public QualifiedName inSchema(@Nullable String newSchema) {
        return new QualifiedName(newSchema, name);
    }

    /** By schema, the default one first, then by name. */
    @Override
    public int compareTo(QualifiedName other) {
        if (schema == null && other.schema == null) {
            return name.compareTo(other.name);
        }
        int bySchema = schema == null || other.schema == null
                ? Boolean.compare(schema != null, other.schema != null)
                : schema.compareTo(other.schema);
        return bySchema == 0 ? name.compareTo(other.name) : bySchema;
    }

    /** The text that {@link #parse} reads back. */
    @Override
    public String toString() {
        return QualifiedNameText.write(this);
    }
}
