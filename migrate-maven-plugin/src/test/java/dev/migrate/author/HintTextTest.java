package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintTextTest {
    @Test
    void hintsStandBetweenCommas() {
        assertThat(HintText.split("users.a:b, user:users,,", ',')).containsExactly("users.a:b", "user:users");
    }

    @Test
    void commasOfAnExpressionStay() {
        assertThat(HintText.split("t.a=coalesce(b, 'x, y'),t.c='it''s, ok',t.d=array[1,2],\"odd,name\".e=0", ','))
                .containsExactly("t.a=coalesce(b, 'x, y')", "t.c='it''s, ok'", "t.d=array[1,2]", "\"odd,name\".e=0");
    }

    @Test
    void anOpenParenthesisTakesTheRest() {
        assertThat(HintText.split("t.a=f(b, t.c=1", ',')).containsExactly("t.a=f(b, t.c=1");
        assertThat(HintText.split("t.a=f), t.c=1", ',')).containsExactly("t.a=f)", "t.c=1");
    }
}
