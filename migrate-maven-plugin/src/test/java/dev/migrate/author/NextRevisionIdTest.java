package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextRevisionIdTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00.987Z");

    @Test
    void aTimeStampIsTheUtcTime() {
        assertThat(NextRevisionId.timestamp(NOW, Set.of())).isEqualTo("20261120093000");
    }

    @Test
    void aTimeStampComesAfterAllOthersSoThatFilesStandInTheOrderOfHistory() {
        assertThat(NextRevisionId.timestamp(NOW, Set.of("20261120093000"))).isEqualTo("20261120093001");
        assertThat(NextRevisionId.timestamp(NOW, Set.of("20261120093000", "20261231235959")))
                .isEqualTo("20270101000000");
    }

    @Test
    void idsThatAreNoTimeStampsDoNotMatter() {
        assertThat(NextRevisionId.timestamp(NOW, Set.of("99999999999999", "abc", "012", "20260230000000")))
                .isEqualTo("20261120093000");
    }

    @Test
    void aSequenceStartsAtOneWithThreeDigits() {
        assertThat(NextRevisionId.sequential(Set.of())).isEqualTo("001");
    }

    @Test
    void aSequenceGoesOnAfterTheHighestAndKeepsItsWidth() {
        assertThat(NextRevisionId.sequential(Set.of("001", "011", "002"))).isEqualTo("012");
        assertThat(NextRevisionId.sequential(Set.of("0009"))).isEqualTo("0010");
        assertThat(NextRevisionId.sequential(Set.of("999"))).isEqualTo("1000");
    }

    @Test
    void aSequenceDoesNotCountTimeStamps() {
        assertThat(NextRevisionId.sequential(Set.of("20261120093000", "x7", "003")))
                .isEqualTo("004");
    }
}
