package dev.migrate.author;

import static dev.migrate.author.TestBranches.BIO;
import static dev.migrate.author.TestBranches.PHONE;
import static dev.migrate.author.TestBranches.TAGS;
import static dev.migrate.author.TestBranches.USERS;
import static dev.migrate.author.TestBranches.request;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A developer who does not like the revision that was just written. */
class RemoveRevisionTest {
    private static final String MIGRATIONS = "src/main/java/com/acme/migrations/";
    private static final String UNKNOWN_HEAD =
            "git has no head.json of revision '2', which comes before it, and its downgrade does not lead back there."
                    + " Take its class away, and head.json from a backup.";

    @TempDir
    Path root;

    private TestProject project;
    private TestRepository repository;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        TestBranches branches = TestBranches.in(root);
        project = branches.project();
        repository = branches.repository();
    }

    @Test
    void project_is_what_it_was_before_the_revision() throws IOException {
        Map<String, String> before = project.files();
        add("2", "bio", USERS.andThen(BIO));
        String source = project.files().get(MIGRATIONS + "R2_Bio.java");

        String said = project.remove(null);

        assertThat(project.files()).isEqualTo(before);
        Path kept = root.resolve("target/migrate/removed/R2_Bio.java");
        assertThat(kept).hasContent(source);
        assertThat(said)
                .isEqualTo("Removed revision '2': its class is '" + kept + "' now, head.json is at '1' again."
                        + " migrate:create writes what is missing then.");
        add("2", "bio", USERS.andThen(BIO));
        assertThat(project.files().get(MIGRATIONS + "R2_Bio.java")).isEqualTo(source);
    }

    @Test
    void class_of_an_earlier_removal_is_kept() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        project.edit("R2_Bio", source -> "// By hand.\n" + source);
        project.remove(null);
        add("2", "bio", USERS.andThen(BIO));
        assertThat(project.remove(null)).contains("R2_Bio.java.2' now");
        assertThat(Files.readString(root.resolve("target/migrate/removed/R2_Bio.java")))
                .startsWith("// By hand.\n");
    }

    @Test
    void head_that_was_never_committed_is_what_the_downgrade_makes_of_the_last_one() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        String before = Files.readString(project.headFile());
        add("3", "phone", USERS.andThen(BIO).andThen(PHONE));
        project.remove(null);
        assertThat(project.headFile()).hasContent(before);
    }

    @Test
    void column_that_was_renamed_is_renamed_again_though_nobody_committed_its_former_name() {
        project.entities(attribute("name", "bio")).create(request("bio", "2"));
        project.entities(attribute("name", "story")).create(request("story", "3"));
        project.remove(null);
        assertThat(project.create(request("story", "3")).operations())
                .singleElement(STRING)
                .startsWith("rename column 'bio' of table 'users' to 'story'");
    }

    /** The users, with an attribute of their own in a column. */
    private static Schema attribute(String attribute, String column) {
        Table users = Histories.schema(USERS).tables().get(QualifiedName.of("users"));
        return Schema.of(
                List.of(users.toBuilder()
                        .add(column(column, text()).withOrigin(new Origin(attribute)))
                        .origin(new Origin("com.acme.User"))
                        .build()),
                List.of(),
                List.of());
    }

    @Test
    void first_revision_takes_head_json_along() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("other"));
        TestProject other = new TestProject(elsewhere).entities(Histories.schema(USERS));
        other.create(request("users", "1a"));
        assertThat(other.remove(null)).contains("no revision is left, so head.json went along.");
        assertThat(other.files()).isEmpty();
        assertThat(elsewhere.resolve("target/migrate/removed/head.json")).exists();
        assertThatThrownBy(() -> other.remove(null)).hasMessage("There is no revision to remove.");
    }

    @Test
    void head_of_the_branch_goes_where_there_are_two() throws IOException {
        TestBranches branches = new TestBranches(project, repository);
        branches.branch("main", BIO, "2a");
        String main = Files.readString(project.headFile());
        branches.branch("work", TAGS, "2b");
        repository.mergeWithConflict("main");
        project.remove(null);
        assertThat(project.files())
                .containsKey(MIGRATIONS + "R2a_Main.java")
                .doesNotContainKey(MIGRATIONS + "R2b_Work.java");
        assertThat(project.headFile()).hasContent(main);
    }

    @Test
    void open_which_of_two_heads_is_an_error() {
        TestBranches branches = new TestBranches(project, repository);
        branches.branch("one", BIO, "2a");
        branches.branch("two", TAGS, "2b");
        repository.mergeWithConflict("one");
        assertThatThrownBy(() -> project.remove(null))
                .isInstanceOf(RemoveException.class)
                .hasMessage("It is open which of the heads '2a', '2b' to remove: it is not one alone that is missing on"
                        + " the main branch. Name it: -Drevision=<id>.");
    }

    @Test
    void revision_on_the_main_branch_stays() {
        assertRefused(
                "1",
                "it is on branch 'main', so a database may have run it. Write another revision that takes back what it"
                        + " does.");
    }

    @Test
    void revision_that_another_one_needs_stays() {
        repository.git("checkout", "-q", "-b", "work");
        add("2", "bio", USERS.andThen(BIO));
        add("3", "phone", USERS.andThen(BIO).andThen(PHONE));
        assertRefused("2", "revision '3' needs it. Remove that one before: -Drevision=3.");
    }

    @Test
    void revision_that_joins_branches_stays() {
        TestBranches branches = new TestBranches(project, repository);
        branches.bioOnMainAndTagsOnABranch();
        project.merge(null, "3");
        assertRefused(
                "3",
                "the heads '2a', '2b' would be left, and head.json can be that of one only. Take its class away, and"
                        + " head.json from the commit before it.");
    }

    @Test
    void nothing_is_written_where_nobody_knows_the_former_head() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        add("3", "phone", USERS.andThen(BIO).andThen(PHONE));
        project.edit("R3_Phone", source -> source.replace("op.dropColumn(", "op.dropNotNull("));
        Map<String, String> before = project.files();
        assertRefused("3", UNKNOWN_HEAD);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void lost_head_is_not_made_from_nothing() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        add("3", "phone", USERS.andThen(BIO).andThen(PHONE));
        Files.delete(project.headFile());
        assertRefused("3", UNKNOWN_HEAD);
    }

    @Test
    void head_in_conflict_leads_nowhere() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        add("3", "phone", USERS.andThen(BIO).andThen(PHONE));
        Files.writeString(project.headFile(), "<<<<<<< one\n{}\n=======\n{ }\n>>>>>>> two\n");
        assertRefused("3", UNKNOWN_HEAD);
    }

    @Test
    void dry_run_writes_nothing() throws IOException {
        add("2", "bio", USERS.andThen(BIO));
        Map<String, String> before = project.files();
        assertThat(project.remove(null, true))
                .isEqualTo("Would remove revision '2': '" + root.resolve(MIGRATIONS + "R2_Bio.java") + "' would go to '"
                        + root.resolve("target/migrate/removed/R2_Bio.java") + "'.");
        assertThat(project.files()).isEqualTo(before);
    }

    private void add(String id, String name, Consumer<Operations> entities) {
        project.entities(Histories.schema(entities));
        project.create(request(name, id));
    }

    private void assertRefused(String revision, String reason) {
        assertThatThrownBy(() -> project.remove(revision))
                .isInstanceOf(RemoveException.class)
                .hasMessage("Revision '" + revision + "' can't be removed: " + reason);
    }
}
