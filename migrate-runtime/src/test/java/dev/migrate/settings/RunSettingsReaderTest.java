package dev.migrate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidSettingException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunSettingsReaderTest {
    @Test
    void nothingSetIsTheDefault() {
        assertThat(RunSettingsReader.read("", "file", Map.of())).isEqualTo(RunSettings.DEFAULTS);
    }

    @Test
    void fileIsReadAndOverridden() {
        RunSettings settings = RunSettingsReader.read(
                "transaction=all\nlockTimeout=500ms\nlockAttempts=3\nstatementTimeout=2m",
                "file",
                Map.of("migrate.lockAttempts", "9"));
        assertThat(settings)
                .isEqualTo(new RunSettings(
                        Duration.ofMillis(500),
                        9,
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        RunSettings.Transactions.ALL));
    }

    @Test
    void wrongValuesAreRefused() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> RunSettingsReader.read("transaction=each", "file", Map.of()))
                .withMessageContaining("Setting 'transaction' has the value 'each'.")
                .withMessageEndingWith("Allowed are 'revision' and 'all'.");
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> RunSettingsReader.read("lockTimeout=5", "file", Map.of()))
                .withMessage(
                        "Setting 'lockTimeout' has the value '5'. Write a number with its unit: 500ms, 30s, 5m, 1h.");
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> RunSettingsReader.read("lockAttempts=0", "file", Map.of()))
                .withMessage("Setting 'lockAttempts' has the value '0'. Write a number from 1 to 9999.");
    }
}
