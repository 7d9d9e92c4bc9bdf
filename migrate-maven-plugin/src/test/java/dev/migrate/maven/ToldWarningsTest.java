package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldWarningsTest {
    @Test
    void aWarningIsToldByTheFirstGoalOfABuildAlone() {
        Map<Object, Object> build = new HashMap<>();
        assertThat(new ToldWarnings(build).untold(List.of("first"))).containsExactly("first");
        assertThat(new ToldWarnings(build).untold(List.of("first", "second"))).containsExactly("second");
        assertThat(new ToldWarnings(build).untold(List.of("second", "first"))).isEmpty();
        assertThat(new ToldWarnings(new HashMap<>()).untold(List.of("first"))).containsExactly("first");
    }
}
