package dev.migrate.processor;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of other modules, by the registries on the class path, as far as they can be seen.
 *
 * @param revisions the revisions
 * @param complete whether there can be no others
 */
record OtherRevisions(List<RevisionInfo> revisions, boolean complete) {
    /** Copies the list. */
    OtherRevisions {
        revisions = List.copyOf(revisions);
    }

    /**
     * What a compiler shows: the first registry on the class path, which hides those after it. That is often the one which an
     * earlier compilation of the same module left in the class output.
     */
    static OtherRevisions seenBy(Resources resources) {
        Optional<String> first = resources.onClassPath(RevisionRegistry.RESOURCE);
        boolean own = first.equals(resources.written(RevisionRegistry.RESOURCE));
        return new OtherRevisions(own ? List.of() : read(first.stream().toList()), first.isEmpty());
    }

    /** All that is on the class path of compiled classes. */
    static OtherRevisions on(CompiledClasses classes) {
        List<String> registries = new ClassFiles(classes)
                .others(RevisionRegistry.RESOURCE).stream()
                        .map(content -> new String(content, StandardCharsets.UTF_8))
                        .toList();
        return new OtherRevisions(read(registries), true);
    }

    /** One that this version cannot read says nothing; the application that reads it says why. */
    private static List<RevisionInfo> read(List<String> registries) {
        List<RevisionInfo> revisions = new ArrayList<>();
        for (String registry : registries) {
            try {
                revisions.addAll(RevisionRegistry.read(RevisionRegistry.RESOURCE, registry));
            } catch (MigrateException e) {
                continue;
            }
        }
        return revisions;
    }
}
