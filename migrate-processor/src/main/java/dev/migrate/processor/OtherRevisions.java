package dev.migrate.processor;

import dev.migrate.error.MigrateException;
import dev.migrate.processor.problem.Problems;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

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
     * What a compiler shows: the first registry in a folder of the class path, which hides those after it and is often the one
     * that an earlier compilation of the same module left in the class output; and nothing of jars, whose {@code META-INF} is
     * no package. The settings tell whether jars may have any.
     */
    static OtherRevisions seenBy(ProcessingEnvironment environment) {
        Resources resources = new Resources(environment.getFiler());
        Optional<String> first = resources.onClassPath(RevisionRegistry.RESOURCE);
        boolean own = first.equals(resources.written(RevisionRegistry.RESOURCE));
        boolean noJars = new ModelInput(environment, new Problems())
                .settings()
                .entityDependencies()
                .isEmpty();
        return new OtherRevisions(own ? List.of() : read(first.stream().toList()), first.isEmpty() && noJars);
    }

    /** All that is on the class path of compiled classes. */
    static OtherRevisions on(CompiledClasses classes) {
        List<String> registries = new ClassFiles(classes)
                .others(RevisionRegistry.RESOURCE).stream()
                        .map(content -> new String(content, StandardCharsets.UTF_8))
                        .toList();
        return new OtherRevisions(read(registries), true);
    }

    private static List<RevisionInfo> read(List<String> registries) {
        return registries.stream().flatMap(OtherRevisions::revisions).toList();
    }

    /** Of one that this version cannot read there are none; the application that reads it says why. */
    private static Stream<RevisionInfo> revisions(String registry) {
        try {
            return RevisionRegistry.read(RevisionRegistry.RESOURCE, registry).stream();
        } catch (MigrateException e) {
            return Stream.empty();
        }
    }
}
