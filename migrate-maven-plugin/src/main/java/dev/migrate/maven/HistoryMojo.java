package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.RevisionStatus;
import dev.migrate.report.Count;
import dev.migrate.report.RevisionList;
import dev.migrate.report.Standing;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lists all revisions, the newest first; with a database, those that are applied there have an asterisk. Branches are drawn as
 * {@code git log --graph} draws them, with an {@code o} for what is not applied.
 */
@Mojo(name = "history", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class HistoryMojo extends DatabaseMojo {
    /** Tells parents, times and class of each revision too. */
    @Parameter(property = "migrate.verbose", defaultValue = "${verbose}")
    private boolean verbose;

    @Override
    void run() throws IOException {
        try (ProjectRevisions revisions = revisions(model())) {
            if (hasDatabase()) {
                connected(revisions);
            } else {
                List<RevisionStatus> history =
                        revisions.configure(Migrator.offline()).history();
                list(history);
                console()
                        .say(
                                "%s. Give a database, for example by -Dmigrate.url, to see which are applied.",
                                Count.revisions(history.size()));
            }
        }
    }

    private void connected(ProjectRevisions revisions) throws IOException {
        try (ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            console().say(database.display(revisions.settings()));
            list(migrator.history());
            console().say(new Standing(migrator.current(), console()).sentence());
        }
    }

    private void list(List<RevisionStatus> history) {
        new RevisionList(history, verbose).lines().forEach(console()::result);
    }
}
