package dev.migrate.diff;

import dev.migrate.diff.DiffHints.Rename;
import dev.migrate.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The renames that two schemas tell, as the flags that would say the same. */
final class KnownRenames {
    private final Set<Rename> renames = new HashSet<>();

    private KnownRenames() {}

    static Set<Rename> of(SchemaPairs pairs) {
        KnownRenames known = new KnownRenames();
        known.add(pairs.tables().renamed());
        known.add(pairs.sequences().renamed());
        known.add(pairs.enumTypes().renamed());
        known.add(pairs.compositeTypes().renamed());
        known.addParts(pairs.tables(), pairs::columnsOf);
        known.addParts(pairs.compositeTypes(), pairs::attributesOf);
        return known.renames;
    }

    private void addParts(Pairs<QualifiedName> owners, Function<QualifiedName, Pairs<String>> parts) {
        owners.together()
                .forEach((before, after) -> parts.apply(before)
                        .renamed()
                        .forEach((part, name) -> List.of(before, after)
                                .forEach(owner -> renames.add(
                                        new Rename(ObjectPath.of(owner, part).parts(), List.of(name))))));
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
