package dev.migrate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidSettingException;
import dev.migrate.settings.StartSettings.DatabaseAhead;
import dev.migrate.settings.StartSettings.Mode;
import dev.migrate.settings.StartSettings.PendingModelChanges;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSettingsReaderTest {
    @Test
    void nothingSetGivesTheDefaults() {
        assertThat(read("naming=spring")).isEqualTo(StartSettings.defaults());
        assertThat(StartSettings.defaults())
                .isEqualTo(new StartSettings(
                        Mode.APPLY, Duration.ofMinutes(5), PendingModelChanges.WARN, DatabaseAhead.WARN));
    }

    @Test
    void overridesWinOverTheFile() {
        Map<String, String> overrides = Map.of("migrate.mode", "wait", "migrate.pendingModelChanges", "");
        assertThat(StartSettingsReader.read(
                        "mode=off\npendingModelChanges=fail\nwaitLimit=30s\ndatabaseAhead=fail", "file", overrides))
                .isEqualTo(new StartSettings(
                        Mode.WAIT, Duration.ofSeconds(30), PendingModelChanges.FAIL, DatabaseAhead.FAIL));
    }

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "0s, PT0S", "30s, PT30S", "5m, PT5M", "2h, PT2H"})
    void limitHasAUnit(String text, Duration limit) {
        assertThat(read("waitLimit=" + text).waitLimit()).isEqualTo(limit);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> read("waitLimit=30"))
                .withMessage(
                        "Setting 'waitLimit' has the value '30'. Write a number with its unit: 500ms, 30s, 5m, 1h.");
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> read("mode=validat"))
                .withMessage("Setting 'mode' has the value 'validat'. Did you mean 'validate'? Allowed are 'apply',"
                        + " 'validate', 'wait' and 'off'.");
    }

    @Test
    void theModelsSettingsInTheSameFileAreNotDisturbed() {
        assertThat(ModelSettingsReader.read("mode=off", "file", Map.of("migrate.waitLimit", "1s")))
                .isEqualTo(ModelSettingsReader.defaults());
    }

    private static StartSettings read(String text) {
        return StartSettingsReader.read(text, "file", Map.of());
    }
}
