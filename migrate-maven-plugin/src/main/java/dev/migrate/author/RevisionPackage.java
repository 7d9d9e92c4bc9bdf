package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the package of a new revision. */
final class RevisionPackage {
    private static final String LAST_PART = "migrations";

    private RevisionPackage() {}

    /**
     * The package that the settings name, else that of the revision before, if it is not of another module, else the
     * entities' common package plus {@code .migrations}.
     *
     * @throws UnknownPackageException if none of these tells
     */
    static String of(Workspace workspace, Optional<RevisionInfo> parent) {
        String configured = workspace.settings().packageName();
        if (configured != null) {
            return configured;
        }
        return parent.map(RevisionInfo::className)
                .map(RevisionPackage::packageOf)
                .filter(name -> Files.isDirectory(workspace.sourceRoot().resolve(name.replace('.', '/'))))
                .orElseGet(() -> besideEntities(workspace.model().schema()));
    }

    private static String besideEntities(Schema model) {
        SortedSet<String> packages = model.tables().values().stream()
                .map(Table::origin)
                .filter(Objects::nonNull)
                // A table that a library has beside those of entities belongs to no class.
                .filter(origin -> !origin.path().startsWith("#"))
                .map(RevisionPackage::entityPackage)
                .collect(Collectors.toCollection(TreeSet::new));
        if (packages.isEmpty()) {
            throw new UnknownPackageException(packages);
        }
        String common = packages.stream().reduce(RevisionPackage::common).orElseThrow();
        // One part such as 'com' is common by accident, unless entities live in it.
        boolean accidental = !common.contains(".") && !packages.contains(common);
        if (accidental) {
            throw new UnknownPackageException(packages);
        }
        return common.isEmpty() ? LAST_PART : common + "." + LAST_PART;
    }

    /** The package of {@code com.acme.User}, {@code com.acme.User#tags} or {@code com.acme.Outer.Inner}. */
    private static String entityPackage(Origin origin) {
        String name = packageOf(origin.path().replaceFirst("#.*", ""));
        while (isClassName(name.substring(name.lastIndexOf('.') + 1))) {
            name = packageOf(name);
        }
        return name;
    }

    private static boolean isClassName(String part) {
        return !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static String common(String one, String other) {
        List<String> parts = List.of(one.split("\\."));
        List<String> otherParts = List.of(other.split("\\."));
        int same = 0;
        while (same < Math.min(parts.size(), otherParts.size())
                && parts.get(same).equals(otherParts.get(same))) {
            same++;
        }
        return String.join(".", parts.subList(0, same));
    }
}
