package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.report.Standing;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says where the database stands and how many revisions are pending. */
@Mojo(name = "current", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class CurrentMojo extends DatabaseMojo {
    @Override
    void run() throws IOException {
        try (ProjectRevisions revisions = revisions(model());
                ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            console().say(database.display(revisions.settings()));
            console().result(new Standing(migrator.current(), console()).sentence());
        }
    }
}
