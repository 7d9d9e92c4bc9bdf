package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceReportTest {
    private static final String REMEDY = """
            to have it written by every build, add to the pom:
              <plugin>
                  <groupId>dev.migrate</groupId>
                  <artifactId>migrate-maven-plugin</artifactId>
                  <version>1.2</version>
                  <executions><execution><goals><goal>snapshot</goal></goals></execution></executions>
              </plugin>""";

    @Test
    void is_silent_when_all_is_well() {
        assertThat(lines(Optional.of("x"), Optional.of("x"))).isEmpty();
        assertThat(lines(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void says_what_was_missing_and_what_to_add() {
        assertThat(lines(Optional.empty(), Optional.of("x")))
                .containsExactly("The compile left no 'schema.json', which the application needs; it has been written; "
                        + REMEDY);
    }

    @Test
    void says_what_was_wrong_and_what_to_add() {
        assertThat(lines(Optional.of("part"), Optional.of("x")))
                .containsExactly("The compile left a 'schema.json' that does not fit the compiled classes; it has been"
                        + " written anew. An incremental compile shows the processor only some classes: " + REMEDY);
    }

    private static List<String> lines(Optional<String> found, Optional<String> wanted) {
        Path file = Path.of("target", "classes", "META-INF", "migrate", "schema.json");
        return new ResourceReport("1.2").lines(List.of(new ProjectModel.Resource(file, found, wanted)));
    }
}
