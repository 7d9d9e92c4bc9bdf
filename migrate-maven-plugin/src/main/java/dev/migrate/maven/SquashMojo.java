package dev.migrate.maven;

import dev.migrate.author.SquashRequest;
import dev.migrate.author.SquashRevision;
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
 * Writes one revision that stands for several: it runs where none of them ran, and is only recorded where all of them ran.
 *
 * <p>Needs no database. Revisions that come later go on revising the last of those that it stands for. Where these only make
 * tables it makes the last state of them at once; otherwise it has all their operations one after another.
 */
@Mojo(name = "squash", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class SquashMojo extends ModelMojo {
    /** The first revision to be replaced: an id or the beginning of one. Required. */
    @Parameter(property = "migrate.from", defaultValue = "${from}")
    private @Nullable String from;

    /** The last revision to be replaced, which builds on the first. Required. */
    @Parameter(property = "migrate.to", defaultValue = "${to}")
    private @Nullable String to;

    /** What to call the revision; by default {@code Squash001To003}, of the two ids. */
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
            SquashRevision squash = new SquashRevision(workspace, revisions::downgrade, Clock.systemUTC());
            new CreateReport(console()).print(squash.squash(new SquashRequest(from, to, name, revisionId, dryRun)));
        }
    }
}
