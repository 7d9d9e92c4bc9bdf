package dev.migrate.postgres;

import dev.migrate.error.IdentifierException;
import dev.migrate.expression.SqlWords;
import dev.migrate.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The only way for a name to get into SQL.
 *
 * <p>A name is quoted when it would not be read as itself otherwise: unless it is plain lower case and {@linkplain
 * SqlWords not reserved}. A name of the default schema stays without schema, to be found by {@code search_path}.
 */
final class Identifiers {
    /** {@code NAMEDATALEN - 1}: PostgreSQL cuts what is longer. */
    private static final int LONGEST_IN_BYTES = 63;

    private Identifiers() {}

    /**
     * A name as SQL.
     *
     * @throws IdentifierException if it is empty, has more than 63 bytes or holds what PostgreSQL can't store
     */
    static String quote(String name) {
        check(name);
        return SqlWords.quoted(name);
    }

    /** The name of a table, sequence or index as SQL. */
    static String quote(QualifiedName name) {
        return withSchema(name, quote(name.name()));
    }

    /** Names as SQL, with commas between them and without parentheses. */
    static String quote(List<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /**
     * The name of an enum or composite type as SQL.
     *
     * @throws IdentifierException if PostgreSQL would find a type of its own instead
     */
    static String quoteType(QualifiedName name) {
        if (name.schema() == null && BuiltInTypes.contains(name.name())) {
            throw IdentifierException.builtInType(name.name());
        }
        String quoted = quote(name.name());
        return withSchema(name, Keywords.NOT_TYPES.contains(quoted) ? SqlWords.inQuotes(quoted) : quoted);
    }

    private static String withSchema(QualifiedName name, String quoted) {
        String schema = name.schema();
        return schema == null ? quoted : quote(schema) + "." + quoted;
    }

    private static void check(String name) {
        if (name.isEmpty()) {
            throw IdentifierException.empty();
        }
        String refused = Characters.refused(name);
        if (refused != null) {
            throw IdentifierException.holds(name, refused);
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_IN_BYTES) {
            throw IdentifierException.tooLong(name, bytes, LONGEST_IN_BYTES);
        }
    }
}
