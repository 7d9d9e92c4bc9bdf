package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;

/**
 * A PostgreSQL type, as text in one spelling.
 *
 * @param text the spelling of {@link #of}; for an enum type the {@link QualifiedName} as text, which still has to be
 *     quoted
 * @param enumType whether {@code text} names an {@link EnumType} of the schema
 * @param array whether it is an array of that type
 */
public record SqlType(String text, boolean enumType, boolean array) {
    /** Refuses an empty text. */
    public SqlType {
        if (text.isBlank()) {
            throw new InvalidSchemaException("A column type is empty. Write a PostgreSQL type such as varchar(255).");
        }
    }

    /**
     * Reads a type as a user or PostgreSQL's {@code format_type} writes it, verbatim but for the spelling of the built-in
     * types: {@code VARCHAR (20)}, {@code character varying(20)} and {@code varchar(20)} are the same type afterwards.
     * A trailing {@code []} or {@code array} makes it an array.
     *
     * @throws InvalidSchemaException if the text is blank
     */
    public static SqlType of(String text) {
        return SqlTypeSpelling.read(text);
    }

    /** An enum type of the schema. */
    public static SqlType enumType(QualifiedName name) {
        return new SqlType(name.toString(), true, false);
    }

    /** The array of this type; an array stays one, since PostgreSQL keeps no number of dimensions. */
    public SqlType asArray() {
        return new SqlType(text, enumType, true);
    }

    /** The type as text, an array with {@code []}; the name of an enum type is not quoted. */
    @Override
    public String toString() {
        return array ? text + "[]" : text;
    }
}
