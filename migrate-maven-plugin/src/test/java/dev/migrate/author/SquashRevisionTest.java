package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquashRevisionTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"));
    private static final Consumer<Operations> BIO = op -> op.addColumn("users", column("bio", text()));
    private static final Consumer<Operations> TAGS =
            op -> op.createTable("tags", column("id", bigint()).notNull(), primaryKey("pk_tags", "id"));

    @TempDir
    Path root;

    private TestProject project;

    @BeforeEach
    void writeThreeRevisions() {
        project = new TestProject(root).setting("revisionIds", "sequential");
        create("users", USERS);
        create("bio", USERS.andThen(BIO));
        create("tags", USERS.andThen(BIO).andThen(TAGS));
    }

    @Test
    void tablesAreMadeAsTheyAreInTheEnd() throws IOException {
        CreateResult result = project.squash("001", "003");

        assertThat(result.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(result.revisionFile()).hasFileName("R004_Squash001To003.java");
        assertThat(result.message())
                .startsWith("Wrote revision '004', which stands for 3 revisions from '001' to '003': '")
                .endsWith("The classes that it stands for may be deleted.");
        assertThat(result.operations()).hasSize(2).allMatch(operation -> operation.startsWith("create table"));
        assertThat(result.source())
                .contains("Squash001To003. The first revision.", "Stands for 001, 002, 003.")
                .contains("replaces = {\"001\", \"002\", \"003\"}")
                .contains("column(\"bio\", text())")
                .contains("op.dropTable(\"users\");")
                .doesNotContain("addColumn");
        assertThat(project.head().revision()).isEqualTo("004");
        assertThat(project.problems()).isEmpty();
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void laterRevisionsAndTheirHeadStayAsTheyAre() throws IOException {
        String head = Files.readString(project.headFile());
        String tags = project.files().get("src/main/java/com/acme/migrations/R003_Tags.java");

        assertThat(project.squash("001", "002").source()).contains("replaces = {\"001\", \"002\"}");

        assertThat(Files.readString(project.headFile())).isEqualTo(head);
        assertThat(project.files()).containsEntry("src/main/java/com/acme/migrations/R003_Tags.java", tags);
        assertThat(project.problems()).isEmpty();
        create("more", USERS.andThen(BIO).andThen(TAGS).andThen(op -> op.setTableComment("tags", "x")));
        assertThat(project.head().revision()).isEqualTo("005");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void replacedClassesMayBeDeleted() throws IOException {
        project.squash("001", "002");
        delete("R001_Users", "R002_Bio");
        assertThat(project.problems()).isEmpty();
        create("more", USERS.andThen(BIO).andThen(TAGS).andThen(op -> op.setTableComment("tags", "x")));
        assertThat(project.head().revision()).isEqualTo("005");
        project.squash("004", "005");
        assertThat(project.files().get("src/main/java/com/acme/migrations/R006_Squash004To005.java"))
                .contains("replaces = {\"001\", \"002\", \"004\", \"003\", \"005\"}");
        delete("R003_Tags", "R004_Squash001To002", "R005_More");
        assertThat(project.problems()).isEmpty();
        assertThat(project.head().revision()).isEqualTo("006");
    }

    @Test
    void whatIsDoneToRowsIsKeptInItsOrder() throws IOException {
        project.edit(
                "R002_Bio",
                source -> source.replace(
                                "op.addColumn(",
                                "op.execute(\"INSERT INTO users VALUES (1, 'a')\");\n        op.addColumn(")
                        .replace("op.dropColumn(", "op.execute(\"DELETE FROM users\");\n        op.dropColumn("));

        CreateResult result = project.squash("001", "003");

        assertThat(result.source())
                .containsSubsequence(
                        "op.createTable(",
                        "op.execute(\"INSERT INTO users VALUES (1, 'a')\");",
                        "op.addColumn(\"users\", column(\"bio\", text()));",
                        "\"tags\"",
                        "void downgrade",
                        "op.dropTable(\"tags\");",
                        "op.execute(\"DELETE FROM users\");",
                        "op.dropColumn(\"users\", \"bio\");",
                        "op.dropTable(\"users\");");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void tablesThatWereThereBeforeAreChangedStepByStep() throws IOException {
        project.edit(
                "R003_Tags",
                source -> source.replace(
                                "op.createTable(",
                                "op.renameColumn(\"users\", \"bio\", \"about\");\n"
                                        + "        op.renameColumn(\"users\", \"about\", \"bio\");\n        op.createTable(")
                        .replace("op.dropTable(\"tags\");", "op.dropTable(\"tags\");"));

        CreateResult result = project.squash("002", "003");

        assertThat(result.source())
                .contains("revises = \"001\"")
                .containsSubsequence("op.addColumn(", "op.renameColumn(", "op.renameColumn(", "op.createTable(");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        var files = project.files();
        CreateResult result = project.squash(new SquashRequest("001", "002", "begin", "010", true));
        assertThat(result.source()).contains("class R010_Begin").contains("id = \"010\"");
        assertThat(result.message()).startsWith("Nothing was written. Without the dry run, revision '010' would be '");
        assertThat(project.files()).isEqualTo(files);
    }

    @Test
    void codeCannotBeCopied() throws IOException {
        project.edit("R002_Bio", source -> source.replace("op.addColumn(", "op.connection(c -> {});\n op.addColumn("));
        assertRefused(
                "001",
                "003",
                "Revision '002' (Bio) works on the connection ('op.connection'): its code can't be copied into another"
                        + " revision. Squash the revisions before it, or after it.");
    }

    @Test
    void aDowngradeThatThrowsCannotBeCopied() throws IOException {
        project.edit(
                "R003_Tags",
                source -> source.replace("op.dropTable(\"tags\");", "throw new IllegalStateException(\"never\");"));
        assertRefused(
                "002",
                "003",
                "Revision '003' (Tags) has no downgrade that could be copied: it threw"
                        + " java.lang.IllegalStateException: never. Squash the revisions before it, or after it.");
    }

    @Test
    void whatIsNoRangeIsRefused() {
        String noRange = " there are no revisions to squash: ";
        assertRefused(
                "003",
                "001",
                "From '003' to '001'" + noRange + "'001' does not build on '003'. Name the first and a"
                        + " later one; 'migrate:history' shows them.");
        assertRefused(
                "002",
                "002",
                "From '002' to '002'" + noRange + "'002' does not build on '002'. Name the first and a"
                        + " later one; 'migrate:history' shows them.");
        assertRefused(
                null,
                "002",
                "It is open which revisions to squash. Name the first and the last of them with -Dfrom=<id> and"
                        + " -Dto=<id>.");
    }

    @Test
    void aBranchThatMeetsTheRangeIsRefused() throws IOException {
        project.edit("R003_Tags", source -> source.replace("revises = \"002\"", "revises = {\"002\", \"2b\"}"));
        Path branch = project.sources().resolve("com/acme/migrations/R2b_Branch.java");
        Files.writeString(branch, """
                package com.acme.migrations;
                @dev.migrate.revision.Revision(id = "2b", revises = "001")
                public final class R2b_Branch implements dev.migrate.revision.Migration {
                    public void upgrade(dev.migrate.operation.Operations op) {}
                    public void downgrade(dev.migrate.operation.Operations op) {}
                }
                """);
        assertRefused(
                "002",
                "003",
                "Revision '003' revises '2b' too, which does not build on '002'. Begin before the branches part, or"
                        + " after they meet.");
        assertThat(project.squash("001", "003").source()).contains("replaces = {\"001\", \"002\", \"2b\", \"003\"}");
        assertThat(project.problems()).isEmpty();
    }

    private void assertRefused(String from, String to, String message) {
        assertThatExceptionOfType(SquashException.class)
                .isThrownBy(() -> project.squash(from, to))
                .withMessage(message);
    }

    private void create(String name, Consumer<Operations> entities) {
        assertThat(project.entities(Histories.schema(entities)).create(name).outcome())
                .isEqualTo(Outcome.WRITTEN);
    }

    private void delete(String... classes) throws IOException {
        for (String name : List.of(classes)) {
            Files.delete(project.sources().resolve("com/acme/migrations/" + name + ".java"));
        }
    }
}
