package dev.migrate.diff;

import dev.migrate.diff.DiffHints.Rename;
import dev.migrate.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The renames that two schemas tell, as the flags that would say the same. */
final class KnownRenames {
    private final Set<Rename> renames = new HashSet<>();

    private KnownRenames() {}

    static Set<Rename> of(SchemaPairs pairs) {
        KnownRenames known = new KnownRenames();
        known.add(pairs.tables().renamed());
        known.add(pairs.sequences().renamed());
        known.add(pairs.enumTypes().renamed());
        pairs.tables()
                .together()
                .forEach((before, after) -> pairs.columnsOf(before)
                        .renamed()
                        .forEach((column, name) -> List.of(before, after)
                                .forEach(table -> known.renames.add(
                                        new Rename(ObjectPath.of(table, column).parts(), List.of(name))))));
        return known.renames;
    }

    /** A name after without schema is in the schema of the name before. */
    private void add(Map<QualifiedName, QualifiedName> renamed) {
        renamed.forEach((before, after) -> {
            List<String> from = ObjectPath.of(before).parts();
            renames.add(new Rename(from, ObjectPath.of(after).parts()));
            if (after.equals(new QualifiedName(before.schema(), after.name()))) {
                renames.add(new Rename(from, List.of(after.name())));
            }
        });
    }
}
