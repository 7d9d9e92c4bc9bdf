package dev.migrate.execution;

import dev.migrate.error.NoRevisionsException;
import dev.migrate.revision.Migration;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the revisions of an application in the registries on its class path, and loads the class of one that has to run. */
public final class RevisionLoader {
    private final ClassLoader classLoader;

    /** Takes the class loader of the application. */
    public RevisionLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * The graph of all registries together; no class is loaded for it.
     *
     * @throws NoRevisionsException if there is no revision
     * @throws dev.migrate.error.InvalidRegistryException if a registry is not as it was generated
     */
    public RevisionGraph graph() {
        try {
            List<URL> registries = Collections.list(classLoader.getResources(RevisionRegistry.RESOURCE));
            // One jar may be on the class path twice, or beside the classes it was made from.
            Set<RevisionInfo> revisions = new LinkedHashSet<>();
            for (URL registry : registries) {
                revisions.addAll(RevisionRegistry.read(registry.toString(), text(registry)));
            }
            if (revisions.isEmpty()) {
                throw registries.isEmpty()
                        ? NoRevisionsException.noRegistry(RevisionRegistry.RESOURCE)
                        : NoRevisionsException.emptyRegistry(RevisionRegistry.RESOURCE);
            }
            return RevisionGraph.of(revisions);
        } catch (IOException e) {
            throw new UncheckedIOException("The registries of revisions can't be read", e);
        }
    }

    /**
     * An instance of a revision's class.
     *
     * @throws dev.migrate.error.RevisionClassException if the class is not there or is not what the registry says
     */
    public Migration load(RevisionInfo revision) {
        return new RevisionClass(revision, classLoader).instantiate();
    }

    private static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // A cached jar file would be closed by whoever reads it next, and would show a build tool what was there
        // before.
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
