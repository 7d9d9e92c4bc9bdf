package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.diff.Question;
import dev.migrate.schema.Schema;
import dev.migrate.test.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1 and 2 from end to end: real files, real javac, entities that change at random. */
class CreateLawsTest {
    private static final int PAIRS = 40;

    @TempDir
    Path root;

    @Test
    void whateverChangesIsWrittenOnceAndProvesItself() {
        Laws.forEachPair(PAIRS, (before, after) -> {
            TestProject project = new TestProject(Files.createTempDirectory(root, "project"))
                    .setting("revisionIds", "sequential")
                    .developer(CreateLawsTest::lastAnswer);
            assertCreated(project, before);
            assertCreated(project, after);
        });
    }

    private static void assertCreated(TestProject project, Schema entities) throws IOException {
        CreateResult result = project.entities(entities).create("change");
        if (result.outcome() == Outcome.WRITTEN) {
            assertThat(project.head().schema()).isEqualTo(entities);
        }
        assertThat(project.create("again").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(project.problems()).isEmpty();
    }

    /** The answer that drops or fills. */
    private static Optional<Question.Answer> lastAnswer(Question question) {
        Question.Answer last = question.answers().get(question.answers().size() - 1);
        return Optional.of(new Question.Answer(
                last.meaning(), last.property(), last.value().replace("<expression>", "coalesce(null, 'x, y')")));
    }
}
