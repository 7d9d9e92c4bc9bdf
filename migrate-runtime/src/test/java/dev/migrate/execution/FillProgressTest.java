package dev.migrate.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillProgressTest {
    @Test
    void timeLeftIsReckonedFromWhatThisRunDid() {
        assertThat(progress(20_000, 0).describe(Duration.ofSeconds(10)))
                .isEqualTo("20,000 of about 100,000 rows, 20 %, about 40 s left");
        assertThat(progress(90_000, 80_000).describe(Duration.ofSeconds(10)))
                .isEqualTo("90,000 of about 100,000 rows, 90 %, about 10 s left");
    }

    @Test
    void anEstimateThatWasTooLowIsLeftBehind() {
        assertThat(progress(150_000, 0).describe(Duration.ofSeconds(10)))
                .isEqualTo("150,000 of about 150,000 rows, 99 %, about 0 s left");
        assertThat(progress(0, 0).describe(Duration.ofSeconds(10)))
                .isEqualTo("0 of about 100,000 rows, 0 %, about 0 s left");
    }

    private static FillProgress progress(long seen, long earlier) {
        return new FillProgress(List.of("1"), seen, seen, 100_000, earlier);
    }
}
