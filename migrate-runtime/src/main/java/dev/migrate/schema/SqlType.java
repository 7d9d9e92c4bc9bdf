package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.Optional;

/**
 * A PostgreSQL type, as text in one spelling.
 *
 * @param text the spelling of {@link #of}; for a type of the schema the {@link QualifiedName} as text, which still has to be
 *     quoted
 * @param kind where the type comes from
 * @param array whether it is an array of that type
 */
public record SqlType(String text, Kind kind, boolean array) {
    /** Refuses an empty text. */
    public SqlType {
        if (text.isBlank()) {
            throw new InvalidSchemaException("A column type is empty. Write a PostgreSQL type such as varchar(255).");
        }
    }

    /** Where a type comes from. */
    public enum Kind {
        /** PostgreSQL or an extension has it. */
        BUILT_IN,
        /** It is an {@link EnumType} of the schema. */
        ENUM,
        /** It is a {@link CompositeType} of the schema. */
        COMPOSITE
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
        return new SqlType(name.toString(), Kind.ENUM, false);
    }

    /** A composite type of the schema. */
    public static SqlType compositeType(QualifiedName name) {
        return new SqlType(name.toString(), Kind.COMPOSITE, false);
    }

    /** Whether it names an {@link EnumType} of the schema. */
    public boolean enumType() {
        return kind == Kind.ENUM;
    }

    /** Whether it names a {@link CompositeType} of the schema. */
    public boolean compositeType() {
        return kind == Kind.COMPOSITE;
    }

    /** The name of the type of the schema that this is, or that it is an array of; empty for all others. */
    public Optional<QualifiedName> named() {
        return kind == Kind.BUILT_IN ? Optional.empty() : Optional.of(QualifiedName.parse(text));
    }

    /** Whether it is that type of the schema, or an array of it. */
    public boolean isOf(QualifiedName name) {
        return kind != Kind.BUILT_IN && text.equals(name.toString());
    }

    /** The same kind of type under another name. */
    public SqlType withName(QualifiedName name) {
        return new SqlType(name.toString(), kind, array);
    }

    /** The array of this type; an array stays one, since PostgreSQL keeps no number of dimensions. */
    public SqlType asArray() {
        return new SqlType(text, kind, true);
    }

    /** The type of the elements of an array; any other type stays what it is. */
    public SqlType element() {
        return new SqlType(text, kind, false);
    }

    /** The type as text, an array with {@code []}; the name of a type of the schema is not quoted. */
    @Override
    public String toString() {
        return array ? text + "[]" : text;
    }
}
