package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {
    @TempDir
    Path root;

    private Histories history;
    private Path file;

    @BeforeEach
    void start() {
        history = new Histories(root);
        file = history.workspace(Schema.empty()).headFile();
    }

    @Test
    void beforeTheFirstRevisionThereIsNoFile() {
        HeadFile head = read();
        assertThat(head.revision()).isEmpty();
        assertThat(head.schema()).isEqualTo(Schema.empty());
    }

    @Test
    void theFileBelongsToTheHead() throws IOException {
        Schema schema = Histories.schema(op -> op.createSequence("s", 1, 1));
        history.revision("1", List.of(), op -> {})
                .revision("2", List.of("1"), op -> {})
                .head("2", schema);
        assertThat(read().revision())
                .hasValueSatisfying(revision -> assertThat(revision.id()).isEqualTo("2"));
        assertThat(read().schema()).isEqualTo(schema);
    }

    @Test
    void severalHeadsHaveToBeMergedFirst() {
        history.revision("1", List.of(), op -> {})
                .revision("2a", List.of("1"), op -> {})
                .revision("2b", List.of("1"), op -> {});
        assertThatThrownBy(this::read)
                .isInstanceOf(HeadException.class)
                .hasMessage(
                        "There are 2 heads: '2a', '2b'. Put the one that is not on the main branch yet after the others with"
                                + " migrate:rebase, or join them with migrate:merge.");
    }

    @Test
    void aMissingFileIsBroughtBack() {
        history.revision("1", List.of(), op -> {});
        assertThatThrownBy(this::read)
                .hasMessage(
                        "'" + file + "' is missing, although there are revisions up to '1'. Bring it back from version"
                                + " control: it belongs to the revisions and is committed with them. If it never was there, since"
                                + " they are those of another module, let migrate:rebase write it.");
    }

    @Test
    void aFileWithoutRevisionsIsRefused() throws IOException {
        history.head("1", Schema.empty());
        assertThatThrownBy(this::read)
                .hasMessage("'" + file + "' is at revision '1', but the project has no revisions. Bring the revision"
                        + " classes back, or delete the file to start anew.");
    }

    @Test
    void aFileOfAnOlderRevisionIsRefused() throws IOException {
        history.revision("1", List.of(), op -> {})
                .revision("2", List.of("1"), op -> {})
                .head("1", Schema.empty());
        assertThatThrownBy(this::read)
                .hasMessage(
                        "'" + file + "' is at revision '1', but the head is '2'. Take the file from the commit that has"
                                + " revision '2', or take that revision away with migrate:remove and create it again.");
    }

    @Test
    void aFileOfAnUnknownRevisionIsRefused() throws IOException {
        history.revision("1", List.of(), op -> {}).head("9", Schema.empty());
        assertThatThrownBy(this::read)
                .hasMessage(
                        "'" + file + "' is at revision '9', but the head is '1'. Bring back the revision class '9'; if"
                                + " it is to stay away, run migrate:rebase: it writes the file for '1'.");
    }

    @Test
    void aFileThatGitLeftWithAConflictIsRefused() throws IOException {
        history.revision("1", List.of(), op -> {}).head("1", Schema.empty());
        Files.writeString(file, "<<<<<<< HEAD\n" + Files.readString(file));
        assertThatThrownBy(this::read)
                .hasMessage("'" + file + "' has the markers of a conflict that git left there. Run migrate:rebase: it"
                        + " writes the file anew for the head revision.");
    }

    private HeadFile read() {
        Workspace workspace = history.workspace(Schema.empty());
        return HeadFile.read(file, RevisionGraph.of(workspace.revisions()));
    }
}
