package dev.migrate.diff;

import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of attributes, such as those of collections: a class that got another name takes them along. Their own names
 * are made of that of the class, so neither of their identities may be left.
 */
final class OwnedTables {
    /** What stands between a class and the name of a table that keeps something of the rows of the class's own. */
    private static final String COMPANION = "##";

    private final Schema from;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<Origin, QualifiedName> wanted = new HashMap<>();

    /** Takes the tables that are known to be the same. */
    OwnedTables(Schema from, Schema to, Pairs<QualifiedName> tables) {
        this.from = from;
        to.tables().values().stream()
                .filter(table -> table.origin() != null)
                .forEach(table -> wanted.put(Objects.requireNonNull(table.origin()), table.name()));
        tables.together().forEach((before, after) -> {
            Origin known = origin(from, before);
            Origin now = origin(to, after);
            if (known != null && now != null && attribute(known).isEmpty()) {
                classes.put(known.path(), now.path());
            }
        });
    }

    /** The name after of a table whose class got another name, or null if it is no such table. */
    @Nullable
    QualifiedName after(QualifiedName before) {
        Origin origin = origin(from, before);
        return origin == null || attribute(origin).isEmpty()
                ? null
                : wanted.get(new Origin(ownerAfter(origin) + attribute(origin)));
    }

    /** Whether a table goes where that of its class goes, whatever it looks like. */
    static boolean isCompanion(Table table) {
        return table.origin() != null && attribute(table.origin()).startsWith(COMPANION);
    }

    /** Whether two tables are those of attributes of one class, or of attributes of one name. */
    boolean isRelated(Table gone, Table added) {
        Origin before = gone.origin();
        Origin after = added.origin();
        return before != null
                && after != null
                && !attribute(before).isEmpty()
                && !attribute(after).isEmpty()
                && (attribute(before).equals(attribute(after))
                        || ownerAfter(before).equals(owner(after)));
    }

    private String ownerAfter(Origin origin) {
        String owner = owner(origin);
        return classes.getOrDefault(owner, owner);
    }

    private static @Nullable Origin origin(Schema schema, QualifiedName table) {
        return Objects.requireNonNull(schema.tables().get(table)).origin();
    }

    private static String owner(Origin origin) {
        return origin.path()
                .substring(0, origin.path().length() - attribute(origin).length());
    }

    /** The attribute with the number sign before it, or an empty text for the table of a class. */
    private static String attribute(Origin origin) {
        int sign = origin.path().indexOf('#');
        return sign < 0 ? "" : origin.path().substring(sign);
    }
}
