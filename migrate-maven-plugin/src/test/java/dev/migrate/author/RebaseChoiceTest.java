package dev.migrate.author;

import static dev.migrate.author.TestBranches.BIO;
import static dev.migrate.author.TestBranches.LABEL;
import static dev.migrate.author.TestBranches.PHONE;
import static dev.migrate.author.TestBranches.TAGS;
import static dev.migrate.author.TestBranches.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rebased onto what, as far as git tells. */
class RebaseChoiceTest {
    @TempDir
    Path root;

    private TestBranches branches;
    private TestProject project;
    private TestRepository repository;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        branches = TestBranches.in(root);
        project = branches.project();
        repository = branches.repository();
    }

    @Test
    void anyRevisionOfTheChainNamesIt() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("work", TAGS, "2b");
        branches.revision(TAGS.andThen(LABEL), "3b", "label");
        repository.mergeWithConflict("main");
        assertThat(project.rebase("2b", "2a").operations()).hasSize(2);
    }

    @Test
    void branchOfTheServerTellsWhereEverybodyWorksOnMain() throws IOException {
        branches.branch("other", BIO, "2a");
        repository.git("checkout", "-q", "main");
        repository.git("update-ref", "refs/remotes/origin/main", "other");
        branches.revision(TAGS, "2b", "tags");
        repository.mergeWithConflict("origin/main");
        assertThat(project.rebase(null, null).operations()).containsExactly("2b  Tags  revises 2a");
    }

    @Test
    void branchOfTheServerMayBeBehindWhatWasMerged() throws IOException {
        repository.git("update-ref", "refs/remotes/origin/main", "main");
        branches.bioOnMainAndTagsOnABranch();
        assertThat(project.rebase(null, null).operations()).containsExactly("2b  Tags  revises 2a");
    }

    @Test
    void revisionOfMainStays() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        assertThatThrownBy(() -> project.rebase("2a", null))
                .isInstanceOf(RebaseException.class)
                .hasMessage(
                        "Revision '2a' can't be rebased: it is on branch 'main', so a database may have run it where it"
                                + " is. Rebase the revision that is not there yet, -Drevision=<id>, or join the heads with"
                                + " migrate:merge.");
    }

    @Test
    void nothingIsChosenWhereAllHeadsAreOnMain() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        repository.commit();
        repository.git("checkout", "-q", "main");
        repository.git("merge", "-q", "work");
        assertThatThrownBy(() -> project.rebase(null, null))
                .isInstanceOf(RebaseException.class)
                .hasMessage(
                        "It is open which of the heads '2a', '2b' to rebase: it is not one alone that is missing on branch"
                                + " 'main'. Name it: -Drevision=<id>, and with -Donto=<id> the one that it is to come after.");
    }

    @Test
    void withoutAMainBranchTheRevisionHasToBeNamed() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        repository.commit();
        repository.git("branch", "-q", "-m", "main", "trunk");
        assertThatThrownBy(() -> project.rebase(null, null))
                .isInstanceOf(RebaseException.class)
                .hasMessageContaining("'2a', '2b' to rebase: git knows no main branch here.");
        assertThat(project.rebase("2a", null).operations()).containsExactly("2a  Main  revises 2b");
        assertThat(project.head().revision()).isEqualTo("2a");
    }

    @Test
    void placeAloneTellsTheOtherHead() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        repository.commit();
        repository.git("branch", "-q", "-m", "main", "trunk");
        assertThat(project.rebase(null, "2b").operations()).containsExactly("2a  Main  revises 2b");
    }

    @Test
    void threeHeadsBecomeOneInTwoSteps() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("phone", PHONE, "2c");
        branches.branch("work", TAGS, "2b");
        repository.mergeWithConflict("main");
        Files.writeString(project.headFile(), GitConflict.ours(Files.readString(project.headFile())));
        repository.commit();
        repository.mergeWithConflict("phone");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(PHONE).andThen(TAGS)));
        String head = Files.readString(project.headFile());
        assertThatThrownBy(() -> project.rebase(null, null)).hasMessageContaining("'2a', '2b', '2c' to rebase");
        assertThatThrownBy(() -> project.rebase("2c", null))
                .hasMessage("It is open what revision '2c' is to come after: there are the heads '2a', '2b'. Name it:"
                        + " -Donto=<id>.");
        assertThat(project.rebase("2c", "2a").message())
                .contains("Review the sources. There are still 2 heads; head.json is written when there is one: rebase"
                        + " another one, or join them with migrate:merge.");
        assertThat(Files.readString(project.headFile())).isEqualTo(head);
        project.rebase("2b", null);
        assertThat(project.head().revision()).isEqualTo("2b");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyStays() throws IOException {
        branches.branch("work", BIO, "2");
        Map<String, String> before = project.files();
        assertThat(project.rebase("2", "1").message())
                .isEqualTo("Revision '2' comes after '1' already: there is nothing to rebase.");
        assertThatThrownBy(() -> project.rebase("2", "2"))
                .hasMessage("Revision '2' can't come after '2': '2' is the same. Name another one: -Donto=<id>.");
        assertThatThrownBy(() -> project.rebase("1", "2"))
                .hasMessage("Revision '1' can't come after '2': '2' builds on it. Name another one: -Donto=<id>.");
        assertThatThrownBy(() -> project.rebase("2", null))
                .hasMessage(
                        "It is open what revision '2' is to come after: there is no other head. Name it: -Donto=<id>.");
        assertThat(project.files()).isEqualTo(before);
    }
}
