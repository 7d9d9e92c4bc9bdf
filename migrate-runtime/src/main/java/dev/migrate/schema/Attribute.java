package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type.
 *
 * @param name the exact name
 * @param type its type, which can be an enum type or another composite type
 * @param origin the Java attribute that it stores, or null
 */
public record Attribute(String name, SqlType type, @Nullable Origin origin) {
    /** An attribute that no Java attribute asked for. */
    public static Attribute of(String name, SqlType type) {
        return new Attribute(name, type, null);
    }

    /** The same attribute under another name. */
    public Attribute withName(String newName) {
        return new Attribute(newName, type, origin);
    }

    /** The same attribute with another type. */
    public Attribute withType(SqlType newType) {
        return new Attribute(name, newType, origin);
    }

    /** The same attribute, asked for by this Java attribute, or by none. */
    public Attribute withOrigin(@Nullable Origin newOrigin) {
        return new Attribute(name, type, newOrigin);
    }
}
