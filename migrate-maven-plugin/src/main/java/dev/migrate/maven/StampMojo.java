package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import dev.migrate.report.Standing;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Sets where the database stands and runs nothing: for tables that exist already, or that were mended by hand. */
@Mojo(name = "stamp", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class StampMojo extends DatabaseMojo {
    /**
     * Where the database stands: {@code head}, {@code base}, an id, as much of an id as makes it unique, or steps from there:
     * {@code <id>+2}, {@code head-1}. Required.
     */
    @Parameter(property = "migrate.to", defaultValue = "${to}")
    private @Nullable String to;

    @Override
    void run() throws IOException {
        if (to == null) {
            throw new MigrateException(
                    "Where the database stands is not given. Name a revision: -Dto=head, -Dto=<id>" + " or -Dto=base");
        }
        try (ProjectRevisions revisions = revisions(model());
                ProjectDatabase database = database()) {
            Migrator migrator = revisions.configure(Migrator.configure(database.dataSource(revisions.classLoader())));
            console().say("Stamping " + database.display(revisions.settings()));
            console().say("Nothing was run. " + new Standing(migrator.stamp(to), console()).sentence());
        }
    }
}
