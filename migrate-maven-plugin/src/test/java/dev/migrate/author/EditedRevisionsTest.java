package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedRevisionsTest {
    @TempDir
    Path root;

    private Path sources;
    private TestRepository repository;

    @BeforeEach
    void commitTwoRevisions() throws IOException {
        sources = root.resolve("module/src/main/java");
        write("m/R1_X.java", "@Revision(id = \"1\") class R1_X {}");
        write("m/R2 odd näme.java", "@Revision(id = \"2\") class R2 {}");
        write("m/Audit.java", "@RevisionEntity class Audit {}");
        repository = TestRepository.init(root);
    }

    @Test
    void revisionsAsTheyAreOnTheMainBranchAreFine() throws IOException {
        repository.git("checkout", "-q", "-b", "feature");
        write("m/R3_New.java", "@Revision(id = \"3\") class R3_New {}");
        write("m/Audit.java", "@RevisionEntity class Audit { int changed; }");
        repository.commit();
        write("m/R3_New.java", "@Revision(id = \"3\") class R3_New { int edited; }");
        assertThat(EditedRevisions.problems(sources, Set.of())).isEmpty();
    }

    @Test
    void anEditedOrDeletedRevisionIsNamedCommittedOrNot() throws IOException {
        repository.git("checkout", "-q", "-b", "feature");
        write("m/R1_X.java", "@Revision(id = \"1\") class R1_X { int edited; }");
        repository.commit();
        Files.delete(sources.resolve("m/R2 odd näme.java"));
        assertThat(EditedRevisions.problems(sources, Set.of()))
                .containsExactly(
                        "'m/R1_X.java' is on branch 'main' and was edited or deleted since. A database may have run it"
                                + " already: restore it, and put the change into a new revision.",
                        "'m/R2 odd näme.java' is on branch 'main' and was edited or deleted since. A database may have"
                                + " run it already: restore it, and put the change into a new revision.");
    }

    @Test
    void whatAnotherRevisionStandsForMayGo() throws IOException {
        repository.git("checkout", "-q", "-b", "feature");
        Files.delete(sources.resolve("m/R1_X.java"));
        Files.delete(sources.resolve("m/R2 odd näme.java"));
        assertThat(EditedRevisions.problems(sources, Set.of("1", "3")))
                .singleElement()
                .asString()
                .startsWith("'m/R2 odd näme.java' is on branch 'main'");
        assertThat(EditedRevisions.problems(sources, Set.of("1", "2"))).isEmpty();
    }

    @Test
    void whatChangedOnTheMainBranchMeanwhileIsNoEdit() throws IOException {
        repository.git("checkout", "-q", "-b", "feature");
        repository.git("checkout", "-q", "main");
        write("m/R1_X.java", "@Revision(id = \"1\") class R1_X { int changedOnMain; }");
        repository.commit();
        repository.git("checkout", "-q", "feature");
        assertThat(EditedRevisions.problems(sources, Set.of())).isEmpty();
    }

    @Test
    void withoutAMainBranchNothingIsSaid() throws IOException {
        repository.git("branch", "-q", "-m", "main", "other");
        write("m/R1_X.java", "@Revision(id = \"1\") class R1_X { int edited; }");
        assertThat(EditedRevisions.problems(sources, Set.of())).isEmpty();
    }

    @Test
    void withoutARepositoryOrFolderNothingIsSaid(@TempDir Path other) throws IOException {
        assertThat(EditedRevisions.problems(other, Set.of())).isEmpty();
        assertThat(EditedRevisions.problems(other.resolve("missing"), Set.of())).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = sources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
