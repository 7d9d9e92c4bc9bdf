package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.error.ReplayException;
import dev.migrate.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches in a real git repository, merged as a developer merges them. */
class MergeRevisionTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"));
    private static final Consumer<Operations> BIO = op -> op.addColumn("users", column("bio", text()));
    private static final Consumer<Operations> TAGS =
            op -> op.createTable("tags", column("id", bigint()).notNull(), primaryKey("pk_tags", "id"));

    @TempDir
    Path root;

    private TestProject project;
    private TestRepository repository;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        project = new TestProject(root).setting("revisionIds", "sequential").entities(Histories.schema(USERS));
        project.create("add users");
        Files.writeString(root.resolve(".gitignore"), "target\n");
        repository = TestRepository.init(root);
    }

    @Test
    void twoBranchesBecomeOneHead() throws IOException {
        branch("bio", BIO, "2a");
        branch("tags", TAGS, "2b");
        repository.mergeWithConflict("bio");
        assertThat(Files.readString(project.headFile())).contains("<<<<<<<");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));

        CreateResult result = project.merge(null, "3");

        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(result.revisionFile()).hasFileName("R3_MergeHeads.java");
        assertThat(result.source()).contains("revises = {\"2a\", \"2b\"}");
        assertThat(project.head().revision()).isEqualTo("3");
        assertThat(project.head().schema())
                .isEqualTo(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void whatTheEntitiesNeedBesideIsLeftForTheNextRevision() throws IOException {
        branch("bio", BIO, "2a");
        branch("tags", TAGS, "2b");
        repository.mergeWithConflict("bio");
        Consumer<Operations> more = op -> op.addColumn("tags", column("label", text()));
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(more)));
        project.merge("join them", null);
        assertThat(project.head().schema())
                .isEqualTo(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
        assertThat(project.create("x").operations())
                .containsExactly("add column 'label' to table 'tags'  [ACCESS EXCLUSIVE on tags, brief]");
    }

    @Test
    void branchesThatContradictEachOtherAreNamed() throws IOException {
        branch("one", TAGS, "2a");
        branch("two", TAGS, "2b");
        repository.mergeWithConflict("one");
        assertThatThrownBy(() -> project.merge(null, "3"))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("create table 'tags'");
    }

    @Test
    void oneHeadIsNotMerged() {
        assertThat(project.merge(null, null).message())
                .isEqualTo("There is one head, '001': there is nothing to merge.");
    }

    @Test
    void noRevisionsAreNotMerged(@TempDir Path empty) {
        assertThat(new TestProject(empty).merge(null, null).message())
                .isEqualTo("There are no revisions yet: there is nothing to merge.");
    }

    @Test
    void aConflictHasTwoSides() {
        assertThat(GitConflict.theirs("a\n<<<<<<< HEAD\nb\n||||||| x\nc\n=======\nd\n>>>>>>> other\ne\n"))
                .isEqualTo("a\nd\ne\n");
        assertThat(GitConflict.ours("a\n<<<<<<< HEAD\nb\n||||||| x\nc\n=======\nd\n>>>>>>> other\ne\n"))
                .isEqualTo("a\nb\ne\n");
        assertThat(GitConflict.ours("a\n=======\nb")).isEqualTo("a\n=======\nb");
    }

    private void branch(String name, Consumer<Operations> change, String id) {
        repository.git("checkout", "-q", "-b", name, "main");
        project.entities(Histories.schema(USERS.andThen(change)));
        project.create(new CreateRequest(name, true, id, null, null, null, false));
        repository.commit();
    }
}
