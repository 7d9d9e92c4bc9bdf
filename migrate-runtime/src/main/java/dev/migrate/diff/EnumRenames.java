package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.Map;
import java.util.Set;

/**
 * What happens to the enum types that columns are of.
 *
 * @param renames for the name before of a renamed type its name after
 * @param replaced the names before of the types whose labels are replaced
 */
record EnumRenames(Map<QualifiedName, QualifiedName> renames, Set<QualifiedName> replaced) {
    /** The type of a column after the renames. */
    SqlType after(SqlType type) {
        if (!type.enumType() || renames.isEmpty()) {
            return type;
        }
        QualifiedName renamed = renames.get(QualifiedName.parse(type.text()));
        return renamed == null ? type : new SqlType(renamed.toString(), true, type.array());
    }

    boolean isReplaced(SqlType typeBefore) {
        return typeBefore.enumType()
                && !replaced.isEmpty()
                && replaced.contains(QualifiedName.parse(typeBefore.text()));
    }
}
