package dev.migrate.processor;

import dev.migrate.error.MigrateException;
import dev.migrate.processor.problem.Problems;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** Makes the registry of revisions. */
final class RegistryOutput {
    private final ProcessingEnvironment environment;
    private final Resources resources;
    private final Problems problems;
    private final Supplier<OtherRevisions> others;

    /**
     * Takes the compiler's environment.
     *
     * @param others looks for the revisions of other modules
     */
    RegistryOutput(ProcessingEnvironment environment, Problems problems, Supplier<OtherRevisions> others) {
        this.environment = environment;
        this.resources = new Resources(environment.getFiler());
        this.problems = problems;
        this.others = others;
    }

    /** The registry, empty for a module that has, and had, no revisions. */
    Optional<ResourceFile> file(RootClasses roots) {
        Optional<String> former = resources.written(RevisionRegistry.RESOURCE);
        Elements elements = environment.getElementUtils();
        List<RevisionClass> revisions = new RevisionReader(elements)
                .read((former.isPresent() ? roots.with(classNames(former.get())) : roots).elements(elements));
        if (!revisions.isEmpty()) {
            check(revisions);
        }
        return former.isEmpty() && revisions.isEmpty() ? Optional.empty() : Optional.of(file(revisions));
    }

    private static ResourceFile file(List<RevisionClass> revisions) {
        return new ResourceFile(
                RevisionRegistry.RESOURCE,
                RevisionRegistry.write(infos(revisions)),
                revisions.stream().map(RevisionClass::element).toList());
    }

    /** The classes of a registry; one that this version cannot read is overwritten all the same. */
    private static List<String> classNames(String registry) {
        try {
            return RevisionRegistry.read(RevisionRegistry.RESOURCE, registry).stream()
                    .map(RevisionInfo::className)
                    .toList();
        } catch (MigrateException e) {
            return List.of();
        }
    }

    private void check(List<RevisionClass> revisions) {
        RevisionClassRules rules =
                new RevisionClassRules(environment.getElementUtils(), environment.getTypeUtils(), problems);
        revisions.forEach(rules::check);
        new RevisionGraphRules(revisions, problems, others).check();
    }

    private static List<RevisionInfo> infos(List<RevisionClass> revisions) {
        return revisions.stream().map(RevisionClass::info).toList();
    }
}
