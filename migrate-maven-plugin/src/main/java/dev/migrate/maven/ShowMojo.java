package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.RevisionDetails;
import dev.migrate.error.MigrateException;
import dev.migrate.report.RevisionText;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Prints one revision: its operations and its SQL, both ways. Needs no database. */
@Mojo(name = "show", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class ShowMojo extends ModelMojo {
    /** The revision: its id, or as much of it as makes it unique. Required. */
    @Parameter(property = "migrate.revision", defaultValue = "${revision}")
    private @Nullable String revision;

    @Override
    void run() throws IOException {
        if (revision == null) {
            throw new MigrateException(
                    "No revision is given. Name one: -Drevision=<id>; 'mvn migrate:history'" + " lists them.");
        }
        try (ProjectRevisions revisions = revisions(model())) {
            RevisionDetails details = revisions.configure(Migrator.offline()).show(revision);
            new RevisionText(details).lines().forEach(console()::result);
        }
    }
}
