package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.author.CheckModel;
import dev.migrate.error.DatabaseException;
import dev.migrate.error.MigrateException;
import dev.migrate.report.EditedText;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if an entity changed without a revision, if there is more than one head, if {@code head.json} and the revisions
 * differ, or if a revision was edited that is on the main branch already. For continuous integration; needs no database.
 * Where one is configured and answers, a revision that was edited after it was applied there fails too.
 */
@Mojo(name = "check", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init")
final class CheckMojo extends DatabaseMojo {
    /** Where the revision classes are. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    /** Where {@code META-INF/migrate/head.json} is. */
    @Parameter(property = "migrate.resourceDirectory", defaultValue = "${project.basedir}/src/main/resources")
    private File resourceDirectory;

    @Override
    void run() throws IOException {
        ProjectModel model = model();
        model.requireWhole();
        warnOf(model);
        try (ProjectRevisions revisions = revisions(model)) {
            List<String> problems = new ArrayList<>(
                    new CheckModel(revisions.workspace(model, sourceDirectory.toPath(), resourceDirectory.toPath()))
                            .problems());
            problems.addAll(edited(revisions));
            if (!problems.isEmpty()) {
                throw new MigrateException(String.join("\n", problems));
            }
        }
        console().say("Entities, head.json and revisions agree. There is nothing to do.");
    }

    /** A database that is named for other goals need not be there for this one. */
    private List<String> edited(ProjectRevisions revisions) throws IOException {
        if (!hasDatabase()) {
            return List.of();
        }
        try (ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            String problem = new EditedText(migrator.edited(), console()).problem();
            return problem.isEmpty() ? List.of() : List.of(problem);
        } catch (DatabaseException e) {
            console().warn(e.getMessage() + " The history of that database was not compared with the revisions.");
            return List.of();
        }
    }
}
