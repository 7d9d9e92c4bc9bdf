package dev.migrate.maven;

import dev.migrate.author.RebaseRequest;
import dev.migrate.author.RebaseRevision;
import dev.migrate.author.Workspace;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Puts the revisions of this branch after those that came to the main branch meanwhile: their {@code revises} is rewritten in
 * the source, and {@code head.json} is computed anew from all revisions, also where git left a conflict in it.
 *
 * <p>The code of a revision stays as it is, and so do its id and class name, unless the id is a number ({@code 012}) that would
 * not sort after what comes before it; one that the main branch has used too gets another before anything is compiled. If an
 * operation does not fit any more, nothing is written; a downgrade that does not lead back to what is there before it now is
 * told. A revision that is on the main branch is never rebased. No database is asked: one that has a rebased revision must be downgraded before.
 */
@Mojo(name = "rebase", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(lifecycle = "rebase", phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class RebaseMojo extends ModelMojo {
    /**
     * The revision that moves, with what comes before it down to where the branches part, and what comes after it: its id, or
     * as much of it as makes it unique. By default the head that is not on the main branch ({@code origin/main}, {@code
     * origin/master}, {@code main} or {@code master}). As {@code -Drevision} it stands on the command line alone: a property
     * {@code revision} in the pom is the version of the project.
     */
    @Parameter(property = "migrate.revision")
    private @Nullable String revision;

    /** The revision that it comes after; by default the other head. */
    @Parameter(property = "migrate.onto", defaultValue = "${onto}")
    private @Nullable String onto;

    /** Prints the sources instead of writing them. */
    @Parameter(property = "migrate.dryRun", defaultValue = "${dryRun}")
    private boolean dryRun;

    /** Where the revision classes are. */
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
            RebaseRevision rebase = new RebaseRevision(workspace, revisions::downgrade);
            new CreateReport(console()).print(rebase.rebase(request()));
        }
    }

    private RebaseRequest request() {
        String given = revision == null ? session().getUserProperties().getProperty("revision") : revision;
        return new RebaseRequest(given, onto, dryRun);
    }
}
