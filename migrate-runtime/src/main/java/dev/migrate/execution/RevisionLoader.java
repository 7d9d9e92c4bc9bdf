package dev.migrate.execution;

import dev.migrate.error.NoRevisionsException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Migration;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the revisions of an application in the registries on its class path, and loads the class of one that has to run. */
public final class RevisionLoader {
    private final ClassLoader classLoader;
    private final Map<String, RevisionInfo> declared = new HashMap<>();

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
            revisions.forEach(revision -> declared.put(revision.id(), revision));
            return RevisionGraph.of(revisions);
        } catch (IOException e) {
            throw new UncheckedIOException("The registries of revisions can't be read", e);
        }
    }

    /**
     * The heads of the revisions by the first line of the registry, which is all that is read.
     *
     * @return empty if there is no registry, or several that may revise each other's revisions
     * @throws dev.migrate.error.InvalidRegistryException if the line is not as it was generated
     */
    public Optional<Heads> registeredHeads() {
        try {
            List<Heads> heads = new ArrayList<>();
            Set<String> lines = new HashSet<>();
            for (URL registry : Collections.list(classLoader.getResources(RevisionRegistry.RESOURCE))) {
                String line = firstLine(registry);
                if (lines.add(line)) {
                    heads.add(RevisionRegistry.readHeads(registry.toString(), line));
                }
            }
            return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
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
        // The graph has another parent for what revises a replaced revision.
        RevisionInfo written = declared.getOrDefault(revision.id(), revision);
        return new RevisionClass(written, classLoader).instantiate();
    }

    private static String text(URL url) throws IOException {
        try (InputStream stream = open(url)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String firstLine(URL url) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(url), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // A cached jar file would be closed by whoever reads it next, and would show a build tool what was there
        // before.
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
