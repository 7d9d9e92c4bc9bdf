package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.error.InvalidHintException;
import dev.migrate.operation.Operations;
import dev.migrate.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change leaves open, and who answers. */
class CreateQuestionsTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("fullname", varchar(50)), primaryKey("pk_users", "id"));

    @TempDir
    Path root;

    private TestProject project;

    @BeforeEach
    void start() {
        project = new TestProject(root);
    }

    @Test
    void aQuestionNamesTheFlagsThatAnswerIt() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed());
        Map<String, String> before = project.files();
        assertThatThrownBy(() -> project.create("x"))
                .isInstanceOf(UnansweredQuestionsException.class)
                .hasMessage(
                        "No revision was written: the entities do not say what becomes of the rows that are there.\n"
                                + "  The column 'users.fullname' is gone and 'full_name' is new: is it renamed, or are its values to"
                                + " be lost?\n"
                                + "    -Drename=users.fullname:full_name   rename it to 'full_name'\n"
                                + "    -DallowDrop=users.fullname          drop it\n"
                                + "Give the flag of the right answer; several values of one flag stand between commas.");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aFlagSaysThatItIsARename() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed());
        CreateRequest request = new CreateRequest("x", true, null, "users.fullname:full_name", null, null, false);
        assertThat(project.create(request).operations())
                .containsExactly(
                        "rename column 'fullname' of table 'users' to 'full_name'  [ACCESS EXCLUSIVE on users, brief]");
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aFlagSaysThatItIsADropAndTheRevisionSaysWhatIsLost() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed());
        CreateRequest request = new CreateRequest("x", true, null, null, "users.fullname", null, false);
        CreateResult result = project.create(request);
        assertThat(result.operations())
                .containsExactlyInAnyOrder(
                        "drop column 'fullname' of table 'users'  [ACCESS EXCLUSIVE on users, brief]",
                        "add column 'full_name' to table 'users'  [ACCESS EXCLUSIVE on users, brief]");
        assertThat(result.warnings())
                .containsExactly(
                        "drop column 'fullname' of table 'users': the values of users.fullname are lost, and no"
                                + " downgrade brings them back.");
        assertThat(result.source()).contains("<p>The values of users.fullname do not come back on downgrade.");
    }

    @Test
    void aFlagThatFitsNothingIsRefused() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed());
        CreateRequest request = new CreateRequest("x", true, null, "users.nothing:full_name", null, null, false);
        assertThatThrownBy(() -> project.create(request)).isInstanceOf(InvalidHintException.class);
    }

    @Test
    void aDeveloperCanBeAsked() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed())
                .developer(question -> Optional.of(question.answers().get(0)));
        assertThat(project.create("x").operations())
                .containsExactly(
                        "rename column 'fullname' of table 'users' to 'full_name'  [ACCESS EXCLUSIVE on users, brief]");
    }

    @Test
    void anAnswerIsAppliedBeforeTheNextQuestion() {
        Consumer<Operations> before = USERS.andThen(op -> op.addColumn("users", column("fax", varchar(255))));
        project.entities(Histories.schema(before)).create("add users");
        project.entities(Histories.schema(before.andThen(op -> {
            op.renameColumn("users", "fullname", "full_name");
            op.setNotNull("users", "full_name");
            op.renameColumn("users", "fax", "phone");
        })));
        List<String> asked = new ArrayList<>();
        project.developer(question -> {
            asked.add(question.text());
            return Optional.of(question.answers().get(0));
        });
        project.create("x");
        assertThat(asked)
                .containsExactly(
                        "The column 'users.fullname' is gone and 'full_name' or 'phone' are new: is it renamed, or are its"
                                + " values to be lost?",
                        "The column 'users.fax' is gone and 'phone' is new: is it renamed, or are its values to be lost?",
                        "The column 'users.full_name' refuses null and has no default: what do the rows get that are"
                                + " there?");
    }

    @Test
    void aDeveloperWhoDoesNotAnswerGetsTheFlags() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(renamed()).developer(question -> Optional.empty());
        assertThatThrownBy(() -> project.create("x"))
                .isInstanceOf(UnansweredQuestionsException.class)
                .hasMessageContaining("-Drename=users.fullname:full_name");
    }

    @Test
    void aColumnThatRefusesNullFillsTheRowsThatAreThere() {
        project.entities(Histories.schema(USERS)).create("add users");
        Consumer<Operations> priority = USERS.andThen(
                op -> op.addColumn("users", column("priority", integer()).notNull()));
        project.entities(Histories.schema(priority));
        assertThatThrownBy(() -> project.create("x"))
                .hasMessageContaining("-Dfill=users.priority=<expression>   the value of an SQL expression");
        CreateResult result =
                project.create(new CreateRequest("x", true, null, null, null, "users.priority=greatest(1, 2)", false));
        assertThat(result.warnings())
                .containsExactly(
                        "add column 'priority' to table 'users': existing rows get greatest(1, 2).",
                        "add column 'priority' to table 'users': every row is written anew; meanwhile reads and writes of users"
                                + " wait.");
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    private static Schema renamed() {
        return Histories.schema(USERS.andThen(op -> op.renameColumn("users", "fullname", "full_name")));
    }
}
