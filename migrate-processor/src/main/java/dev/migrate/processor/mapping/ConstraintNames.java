package dev.migrate.processor.mapping;

import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of constraints and indexes: {@code pk_t}, {@code fk_t_col}, {@code uq_t_cols}, {@code ix_t_cols}, {@code
 * ck_t_col}, or the name that is written.
 *
 * <p>A name that is too long or taken ends in a hash of what it stands for, so it does not depend on other objects'
 * order; one that is written and too long is cut, as PostgreSQL does. What PostgreSQL backs by an index shares one name space with the tables of its schema; foreign keys and checks
 * share that of their table.
 */
final class ConstraintNames {
    private static final int HASH_DIGITS = 8;

    private final Map<String, Set<String>> taken = new HashMap<>();

    /** Takes the name of a table or sequence. */
    void reserve(QualifiedName name) {
        space(name.schema()).add(name.name());
    }

    /** The name of a primary key, unique constraint or index: one of its kind in the schema. */
    String inSchema(String prefix, QualifiedName table, List<String> columns, @Nullable String written) {
        return name(prefix, table, columns, written, space(table.schema()));
    }

    /** The name of a foreign key or check: one of its kind in the table. */
    String inTable(String prefix, QualifiedName table, List<String> columns, @Nullable String written) {
        return name(prefix, table, columns, written, space("table " + table));
    }

    /** Takes a name within a table, given by {@link #inSchema}. */
    void reserveInTable(QualifiedName table, String name) {
        space("table " + table).add(name);
    }

    private String name(
            String prefix, QualifiedName table, List<String> columns, @Nullable String written, Set<String> space) {
        String base = written == null ? prefix + "_" + table.name() + suffix(columns) : written;
        String name = written == null ? shortened(base) : Name.cut(written);
        for (int attempt = 0; !space.add(name); attempt++) {
            name = hashed(base, table + "(" + String.join(",", columns) + ")" + attempt);
        }
        return name;
    }

    private static String suffix(List<String> columns) {
        return columns.isEmpty() ? "" : "_" + String.join("_", columns);
    }

    private Set<String> space(@Nullable String key) {
        String name = key == null ? "" : key;
        Set<String> space = taken.get(name);
        if (space == null) {
            space = new HashSet<>();
            taken.put(name, space);
        }
        return space;
    }

    private static String shortened(String name) {
        return Name.cut(name).equals(name) ? name : hashed(name, name);
    }

    private static String hashed(String name, String identity) {
        return Name.cut(name, Name.MAX_BYTES - HASH_DIGITS - 1) + "_" + hash(identity);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
