package dev.migrate.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatDoesNotShowBecomesAnEscape() {
        assertThat(Visible.lines("a\u001b[31mb\u0007\u0000\u009b\u202e\u2066\ufeff\u2028"))
                .containsExactly("a\\u001b[31mb\\u0007\\u0000\\u009b\\u202e\\u2066\\ufeff\\u2028");
    }

    @Test
    void lettersOfAnyLanguageStay() {
        String text = "\tgröße 表 \u0645\u0631 \ud83d\udc69\u200d\ud83d\udcbb $1 \\";
        assertThat(Visible.lines(text)).containsExactly(text);
        assertThat(Visible.isLine("größe 表 $1")).isTrue();
        assertThat(Visible.isLine("a\nb")).isFalse();
    }

    @Test
    void errorsShowWhatTheySay() {
        assertThat(new MigrateException("Name 'a\u001b[2J'.\nSecond line.\n"))
                .hasMessage("Name 'a\\u001b[2J'.\nSecond line.\n");
        assertThat(new MigrateException("")).hasMessage("");
    }
}
