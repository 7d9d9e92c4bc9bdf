package dev.migrate.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.migrate.settings.StartSettings;
import dev.migrate.settings.StartSettings.DatabaseAhead;
import dev.migrate.settings.StartSettings.Mode;
import dev.migrate.settings.StartSettings.PendingModelChanges;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class MigratePropertiesTest {
    private static final StartSettings SHIPPED =
            new StartSettings(Mode.WAIT, Duration.ofSeconds(7), PendingModelChanges.FAIL, DatabaseAhead.FAIL);

    @Test
    void everyPropertyHasMetadataWithItsType() throws Exception {
        List<String> described = StreamSupport.stream(metadata().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(property -> property.get("name").getAsString() + " "
                        + property.get("type").getAsString())
                .toList();
        assertThat(described)
                .containsExactly(Arrays.stream(MigrateProperties.class.getRecordComponents())
                        .map(MigratePropertiesTest::described)
                        .toArray(String[]::new));
    }

    @Test
    void whatIsNotSetIsAsTheApplicationShipsIt() {
        assertThat(new MigrateProperties(null, null, null, null, null, null, null, null, null).over(SHIPPED))
                .isEqualTo(SHIPPED);
        assertThat(new MigrateProperties(null, null, null, null, null, Mode.OFF, null, null, null).over(SHIPPED))
                .isEqualTo(new StartSettings(
                        Mode.OFF, Duration.ofSeconds(7), PendingModelChanges.FAIL, DatabaseAhead.FAIL));
    }

    private static JsonArray metadata() throws Exception {
        try (InputStream stream =
                MigrateProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getAsJsonObject()
                    .getAsJsonArray("properties");
        }
    }

    private static String described(RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "migrate." + name + " " + component.getType().getName();
    }
}
