package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintTextTest {
    @Test
    void valuesStandBetweenCommas() {
        assertThat(HintText.names("users.a:b, user:users,,")).containsExactly("users.a:b", "user:users");
        assertThat(HintText.names("\"odd,name\".a:\"x,y\",it's:its"))
                .containsExactly("\"odd,name\".a:\"x,y\"", "it's:its");
        assertThat(HintText.names(null)).isEmpty();
        assertThat(HintText.expressions(null)).isEmpty();
    }

    @Test
    void commasOfAnExpressionStay() {
        assertThat(HintText.expressions("t.a=coalesce(b, 'x, y'),t.c='it''s, ok',t.d=array[1,2],\"odd,name\".e=0"))
                .containsExactly("t.a=coalesce(b, 'x, y')", "t.c='it''s, ok'", "t.d=array[1,2]", "\"odd,name\".e=0");
    }

    @Test
    void anOpenParenthesisTakesTheRest() {
        assertThat(HintText.expressions("t.a=f(b, t.c=1")).containsExactly("t.a=f(b, t.c=1");
        assertThat(HintText.expressions("t.a=f), t.c=1")).containsExactly("t.a=f)", "t.c=1");
    }
}
