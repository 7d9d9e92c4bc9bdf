package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type.
 *
 * @param name the exact name
 * @param type its type, which can be an enum type or another composite type
 * @param comment the comment, or null for none
 * @param origin the Java attribute that it stores, or null
 */
public record Attribute(
        String name,
        SqlType type,
        @Nullable String comment,
        @Nullable Origin origin) implements CompositeTypeElement {
    /** An attribute without anything else. */
    public static Attribute of(String name, SqlType type) {
        return new Attribute(name, type, null, null);
    }

    /** The same attribute under another name. */
    public Attribute withName(String newName) {
        return new Attribute(newName, type, comment, origin);
    }

    /** The same attribute with another type. */
    public Attribute withType(SqlType newType) {
        return new Attribute(name, newType, comment, origin);
    }

    /** The same attribute with this comment, or without one for null. */
    public Attribute comment(@Nullable String text) {
        return new Attribute(name, type, text, origin);
    }

    /** The same attribute, asked for by this Java attribute, or by none. */
    public Attribute withOrigin(@Nullable Origin newOrigin) {
        return new Attribute(name, type, comment, newOrigin);
    }
}
