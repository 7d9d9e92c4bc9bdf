package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RowsFiguresTest {
    @Test
    void a_bound_leaves_room_for_chance_and_the_less_the_more_evolutions_there_are() {
        assertThat(bound(1)).isGreaterThan(100);
        assertThat(bound(20)).isCloseTo(64.5, within(0.1));
        assertThat(bound(2_000)).isCloseTo(36.2, within(0.1));
    }

    private static double bound(int evolutions) {
        RowsFigures figures = new RowsFigures();
        for (int i = 0; i < evolutions; i++) {
            figures.addEvolution();
        }
        return figures.bound(33);
    }
}
