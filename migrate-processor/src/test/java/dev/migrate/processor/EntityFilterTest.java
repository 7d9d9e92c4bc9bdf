package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.settings.ModelSettingsReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityFilterTest {
    @Test
    void withoutSettingsAllAreTaken() {
        assertThat(filter("", "").test("com.acme.User")).isTrue();
        assertThat(filter("", "").test("User")).isTrue();
    }

    @Test
    void aPackageTakesItsSubpackages() {
        EntityFilter filter = filter("com.acme, org.other", "");

        assertThat(filter.test("com.acme.User")).isTrue();
        assertThat(filter.test("com.acme.sub.User")).isTrue();
        assertThat(filter.test("org.other.User")).isTrue();
        assertThat(filter.test("com.acmes.User")).isFalse();
    }

    @Test
    void aPatternLeavesOutWhatItMatchesWhole() {
        EntityFilter filter = filter("com.acme", "*$Draft,com.acme.old.*,com.acme.A.b");

        assertThat(filter.test("com.acme.User$Draft")).isFalse();
        assertThat(filter.test("com.acme.old.sub.User")).isFalse();
        assertThat(filter.test("com.acme.User$Drafts")).isTrue();
        assertThat(filter.test("com.acme.AXb")).isTrue();
    }

    private static EntityFilter filter(String packages, String excluded) {
        return new EntityFilter(ModelSettingsReader.read(
                "", "test", Map.of("migrate.entityPackages", packages, "migrate.excludeEntities", excluded)));
    }
}
