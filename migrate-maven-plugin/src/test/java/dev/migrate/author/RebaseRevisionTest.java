package dev.migrate.author;

import static dev.migrate.author.TestBranches.BIO;
import static dev.migrate.author.TestBranches.LABEL;
import static dev.migrate.author.TestBranches.PHONE;
import static dev.migrate.author.TestBranches.TAGS;
import static dev.migrate.author.TestBranches.USERS;
import static dev.migrate.author.TestBranches.request;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.author.CreateResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches in a real git repository, rebased as a developer does who finds a conflict in {@code head.json}. */
class RebaseRevisionTest {
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
    void revisionOfTheBranchComesAfterThatOfMain() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        project.edit("R2b_Tags", source -> source.replace("op.createTable(", "/* Revises 1. */ op.createTable("));
        String before = project.files().get("src/main/java/com/acme/migrations/R2b_Tags.java");
        assertThat(before).contains("/** Tags. Revises 1. */", "revises = \"1\"");

        CreateResult result = project.rebase(null, null);

        assertThat(project.files().get("src/main/java/com/acme/migrations/R2b_Tags.java"))
                .isEqualTo(before.replace("/** Tags. Revises 1. */", "/** Tags. Revises 2a. */")
                        .replace("revises = \"1\"", "revises = \"2a\""));
        assertThat(project.head().revision()).isEqualTo("2b");
        assertThat(project.head().schema())
                .isEqualTo(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(result.operations()).containsExactly("2b  Tags  revises 2a");
        assertThat(result.message())
                .isEqualTo(
                        "Rebased revision '2b': it comes after '2a' now. Review and commit the sources and head.json. A"
                                + " database that has '2b' applied already must be downgraded first, with the code as it was before.");
        repository.commit();
        assertThat(project.problems()).isEmpty();
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(project.rebase(null, null).message())
                .isEqualTo("There is one head, '2b': there is nothing to rebase.");
    }

