package dev.migrate;

import dev.migrate.error.MissingHeadException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.schema.json.Head;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The revisions that were there when the application's {@code head.json} was written, and those of its libraries.
 *
 * <p>Who leaves a class out of a build would else be told that there is nothing to apply.
 */
final class ShippedHead {
    /** The revisions by the documents that name them. */
    private final Map<String, String> revisions = new TreeMap<>();

    /** Reads the documents. */
    ShippedHead(ClassLoader classLoader) {
        try {
            for (URL document : Collections.list(classLoader.getResources(Head.PATH))) {
                revisions.put(document.toString(), revision(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + Head.PATH + "' can't be read", e);
        }
    }

    /** Whether it is this one, so that it is surely there. */
    boolean isOf(Heads heads) {
        return heads.ids().containsAll(revisions.values());
    }

    /**
     * Fails unless it is among these.
     *
     * @throws MissingHeadException if it is not
     */
    void requireIn(RevisionGraph graph) {
        revisions.forEach((document, revision) -> {
            if (!graph.contains(revision)) {
                throw new MissingHeadException(document, revision);
            }
        });
    }

    private static String revision(URL document) throws IOException {
        URLConnection connection = document.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return Head.revisionOf(document.toString(), text);
        }
    }
}
