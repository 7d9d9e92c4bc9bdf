package dev.migrate;

import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.error.PendingModelChangesException;
import dev.migrate.operation.OperationSummary;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.StartSettings.PendingModelChanges;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the entities that an application ships need, and its revisions do not make.
 *
 * @param classLoader where both documents are
 */
record ModelChanges(ClassLoader classLoader) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate");

    /** Looks, and says what it sees. */
    void check(PendingModelChanges answer) {
        if (answer == PendingModelChanges.IGNORE) {
            return;
        }
        Optional<PendingModelChangesException> pending = find();
        if (pending.isPresent() && answer == PendingModelChanges.FAIL) {
            throw pending.get();
        }
        pending.ifPresent(changes -> LOG.warn(changes.getMessage()));
    }

    /** An application without one of the documents has nothing to compare. */
    private Optional<PendingModelChangesException> find() {
        URL head = classLoader.getResource(Head.PATH);
        if (head == null) {
            return Optional.empty();
        }
        try {
            // The one that was built with it: jars with entities have one of their own.
            URL snapshot = new URL(head, Snapshot.PATH.substring(Snapshot.PATH.lastIndexOf('/') + 1));
            return read(snapshot).flatMap(text -> between(head, read(head).orElse(""), snapshot, text));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + head + "' has no neighbours", e);
        }
    }

    private static Optional<PendingModelChangesException> between(
            URL headUrl, String headText, URL snapshotUrl, String snapshotText) {
        if (Head.isTextOf(headText, snapshotText)) {
            return Optional.empty();
        }
        Head head = Head.read(headUrl.toString(), headText);
        SchemaChanges changes = SchemaDiff.between(
                head.schema(),
                Snapshot.read(snapshotUrl.toString(), snapshotText).schema());
        List<String> words = Stream.concat(
                        changes.upgrade().stream().map(OperationSummary::of),
                        changes.questions().stream().map(Question::text))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PendingModelChangesException(head.revision(), words));
    }

    private static Optional<String> read(URL url) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + url + "' can't be read", e);
        }
    }
}
