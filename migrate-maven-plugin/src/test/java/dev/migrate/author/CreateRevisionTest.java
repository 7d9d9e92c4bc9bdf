package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidRevisionIdException;
import dev.migrate.error.ReplayException;
import dev.migrate.operation.Operations;
import dev.migrate.processor.source.InitialValue;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.json.Head;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.test.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateRevisionTest {
    private static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("fullname", varchar(50)), primaryKey("pk_users", "id"));
    private static final Consumer<Operations> WITH_BIO =
            USERS.andThen(op -> op.addColumn("users", column("bio", text())));
    private static final String FIRST = "R20261120093000_AddUsers";

    @TempDir
    Path root;

    private TestProject project;

    @BeforeEach
    void start() {
        project = new TestProject(root);
    }

    @Test
    void theFirstRevisionMakesAllThatTheEntitiesNeed() throws IOException {
        CreateResult result = project.entities(Histories.schema(USERS)).create("add users");
        Path file = root.resolve("src/main/java/com/acme/migrations/" + FIRST + ".java");
        assertThat(result)
                .isEqualTo(new CreateResult(
                        Outcome.WRITTEN,
                        "20261120093000",
                        file,
                        project.headFile(),
                        Files.readString(file),
                        List.of("create table 'users'"),
                        List.of(),
                        "Wrote revision '20261120093000': '" + file
                                + "', and head.json. Review and commit both; migrate:upgrade applies it."));
        GoldenFile.at("author/" + FIRST + ".java.txt").assertEquals(result.source());
        assertThat(project.head().revision()).isEqualTo("20261120093000");
        assertThat(project.head().schema()).isEqualTo(Histories.schema(USERS));
        assertThat(project.files()).hasSize(2);
    }

    @Test
    void rowsGetWhatTheAttributeStartsWithUnlessTheFlagSaysOtherwise() {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(Histories.schema(USERS.andThen(op -> {
            op.addColumn("users", column("level", integer()).notNull());
            op.addColumn("users", column("rank", integer()).notNull());
            op.addColumn("users", column("score", integer()).notNull().defaultTo("3"));
        })));
        CreateRequest request = new CreateRequest("grade", true, null, null, null, "users.rank=5", false);

        CreateResult result = new CreateRevision(project.workspace(), Optional.empty(), TestProject.CLOCK)
                .initialValues((table, column) -> Optional.of(
                        new InitialValue("what 'User." + column.name() + "' starts with", "'" + column.name() + "'")))
                .create(request);

        assertThat(result.source())
                .contains("""
                        /**
                         * Grade. Revises 20261120093000.
                         *
                         * <p>Existing rows get 'level' in users.level, what 'User.level' starts with.
                         */""".replace("                        ", ""))
                .contains("column(\"level\", integer()).notNull()).fill(\"'level'\")")
                .contains("column(\"rank\", integer()).notNull()).fill(\"5\")")
                .contains("column(\"score\", integer()).notNull().defaultTo(\"3\"));");
        assertThat(result.warnings()).contains("add column 'level' to table 'users': existing rows get 'level'.");
    }

    @Test
    void aSecondCreateWritesNothing() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        Map<String, String> before = project.files();
        CreateResult result = project.create("again");
        assertThat(result.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(result.message()).isEqualTo("No changes: the entities match revision '20261120093000'.");
        assertThat(result.revisionFile()).isNull();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void withoutEntitiesThereIsNothingToWrite() throws IOException {
        assertThat(project.create("x").message())
                .isEqualTo("No changes: the entities match an empty database, and there are no revisions yet.");
        assertThat(project.files()).isEmpty();
    }

    @Test
    void theNextRevisionRevisesTheHead() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        CreateResult result = project.entities(Histories.schema(WITH_BIO)).create("AddBioToUsers");
        GoldenFile.at("author/R20261120093001_AddBioToUsers.java.txt").assertEquals(result.source());
        assertThat(project.head().revision()).isEqualTo("20261120093001");
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        project.entities(Histories.schema(USERS));
        CreateResult result = project.create(new CreateRequest("add users", true, null, null, null, null, true));
        assertThat(result.outcome()).isEqualTo(Outcome.DRY_RUN);
        assertThat(result.source()).contains("op.createTable(");
        assertThat(result.message())
                .isEqualTo("Nothing was written. Without the dry run, revision '20261120093000' would be '"
                        + result.revisionFile() + "'.");
        assertThat(project.files()).isEmpty();
    }

    @Test
    void anEmptyRevisionLeavesTheChangesForTheNextOne() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(Histories.schema(WITH_BIO));
        CreateResult empty = project.create(new CreateRequest("by hand", false, null, null, null, null, false));
        assertThat(empty.operations()).isEmpty();
        assertThat(empty.source()).contains("// Record here what leads from the parent revision to this one");
        assertThat(project.head().revision()).isEqualTo("20261120093001");
        assertThat(project.head().schema()).isEqualTo(Histories.schema(USERS));
        assertThat(project.create("add bio").operations())
                .containsExactly("add column 'bio' to table 'users'  [ACCESS EXCLUSIVE on users, brief]");
    }

    @Test
    void anEmptyRevisionCanBeTheFirst() throws IOException {
        project.create(new CreateRequest("by hand", false, null, null, null, null, false));
        assertThat(project.head().schema()).isEqualTo(Schema.empty());
    }

    @Test
    void idsCanBeNumbersOrChosen() {
        project.setting("revisionIds", "sequential").entities(Histories.schema(USERS));
        assertThat(project.create("a").revisionFile()).hasFileName("R001_A.java");
        project.entities(Histories.schema(WITH_BIO));
        CreateResult chosen = project.create(new CreateRequest("b", true, "2-b_C", null, null, null, false));
        assertThat(chosen.revisionFile()).hasFileName("R2_b_C_B.java");
        assertThat(chosen.revisionId()).isEqualTo("2-b_C");
        project.entities(Histories.schema(USERS.andThen(op -> op.createSequence("s", 1, 1))));
        CreateResult next = project.create(new CreateRequest("c", true, null, null, "users.bio", null, false));
        assertThat(next.revisionId()).isEqualTo("002");
    }

    @Test
    void anIdIsValidAndNew() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.entities(Histories.schema(WITH_BIO));
        Map<String, String> before = project.files();
        assertThatThrownBy(() -> project.create(new CreateRequest("b", true, "../x", null, null, null, false)))
                .isInstanceOf(InvalidRevisionIdException.class);
        assertThatThrownBy(
                        () -> project.create(new CreateRequest("b", true, "20261120093000", null, null, null, false)))
                .isInstanceOf(DuplicateRevisionException.class);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Workspace workspace = project.entities(Histories.schema(USERS)).workspace();
        Path file = project.sources().resolve("com/acme/migrations/" + FIRST + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
        CreateRevision create = new CreateRevision(workspace, Optional.empty(), TestProject.CLOCK);
        assertThatThrownBy(() -> create.create(TestProject.request("add users")))
                .isInstanceOf(RevisionExistsException.class);
        assertThat(project.files()).containsOnlyKeys(root.relativize(file).toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void aRevisionThatWasEditedNoLongerProvesTheHead() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.edit(FIRST, source -> source.replace("varchar(50)", "varchar(60)"));
        project.entities(Histories.schema(WITH_BIO));
        Map<String, String> before = project.files();
        assertThatThrownBy(() -> project.create("add bio"))
                .isInstanceOf(ProofException.class)
                .hasMessage("The revisions do not make what '" + project.headFile() + "' says:\n"
                        + "  column 'fullname' of table 'users': head.json says varchar(50), revision '20261120093000' makes"
                        + " it varchar(60)\n"
                        + "If the revision is right, put it into the entities; if not, take it out of the revision.");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void anEditThatIsInTheEntitiesTooBringsTheHeadUpToDate() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.edit(FIRST, source -> source.replace("varchar(50)", "varchar(60)"));
        Schema edited = Histories.schema(USERS.andThen(op -> op.changeColumnType("users", "fullname", varchar(60))));
        CreateResult result = project.entities(edited).create("x");
        assertThat(result.outcome()).isEqualTo(Outcome.ONLY_HEAD);
        assertThat(project.head().schema()).isEqualTo(edited);
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void whatWasMadeByHandIsLeftAloneUntilTheEntitiesTakeItOver() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.create(new CreateRequest("by hand", false, null, null, null, null, false));
        project.edit(
                "R20261120093001_ByHand",
                source -> source.replaceFirst(
                        "// Record here[^\n]*",
                        "op.addColumn(\"users\", dev.migrate.operation.Definitions.column(\"bio\","
                                + " dev.migrate.schema.SqlTypes.text()));"));
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(project.problems()).isEmpty();
        assertThat(project.entities(Histories.schema(WITH_BIO)).create("x").outcome())
                .isEqualTo(Outcome.ONLY_HEAD);
        assertThat(project.head().schema()).isEqualTo(Histories.schema(WITH_BIO));
    }

    @Test
    void whatWasMadeByHandMayStandInTheWayOfAName() throws IOException {
        project.entities(Histories.schema(USERS)).create("add users");
        project.create(new CreateRequest("by hand", false, null, null, null, null, false));
        project.edit(
                "R20261120093001_ByHand",
                source -> source.replaceFirst("// Record here[^\n]*", "op.createSequence(\"taken\", 1, 1);"));
        Consumer<Operations> taken = op -> op.createTable("taken", column("id", bigint()));
        project.entities(Histories.schema(USERS.andThen(taken)));
        assertThatThrownBy(() -> project.create("x"))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("taken");
        assertThat(project.head().revision()).isEqualTo("20261120093001");
    }

    @Test
    void onlyTheHeadIsRewrittenWhenClassesAreRenamed() throws IOException {
        project.entities(withOrigin("com.acme.User")).create("add users");
        project.entities(withOrigin("com.acme.Person"));
        Map<String, String> before = project.files();
        CreateRequest dryRun = new CreateRequest("x", true, null, null, null, null, true);
        assertThat(project.create(dryRun).message())
                .isEqualTo("No changes for the database: the entities match revision '20261120093000'. '"
                        + project.headFile() + "' would be brought up to date, because classes or attributes have other"
                        + " names, columns another order, or the settings changed.");
        assertThat(project.files()).isEqualTo(before);
        CreateResult result = project.create("x");
        assertThat(result.outcome()).isEqualTo(Outcome.ONLY_HEAD);
        assertThat(result.message())
                .isEqualTo("No changes for the database: the entities match revision '20261120093000'. '"
                        + project.headFile()
                        + "' was brought up to date, because classes or attributes have other names,"
                        + " columns another order, or the settings changed.");
        assertThat(project.head())
                .isEqualTo(new Head(
                        "20261120093000",
                        project.head().mapping(),
                        project.head().naming(),
                        withOrigin("com.acme.Person")));
        assertThat(project.create("x").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aChangeOfTheNamingStrategyIsSaid() {
        project.entities(Histories.schema(USERS)).create("add users");
        CreateResult result = project.naming(Naming.SPRING)
                .entities(Histories.schema(WITH_BIO))
                .create("add bio");
        assertThat(result.warnings())
                .containsExactly("The naming strategy changed from jpa to spring since the revision before.");
    }

    @Test
    void aNamingStrategyThatHasNamedNothingYetIsNotSaidToChange() {
        project.create(new CreateRequest("by hand", false, null, null, null, null, false));
        CreateResult result =
                project.naming(Naming.SPRING).entities(Histories.schema(USERS)).create("add users");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void anInvalidNameIsRefusedBeforeAnythingElse() {
        assertThatThrownBy(() -> project.create("!")).isInstanceOf(InvalidNameException.class);
    }

    private static Schema withOrigin(String className) {
        Table users = Histories.schema(USERS).tables().get(QualifiedName.of("users"));
        return Schema.of(List.of(users.toBuilder().origin(new Origin(className)).build()), List.of(), List.of());
    }
}
