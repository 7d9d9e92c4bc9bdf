package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.RevisionStatus;
import dev.migrate.author.RemoveException;
import dev.migrate.author.RemoveRevision;
import dev.migrate.error.DatabaseException;
import dev.migrate.revision.RevisionInfo;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Takes the last revision away that nobody else has, so that it can be created again: the class is moved to {@code
 * target/migrate/removed}, and {@code head.json} is that of the revision before it, as git keeps it or as the downgrade makes it.
 *
 * <p>A revision that another one needs, or that is on the main branch ({@code origin/main}, {@code origin/master}, {@code main} or
 * {@code master}), is refused; so is one that the database has, where one is configured and answers.
 */
@Mojo(name = "remove", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class RemoveMojo extends DatabaseMojo {
    /**
     * The revision, which no other one needs: its id, or as much of it as makes it unique. By default the head that is not on
     * the main branch. As {@code -Drevision} it stands on the command line alone: a property {@code revision} in the pom is the
     * version of the project.
     */
    @Parameter(property = "migrate.revision")
    private @Nullable String revision;

    /** Says what would be done, and does nothing. */
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
        try (ProjectRevisions revisions = revisions(model)) {
            RemoveRevision remove = new RemoveRevision(
                    revisions.workspace(model, sourceDirectory.toPath(), resourceDirectory.toPath()),
                    revisions::downgrade,
                    Path.of(project().getBuild().getDirectory(), "migrate", "removed"));
            RevisionInfo chosen = remove.choose(wanted());
            requireNotApplied(chosen, revisions);
            console().say("%s", remove.remove(chosen, dryRun));
        }
    }

    private Optional<String> wanted() {
        return Optional.ofNullable(
                revision == null ? session().getUserProperties().getProperty("revision") : revision);
    }

    /** A database that is named for other goals need not be there for this one. */
    private void requireNotApplied(RevisionInfo chosen, ProjectRevisions revisions) throws IOException {
        if (!hasDatabase()) {
            return;
        }
        try (ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            boolean applied = migrator.history().stream()
                            .map(RevisionStatus::applied)
                            .filter(Objects::nonNull)
                            .anyMatch(row -> row.id().equals(chosen.id()))
                    || migrator.current()
                            .unfinished()
                            .filter(unfinished -> unfinished.id().equals(chosen.id()))
                            .isPresent();
            if (applied) {
                throw RemoveException.applied(chosen.id(), database.display(revisions.settings()));
            }
        } catch (DatabaseException e) {
            console().warn(e.getMessage() + " That database was not asked whether it has the revision.");
        }
    }
}
