package dev.migrate.maven;

import dev.migrate.author.MergeRevision;
import dev.migrate.author.Workspace;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision that joins several heads, and the {@code head.json} that both branches make together.
 *
 * <p>Needs no database. A {@code head.json} with git's conflict markers is read from both sides. With one head it
 * says so and writes nothing.
 */
@Mojo(name = "merge", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class MergeMojo extends ModelMojo {
    /** What to call the revision; {@code MergeHeads} by default. */
    @Parameter(property = "migrate.name", defaultValue = "${name}")
    private @Nullable String name;

    /** The id of the revision; by default it is made as {@code migrate.revisionIds} says. */
    @Parameter(property = "migrate.revisionId", defaultValue = "${revisionId}")
    private @Nullable String revisionId;

    /** Prints the revision instead of writing it. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** Where the revision class is written. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    /** Where {@code META-INF/migrate/head.json} is. */
    @Parameter(property = "migrate.resourceDirectory", defaultValue = "${project.basedir}/src/main/resources")
    private File resourceDirectory;

    @Override
    void run() throws IOException {
        ProjectModel model = model();
        warnOf(model);
        try (ProjectRevisions revisions = revisions(model)) {
            Workspace workspace = revisions.workspace(model, sourceDirectory.toPath(), resourceDirectory.toPath());
            new CreateReport(console())
                    .print(new MergeRevision(workspace, Clock.systemUTC()).merge(name, revisionId, dryRun));
        }
    }
}
