package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateRequest;
import dev.migrate.author.CreateResult;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The releases of a published model are an evolution: a revision leads from each to the next. */
class PublishedHistoryTest {
    @RegisterExtension
    static final TestDatabase upgraded = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase fresh = TestDatabase.create();

    /** What only the developers knew: what rows have in columns that they did not have when they were written. */
    private static final Map<String, String> FILLS = Map.of(
            "keycloak-25.0.6", "offline_client_session.version=0,offline_user_session.version=0",
            "keycloak",
                    "credential.version=0,fed_user_consent_cl_scope.parameter='',user_consent_client_scope.parameter=''");

    @TempDir
    Path folder;

    @Test
    void one_database_goes_through_all_releases_and_back() throws IOException {
        List<Variant> releases = PublishedModels.keycloakReleases().stream()
                .map(model -> Variant.of(model, "jpa"))
                .toList();
        try (OurProject project = OurProject.in(folder.resolve("history"), releases.get(0))) {
            for (Variant release : releases) {
                project.become(release);
                CreateResult result = project.create(request(release));
                if (result.outcome() == CreateResult.Outcome.WRITTEN) {
                    project.compile();
                    project.migrator(upgraded).upgrade();
                }
                assertThat(project.create("again").outcome()).isEqualTo(CreateResult.Outcome.UNCHANGED);
            }
            assertThat(CatalogFacts.of(upgraded)).isEqualTo(freshFacts(releases.get(releases.size() - 1)));

            project.migrator(upgraded).downgrade("base");
            assertThat(CatalogFacts.of(upgraded)).isEmpty();
        }
    }

    private static CreateRequest request(Variant release) {
        String name = release.model().name();
        return new CreateRequest(name, true, null, null, null, FILLS.get(name), false);
    }

    private Iterable<String> freshFacts(Variant release) throws IOException {
        try (OurProject project = OurProject.in(folder.resolve("fresh"), release)) {
            project.create("first");
            project.compile();
            project.migrator(fresh).upgrade();
            return CatalogFacts.of(fresh);
        }
    }
}
