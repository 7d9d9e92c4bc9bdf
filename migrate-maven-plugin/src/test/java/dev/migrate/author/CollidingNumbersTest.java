package dev.migrate.author;

import static dev.migrate.author.TestBranches.BIO;
import static dev.migrate.author.TestBranches.LABEL;
import static dev.migrate.author.TestBranches.TAGS;
import static dev.migrate.author.TestBranches.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollidingNumbersTest {
    private static final String FOLDER = "src/main/java/com/acme/migrations/";

    @TempDir
    Path root;

    private TestBranches branches;
    private TestProject project;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        branches = TestBranches.in(root);
        project = branches.project();
    }

    @Test
    void numbersOfTheBranchGiveWay() throws IOException {
        branches.branch("main", BIO, "2");
        branches.branch("work", TAGS, "2");
        branches.revision(TAGS.andThen(LABEL), "3", "label");
        branches.repository().mergeWithConflict("main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(LABEL)));
        Path latin = project.sources().resolve("Latin.java");
        Files.writeString(latin, "class Latin { String s = \"\u00e4\"; }", StandardCharsets.ISO_8859_1);

        assertThat(CollidingNumbers.mend(project.sources()))
                .containsExactly("Revision '2' of this branch is '004' now: branch 'main' has another '2'. A database"
                        + " that has it applied already must be downgraded first, with the code as it was.");
        Files.delete(latin);
        assertThat(project.files())
                .containsKey(FOLDER + "R2_Main.java")
                .doesNotContainKey(FOLDER + "R2_Work.java")
                .hasEntrySatisfying(
                        FOLDER + "R004_Work.java",
                        source -> assertThat(source)
                                .contains(
                                        "/** Work. Revises 1. */", "id = \"004\", revises = \"1\"", "class R004_Work "))
                .hasEntrySatisfying(
                        FOLDER + "R3_Label.java",
                        source -> assertThat(source)
                                .contains("/** Label. Revises 004. */", "id = \"3\", revises = \"004\""));

        assertThat(project.rebase(null, null).operations())
                .containsExactly("003  Work  revises 2, was 004", "004  Label  revises 003, was 3");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void nothingHappensWhereNoneCollides() throws IOException {
        branches.branch("main", BIO, "2");
        branches.branch("work", TAGS, "3");
        branches.repository().mergeWithConflict("main");
        Map<String, String> before = project.files();
        assertThat(CollidingNumbers.mend(project.sources())).isEmpty();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void nothingHappensWhereNoMainBranchTells() throws IOException {
        branches.branch("main", BIO, "2");
        branches.branch("work", TAGS, "2");
        branches.repository().git("merge", "-q", "main");
        branches.repository().git("branch", "-m", "main", "trunk");
        Map<String, String> before = project.files();
        assertThat(CollidingNumbers.mend(project.sources())).isEmpty();
        assertThat(CollidingNumbers.mend(root.resolve("missing"))).isEmpty();
        assertThat(project.files()).isEqualTo(before);
    }
}
