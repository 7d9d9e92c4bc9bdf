package dev.migrate.error;

/** A name that PostgreSQL can't store as it stands, or that would mean something else there. */
public final class IdentifierException extends MigrateException {
    private IdentifierException(String message) {
        super(message);
    }

    /** A name of more bytes than PostgreSQL stores; it would cut the rest. */
    public static IdentifierException tooLong(String name, int bytes, int longest) {
        return new IdentifierException("The name '" + name + "' is too long for PostgreSQL. It has " + bytes
                + " bytes in UTF-8, and PostgreSQL keeps " + longest + ". Shorten it.");
    }

    /**
     * A name with a character that no text in PostgreSQL can hold.
     *
     * @param character the character, in words
     */
    public static IdentifierException holds(String name, String character) {
        return new IdentifierException("The name '" + name.replace("\0", "\\0")
                + "' is refused by PostgreSQL. It holds " + character + ". Remove that character.");
    }

    /** A name without characters. */
    public static IdentifierException empty() {
        return new IdentifierException(
                "The name '' is refused by PostgreSQL. It is empty. Give it at least one character.");
    }

    /** A default schema that PostgreSQL would not find by its name. */
    public static IdentifierException notOnSearchPath(String schema) {
        return new IdentifierException("The schema '" + schema + "' can't be the default schema. In a search_path"
                + " PostgreSQL reads that as the name of the user. Give the schema another name.");
    }

    /** A type of the default schema that is named like one of PostgreSQL's own types. */
    public static IdentifierException builtInType(String name) {
        return new IdentifierException("The type '" + name + "' can't be used. PostgreSQL has a type '" + name
                + "' of its own, which is found first. Give the type another name or a schema.");
    }
}
