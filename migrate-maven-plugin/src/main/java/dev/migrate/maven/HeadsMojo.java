package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.revision.RevisionInfo;
import java.io.IOException;
import java.util.List;
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
            List<RevisionInfo> heads = revisions.configure(Migrator.offline()).heads();
            heads.forEach(head -> console().say("  " + head.id() + "  " + head.name()));
            console().say(sentence(heads.size()));
        }
    }

    /** What several heads mean, and how they become one. */
    static String sentence(int heads) {
        return heads == 1
                ? "There is one head: the next revision revises it."
                : "There are %d heads: branches wrote revisions side by side. Join them with 'mvn migrate:merge'."
                        .formatted(heads);
    }
}
