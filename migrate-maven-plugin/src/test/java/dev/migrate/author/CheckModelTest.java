package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"));
    private static final String FIRST = "R20261120093000_AddUsers";

    @TempDir
    Path root;

    private TestProject project;

    @BeforeEach
    void createTheFirstRevision() {
        project = new TestProject(root).entities(Histories.schema(USERS));
        project.create("add users");
    }

    @Test
    void allIsWellAfterCreate() {
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aChangedEntityWithoutARevisionIsAProblem() {
        project.entities(Histories.schema(USERS.andThen(op -> {
            op.addColumn("users", column("bio", text()));
            op.createIndex("ix_users_name").on("users", "name");
        })));
        assertThat(project.problems())
                .containsExactly("The entities have changed since revision '20261120093000', and no revision says so:\n"
                        + "  add column 'bio' to table 'users'\n"
                        + "  create index 'ix_users_name' on table 'users'\n"
                        + "Run migrate:create -Dname=... and commit what it writes.");
    }

    @Test
    void aChangeThatLeavesAQuestionIsAProblemToo() {
        project.entities(Histories.schema(USERS.andThen(op -> op.renameColumn("users", "name", "full_name"))));
        assertThat(project.problems())
                .singleElement()
                .asString()
                .contains("The column 'users.name' is gone and 'full_name' is new");
    }

    @Test
    void severalHeadsAreAProblem() throws IOException {
        Files.writeString(
                project.sources().resolve("com/acme/migrations/R2_Other.java"),
                Files.readString(project.sources().resolve("com/acme/migrations/" + FIRST + ".java"))
                        .replace(FIRST, "R2_Other")
                        .replace("id = \"20261120093000\"", "id = \"2\""));
        assertThat(project.problems())
                .containsExactly(
                        "There are 2 heads: '2', '20261120093000'. Put the one that is not on the main branch yet after the"
                                + " others with migrate:rebase, or join them with migrate:merge.");
    }

    @Test
    void aRevisionThatDoesNotMakeTheHeadIsAProblem() throws IOException {
        project.edit(FIRST, source -> source.replace("column(\"name\", text())", "column(\"name\", bigint())"));
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("The revisions do not make what '" + project.headFile() + "' says:");
    }

    @Test
    void aHeadThatIsBehindIsAProblem() throws IOException {
        project.edit(FIRST, source -> source.replace("column(\"name\", text())", "column(\"name\", bigint())"));
        project.entities(Histories.schema(USERS.andThen(op -> op.changeColumnType("users", "name", bigint()))));
        assertThat(project.problems())
                .containsExactly(
                        "'" + project.headFile() + "' is behind the revisions, which make what the entities need:\n"
                                + "  column 'name' of table 'users': head.json says text, revision '20261120093000' makes it bigint\n"
                                + "Run migrate:create to bring it up to date, and commit it.");
    }

    @Test
    void anEditedRevisionOfTheMainBranchIsAProblem() throws IOException {
        Git git = new Git(root);
        assertThat(git.run("init", "-q", "-b", "main", ".")).isPresent();
        assertThat(git.run("add", "-A")).isPresent();
        assertThat(git.run("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-q", "-m", "x"))
                .isPresent();
        project.edit(FIRST, source -> source + "\n");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("'com/acme/migrations/" + FIRST
                        + ".java' is on branch 'main' and was edited or deleted since.");
    }
}
