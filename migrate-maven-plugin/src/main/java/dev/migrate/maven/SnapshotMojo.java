package dev.migrate.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the schema that the entities need and the registry of revisions beside the compiled classes, whatever javac did
 * or skipped, so that the jar is complete.
 *
 * <p>Runs the annotation processor over the compiled classes. Bind it in the pom; it then runs in {@code
 * process-classes}.
 */
@Mojo(
        name = "snapshot",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE)
final class SnapshotMojo extends ModelMojo {
    /** The goal is bound in modules of every kind. */
    @Override
    boolean standsAsideWithoutClasses() {
        return true;
    }

    @Override
    void run() throws IOException {
        ProjectModel model = readModel();
        warnOf(model);
        for (ProjectModel.Resource resource : model.write()) {
            if (resource.wasMissing() || resource.wasWrong()) {
                console().say("Wrote " + resource.file());
            }
        }
    }
}
