package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.author.CreateResult;
import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.author.UnansweredQuestionsException;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.error.MigrateException;
import dev.migrate.it.CatalogText;
import dev.migrate.operation.Operation;
import dev.migrate.postgres.PostgresSql;
import dev.migrate.schema.Schema;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stories: entities change, a revision is written, the database follows and goes back.
 *
 * <p>{@code -Dstories=text,other} tells those alone whose names contain one of the texts.
 */
class StoriesTest {
    @RegisterExtension
    static final TestDatabase upgraded = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase fresh = TestDatabase.create();

    private static StoryCompiler compiler;

    @TempDir
    Path folder;

    @BeforeAll
    static void openCompiler() throws IOException {
        compiler = new StoryCompiler();
    }

    @AfterAll
    static void closeCompiler() throws IOException {
        compiler.close();
    }

    @TestFactory
    Stream<DynamicTest> stories() {
        return StoryFolder.all().stream()
                .filter(story -> Stream.of(System.getProperty("stories", "").split(",", -1))
                        .anyMatch(story.name()::contains))
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> tell(story)));
    }

    private void tell(StoryFolder story) throws IOException {
        upgraded.clear();
        try (StoryProject project = new StoryProject(folder.resolve(story.name()), compiler)) {
            project.entities(story.entities("before"));
            Schema schemaBefore = project.schema();
            project.create(story.requestWithoutFlags());
            project.entities(story.entities("after"));
            String before = begin(story, project);
            assertThat(before).as("a fresh build of before").isEqualTo(catalogOf(schemaBefore));
            refuse(story, project);
            evolve(story, project, before);
            story.assertOutcome();
        }
    }

    /** Brings the database to where the story begins. */
    private static String begin(StoryFolder story, StoryProject project) {
        project.migrator(upgraded).upgrade();
        String before = CatalogText.of(upgraded);
        story.file("rows.sql").ifPresent(upgraded::execute);
        return before;
    }

    /** Without the flags, nothing is written: most of them answer a question. */
    private static void refuse(StoryFolder story, StoryProject project) throws IOException {
        if (story.file("flags").isEmpty()) {
            return;
        }
        Map<String, String> files = project.files();
        try {
            project.create(story.dryRunWithoutFlags());
        } catch (UnansweredQuestionsException refusal) {
            story.outcome("refusal.txt", refusal.getMessage() + "\n");
        }
        assertThat(project.files()).as("files of a refused revision").isEqualTo(files);
    }

    private static void evolve(StoryFolder story, StoryProject project, String before) throws IOException {
        CreateResult result = project.create(story.request());
        story.outcome("summary.txt", project.withoutPaths(summary(result)));
        if (result.outcome() == Outcome.WRITTEN) {
            story.outcome("revision.java.txt", result.source());
            project.compile();
            refuseRows(story, project);
            upgrade(story, project);
        }
        Map<String, String> files = project.files();
        assertThat(project.create(story.requestWithoutFlags()).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(project.files()).as("files after creating again").isEqualTo(files);
        assertThat(inOrder(CatalogText.of(upgraded)))
                .as("a fresh build of after")
                .isEqualTo(inOrder(catalogOf(project.schema())));
        if (result.outcome() == Outcome.WRITTEN) {
            downgrade(story, project, before);
        }
    }

    /** Rows that do not fit stop the upgrade before it has changed anything. */
    private static void refuseRows(StoryFolder story, StoryProject project) {
        if (story.file("refused.sql").isEmpty()) {
            return;
        }
        String before = CatalogText.of(upgraded) + StoryRows.of(upgraded);
        story.file("refused.sql").ifPresent(upgraded::execute);
        String rows = CatalogText.of(upgraded) + StoryRows.of(upgraded);
        MigrateException refusal = Objects.requireNonNull(catchThrowableOfType(
                MigrateException.class, () -> project.migrator(upgraded).upgrade()));
        story.outcome("refused-rows.txt", refusal.getMessage() + "\n");
        assertThat(CatalogText.of(upgraded) + StoryRows.of(upgraded))
                .isEqualTo(rows)
                .isNotEqualTo(before);
        story.file("mended.sql").ifPresent(upgraded::execute);
    }

    private static void upgrade(StoryFolder story, StoryProject project) {
        project.migrator(upgraded).upgrade();
        story.outcome("catalog.txt", CatalogText.of(upgraded));
        story.file("later.sql").ifPresent(upgraded::execute);
    }

    private static void downgrade(StoryFolder story, StoryProject project, String before) {
        String rowsAfter = StoryRows.of(upgraded);
        project.migrator(upgraded).downgrade("-1");
        assertThat(inOrder(CatalogText.of(upgraded)))
                .as("the catalog after the downgrade")
                .isEqualTo(inOrder(before));
        story.file("latest.sql").ifPresent(upgraded::execute);
        if (story.file("rows.sql").isPresent() || story.file("refused.sql").isPresent()) {
            story.outcome(
                    "rows.txt",
                    "-- after the upgrade\n" + rowsAfter + "-- after the downgrade\n" + StoryRows.of(upgraded));
        }
    }

    /** The order of columns is never a difference. */
    private static String inOrder(String catalog) {
        return Stream.of(catalog.split("\n(?! )"))
                .map(object -> object.lines().sorted().collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String summary(CreateResult result) {
        RecordingLog log = new RecordingLog();
        new CreateReport(new MavenConsole(log, System.out)).print(result);
        return String.join("\n", log.lines) + "\n";
    }

    private static String catalogOf(Schema schema) {
        fresh.clear();
        PostgresSql sql = new PostgresSql();
        for (Operation operation : SchemaDiff.between(Schema.empty(), schema).upgrade()) {
            fresh.execute(sql.generate(operation).stream()
                    .map(statement -> statement.text())
                    .toArray(String[]::new));
        }
        return CatalogText.of(fresh);
    }
}
