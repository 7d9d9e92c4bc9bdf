package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;

class EmbeddedPlatformTest {
    @Test
    void names_platforms_as_the_artifacts_do() {
        assertThat(EmbeddedPlatform.of("Linux", "amd64")).isEqualTo("linux-amd64");
        assertThat(EmbeddedPlatform.of("Linux", "aarch64")).isEqualTo("linux-arm64v8");
        assertThat(EmbeddedPlatform.of("Mac OS X", "aarch64")).isEqualTo("darwin-arm64v8");
        assertThat(EmbeddedPlatform.of("Mac OS X", "x86_64")).isEqualTo("darwin-amd64");
        assertThat(EmbeddedPlatform.of("Windows 11", "amd64")).isEqualTo("windows-amd64");
    }

    @Test
    void says_what_to_do_on_a_platform_without_binaries() {
        assertThatThrownBy(() -> EmbeddedPlatform.of("SunOS", "sparcv9"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("There is no embedded PostgreSQL for 'SunOS'."
                        + " Start a server and give its URL: -Dmigrate.url=jdbc:postgresql://host/database");
        assertThatThrownBy(() -> EmbeddedPlatform.of("Linux", "riscv64")).hasMessageContaining("'riscv64'");
    }
}
