package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.author.Workspace;
import dev.migrate.error.NoRevisionsException;
import dev.migrate.execution.RevisionLoader;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.settings.ModelSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The revisions of the project and of its dependencies, loaded apart from Maven. */
final class ProjectRevisions implements AutoCloseable {
    private final ModelSettings settings;
    private final ProjectClassLoader loader;
    private final RevisionLoader revisions;
    private final Thread thread = Thread.currentThread();
    private final ClassLoader former = thread.getContextClassLoader();

    private ProjectRevisions(ModelSettings settings, ProjectClassLoader loader) {
        this.settings = settings;
        this.loader = loader;
        this.revisions = new RevisionLoader(loader);
        thread.setContextClassLoader(loader);
    }

    /**
     * Opens the classes of the project to this thread until closed.
     *
     * @param pluginVersion the version of the plugin, for what to add to the pom
     * @throws MissingRuntimeException if revisions would have nothing to run with
     */
    static ProjectRevisions open(ProjectClassPath project, ModelSettings settings, String pluginVersion)
            throws IOException {
        ProjectClassLoader loader = new ProjectClassLoader(project.runtime(), ProjectRevisions.class.getClassLoader());
        if (!loader.hasOwn(Migration.class)) {
            loader.close();
            throw new MissingRuntimeException(pluginVersion);
        }
        return new ProjectRevisions(settings, loader);
    }

    /** The settings of the model, as the plugin has them. */
    ModelSettings settings() {
        return settings;
    }

    /** The loader of the project's classes. */
    ClassLoader classLoader() {
        return loader;
    }

    /** All revisions, none in a project that has none yet. */
    private List<RevisionInfo> all() {
        try {
            return revisions.graph().ordered();
        } catch (NoRevisionsException e) {
            return List.of();
        }
    }

    /** What the upgrade of a revision records. */
    private List<Operation> upgrade(RevisionInfo revision) {
        return RecordedOperations.of(revisions.load(revision)::upgrade);
    }

    /** What the downgrade of a revision records. */
    List<Operation> downgrade(RevisionInfo revision) {
        return RecordedOperations.of(revisions.load(revision)::downgrade);
    }

    /** What an author of revisions works with. */
    Workspace workspace(ProjectModel model, Path sources, Path resources) {
        return new Workspace(sources, resources, settings, model.snapshot(), all(), this::upgrade);
    }

    /** Gives a migrator these revisions, and the settings as the plugin has them. */
    Migrator configure(Migrator migrator) {
        Migrator configured = migrator.classLoader(loader).historyTable(settings.historyTable());
        return settings.schema() == null ? configured : configured.schema(settings.schema());
    }

    @Override
    public void close() throws IOException {
        thread.setContextClassLoader(former);
        loader.close();
    }
}
