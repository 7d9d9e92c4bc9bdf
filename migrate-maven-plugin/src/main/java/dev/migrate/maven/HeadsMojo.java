package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.report.HeadList;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that no other revises: one, or several where two branches each wrote one. */
@Mojo(name = "heads", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
final class HeadsMojo extends ModelMojo {
    @Override
    void run() throws IOException {
        try (ProjectRevisions revisions = revisions(model())) {
            HeadList heads =
                    new HeadList(revisions.configure(Migrator.offline()).heads());
            heads.lines().forEach(console()::result);
            console().say(heads.sentence());
        }
    }
}
