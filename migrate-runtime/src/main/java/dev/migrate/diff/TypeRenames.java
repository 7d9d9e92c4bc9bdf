package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What happens to the types of the schema that columns are of.
 *
 * @param renames for the name before of a renamed type its name after
 * @param replaced the names before of the types that others of the same names replace
 */
record TypeRenames(Map<QualifiedName, QualifiedName> renames, Set<QualifiedName> replaced) {
    /** What happens to types of two kinds. */
    TypeRenames and(TypeRenames others) {
        Map<QualifiedName, QualifiedName> all = new HashMap<>(renames);
        all.putAll(others.renames);
        Set<QualifiedName> both = new HashSet<>(replaced);
        both.addAll(others.replaced);
        return new TypeRenames(all, both);
    }

    /** A type after the renames. */
    SqlType after(SqlType type) {
        return renames.isEmpty()
                ? type
                : type.named().map(renames::get).map(type::withName).orElse(type);
    }

    boolean isReplaced(SqlType typeBefore) {
        return !replaced.isEmpty()
                && typeBefore.named().filter(replaced::contains).isPresent();
    }
}