    @Test
    void chainComesAlong() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("work", TAGS, "2b");
        branches.revision(TAGS.andThen(LABEL), "3b", "label");
        repository.mergeWithConflict("main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(LABEL)));
        assertThat(project.rebase(null, null).operations())
                .containsExactly("2b  Work  revises 2a", "3b  Label  revises 2b");
        assertThat(project.head().revision()).isEqualTo("3b");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void mergeOnTheBranchLosesItsParentsOnMain() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        project.merge(null, "3b");
        repository.commit();
        repository.git("checkout", "-q", "main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(PHONE)));
        project.create(request("phone", "3a"));
        repository.commit();
        repository.git("checkout", "-q", "work");
        repository.mergeWithConflict("main");
        assertThat(project.rebase(null, null).operations())
                .containsExactly("2b  Tags  revises 3a", "3b  MergeHeads  revises 2b");
        assertThat(project.files().get("src/main/java/com/acme/migrations/R3b_MergeHeads.java"))
                .contains("MergeHeads. Revises 2b.", "revises = \"2b\"");
        assertThat(project.head().schema())
                .isEqualTo(Histories.schema(USERS.andThen(BIO).andThen(PHONE).andThen(TAGS)));
    }

    @Test
    void gitRebaseStopsAtTheSameConflict() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("work", TAGS, "2b");
        branches.revision(TAGS.andThen(LABEL), "3b", "label");
        repository.mustFail("rebase", "main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
        project.rebase(null, null);
        repository.git("add", "-A");
        repository.git("-c", "core.editor=true", "rebase", "--continue");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(LABEL)));
        assertThat(project.problems()).isEmpty();
        assertThat(project.head().revision()).isEqualTo("3b");
    }

    @Test
    void conflictIsMendedWhereThereIsOneHeadAlready() throws IOException {
        branches.branch("work", TAGS, "2b");
        String head = Files.readString(project.headFile());
        Files.writeString(
                project.headFile(), head.replaceFirst("(.*\"2b\".*)", "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> main"));
        assertThat(project.problems())
                .containsExactly("'" + project.headFile() + "' has the markers of a conflict that git left there. Run"
                        + " migrate:rebase: it writes the file anew for the head revision.");
        CreateResult result = project.rebase(null, null);
        assertThat(result.outcome()).isEqualTo(Outcome.ONLY_HEAD);
        assertThat(result.message())
                .isEqualTo("There is one head, '2b'; '" + project.headFile() + "' was written anew for it.");
        assertThat(project.headFile()).hasContent(head);
    }

    @Test
    void headOfARevisionWhoseSuccessorWasDeletedIsTheOneThatWasCommitted() throws IOException {
        String committed = Files.readString(project.headFile());
        project.entities(Histories.schema(op -> op.createTable(
                "people", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"))));
        project.create(new CreateRequest("people", true, "2", "users:people", null, null, false));
        Files.delete(project.sources().resolve("com/acme/migrations/R2_People.java"));

        CreateResult result = project.rebase(null, null);

        assertThat(result.outcome()).isEqualTo(Outcome.ONLY_HEAD);
        assertThat(project.headFile()).hasContent(committed);
    }

    @Test
    void operationThatDoesNotFitIsNamedAndNothingIsWritten() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("work", BIO, "2b");
        repository.mergeWithConflict("main");
        Map<String, String> before = project.files();
        assertThatThrownBy(() -> project.rebase(null, null))
                .isInstanceOf(RebaseException.class)
                .hasMessage(
                        "Revision '2b' does not fit after '2a': Can't add column 'bio' to table 'users'. The name belongs"
                                + " to column 'bio' of table 'users'. Take another name, or drop or rename that before.\nNothing was"
                                + " written. Change revision '2b' so that it does what is left to do after '2a', or delete it with"
                                + " what comes after it and create it again.");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void downgradeThatLeadsElsewhereNowIsTold() throws IOException {
        branches.branch("main", op -> op.changeColumnType("users", "name", varchar(30)), "2a");
        branches.branch("work", op -> op.changeColumnType("users", "name", varchar(40)), "2b");
        repository.mergeWithConflict("main");
        CreateResult result = project.rebase(null, null);
        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(result.warnings())
                .containsExactly("The downgrade of revision '2b' does not lead back to what is there before it now:"
                        + " column 'name' of table 'users' becomes text, and was varchar(30).");
        project.edit("R2b_Work", source -> source.replace("\"name\", text()", "\"name\", varchar(30)"));
        assertThat(project.rebase("2b", "2a").warnings()).isEmpty();
    }

    @Test
    void downgradeThatDoesNotFitOrLeavesSomethingIsToldAndOneThatRefusesIsNot() throws IOException {
        branches.branch("main", BIO, "2a");
        branches.branch("work", TAGS.andThen(PHONE), "2b");
        repository.mergeWithConflict("main");
        String drop = "op.dropTable(\"tags\");";
        project.edit("R2b_Work", source -> source.replace(drop, ""));
        assertThat(warning())
                .endsWith(
                        " now: column 'id' of table 'tags' stays, and was not there; primary key 'pk_tags' of table 'tags'"
                                + " stays, and was not there; table 'tags' stays, and was not there.");
        project.edit(
                "R2b_Work",
                source -> source.replace("dropColumn(\"users\", \"phone\")", "dropColumn(\"users\", \"bio\")"));
        assertThat(warning()).contains("column 'bio' of table 'users' is not made again, and was text");
        project.edit(
                "R2b_Work", source -> source.replace("dropColumn(\"users\", \"bio\")", "dropColumn(\"users\", \"x\")"));
        assertThat(warning())
                .startsWith(
                        "The downgrade of revision '2b' does not lead back to what is there before it now: Can't drop");
        project.edit(
                "R2b_Work",
                source -> source.replace(
                        "op.dropColumn(\"users\", \"x\");", "throw new UnsupportedOperationException();"));
        assertThat(dryRun().warnings()).isEmpty();
    }

    private String warning() {
        assertThat(dryRun().warnings()).hasSize(1);
        return dryRun().warnings().get(0);
    }

    private CreateResult dryRun() {
        return new RebaseRevision(project.workspace(), project::downgrade).rebase(new RebaseRequest(null, null, true));
    }

    @Test
    void whatTheBranchDependsOnStaysWhereItIs() throws IOException {
        branches.branch("other", PHONE, "2c");
        branches.bioOnMainAndTagsOnABranch();
        project.edit("R2b_Tags", source -> source.replace("revises = \"1\"", "revises = \"1\", dependsOn = \"2c\""));
        Files.writeString(project.headFile(), GitConflict.ours(Files.readString(project.headFile())));
        repository.commit();
        repository.mergeWithConflict("other");
        assertThat(project.rebase("2b", "2a").operations()).containsExactly("2b  Tags  revises 2a");
        assertThat(project.files().get("src/main/java/com/acme/migrations/R2b_Tags.java"))
                .contains("revises = \"2a\", dependsOn = \"2c\"");
    }

    @Test
    void parentThatWasReplacedMeanwhileIsLeft() throws IOException {
        branches.branch("work", TAGS, "2b");
        repository.git("checkout", "-q", "main");
        project.edit(
                "R1_AddUsers",
                source -> source.replace("\"1\"", "\"1s\", replaces = \"1\"").replace("R1_", "R1s_"));
        Files.move(
                project.sources().resolve("com/acme/migrations/R1_AddUsers.java"),
                project.sources().resolve("com/acme/migrations/R1s_AddUsers.java"));
        Files.writeString(
                project.headFile(), Files.readString(project.headFile()).replace("\"1\"", "\"1s\""));
        branches.revision(BIO, "2a", "bio");
        repository.git("checkout", "-q", "work");
        repository.mergeWithConflict("main");
        assertThat(project.rebase(null, null).operations()).containsExactly("2b  Work  revises 2a");
        assertThat(project.files().get("src/main/java/com/acme/migrations/R2b_Work.java"))
                .contains("/** Work. Revises 2a. */", "revises = \"2a\"");
    }

    @Test
    void firstRevisionGetsAParent(@TempDir Path other) throws IOException {
        TestProject empty = new TestProject(other).entities(Histories.schema(USERS));
        empty.create(request("users", "1"));
        Path file = other.resolve("src/main/java/com/acme/migrations/R1_Users.java");
        Path aside = other.resolve("R1_Users.java");
        Files.move(file, aside);
        Files.delete(empty.headFile());
        empty.entities(Histories.schema(TAGS)).create(request("tags", "2"));
        Files.move(aside, file);
        empty.entities(Histories.schema(USERS.andThen(TAGS)));
        assertThat(empty.rebase("2", null).operations()).containsExactly("2  Tags  revises 1");
        assertThat(empty.files().get("src/main/java/com/acme/migrations/R2_Tags.java"))
                .contains("/** Tags. Revises 1. */", "@Revision(id = \"2\", revises = \"1\", name = \"Tags\"");
        assertThat(empty.problems()).isEmpty();
    }

    @Test
    void numbersThatWouldNotSortBecomeTheNextOnes() throws IOException {
        branches.branch("main", BIO, "004");
        branches.branch("work", TAGS, "002");
        branches.revision(TAGS.andThen(LABEL), "003", "label");
        repository.mergeWithConflict("main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(LABEL)));
        assertThat(project.rebase(null, null).operations())
                .containsExactly("005  Work  revises 004, was 002", "006  Label  revises 005, was 003");
        assertThat(project.files())
                .doesNotContainKey("src/main/java/com/acme/migrations/R002_Work.java")
                .doesNotContainKey("src/main/java/com/acme/migrations/R003_Label.java")
                .hasEntrySatisfying(
                        "src/main/java/com/acme/migrations/R006_Label.java",
                        source -> assertThat(source)
                                .contains(
                                        "/** Label. Revises 005. */",
                                        "class R006_Label",
                                        "id = \"006\", revises = \"005\""));
        assertThat(project.head().revision()).isEqualTo("006");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void numbersThatSortStay() throws IOException {
        branches.branch("main", BIO, "002");
        branches.branch("work", TAGS, "003");
        repository.mergeWithConflict("main");
        assertThat(project.rebase(null, null).operations()).containsExactly("003  Work  revises 002");
    }

    @Test
    void whatTheEntitiesNeedBesideIsLeftForCreate() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS).andThen(LABEL)));
        assertThat(project.rebase(null, null).message())
                .contains(
                        "The entities need more than the revisions make: run migrate:create -Dname=... for the rest.");
        assertThat(project.head().schema())
                .isEqualTo(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
        assertThat(project.create("label").operations())
                .containsExactly("add column 'label' to table 'tags'  [ACCESS EXCLUSIVE on tags, brief]");
    }

    @Test
    void columnThatTheEntitiesHaveGivenUpIsNotForgotten() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        project.entities(Histories.schema(USERS.andThen(TAGS)));
        assertThat(project.rebase(null, null).message()).contains("run migrate:create");
        assertThat(project.create("x").operations())
                .containsExactly("drop column 'bio' of table 'users'  [ACCESS EXCLUSIVE on users, brief]");
    }

    @Test
    void dryRunShowsTheSourcesAndWritesNothing() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        Map<String, String> before = project.files();
        CreateResult result = dryRun();
        assertThat(result.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(result.source()).contains("revises = \"2a\"");
        assertThat(result.message())
                .startsWith("Nothing was written. Without the dry run, revision '2b' would come after '2a'.");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void sourceThatIsNotHereOrCannotBeReadIsNamed() throws IOException {
        branches.bioOnMainAndTagsOnABranch();
        Workspace workspace = project.workspace();
        Path file = project.sources().resolve("com/acme/migrations/R2b_Tags.java");
        Files.writeString(file, "package com.acme.migrations; class R2b_Tags {}");
        assertThatThrownBy(() -> new RebaseRevision(workspace, revision -> List.of())
                        .rebase(new RebaseRequest(null, null, false)))
                .hasMessage("Revision '2b' can't be rebased: '" + file
                        + "' has no @Revision that can be read. Change its 'revises' by hand.");
        Files.delete(file);
        assertThatThrownBy(() -> new RebaseRevision(workspace, revision -> List.of())
                        .rebase(new RebaseRequest(null, null, false)))
                .hasMessage("Revision '2b' can't be rebased: there is no source '" + file
                        + "'. Run the goal in the module that has it.");
    }

    @Test
    void noRevisionsAreNotRebased(@TempDir Path empty) {
        assertThat(new TestProject(empty).rebase(null, null).message())
                .isEqualTo("There are no revisions yet: there is nothing to rebase.");
    }
}
