package dev.migrate.maven;

import dev.migrate.settings.ConnectionCandidate;
import dev.migrate.settings.ConnectionResolver;
import dev.migrate.settings.ConnectionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that may need a database. */
@SuppressWarnings("NullAway.Init")
abstract class DatabaseMojo extends ModelMojo {
    /**
     * The database: {@code jdbc:postgresql://host:port/database}, or {@code embedded:postgresql} for a private server
     * under {@code target/migrate} to try things out. Without it, {@code DATABASE_URL}, {@code .env} and libpq's
     * variables are looked at.
     */
    @Parameter(property = "migrate.url")
    private @Nullable String url;

    /** Who connects. */
    @Parameter(property = "migrate.user")
    private @Nullable String user;

    /** The password; rather give it in the environment, or encrypted in settings.xml. */
    @Parameter(property = "migrate.password")
    private @Nullable String password;

    /** The server in settings.xml that has user and password; the password may be encrypted. */
    @Parameter(property = "migrate.serverId")
    private @Nullable String serverId;

    /** The PostgreSQL that {@code embedded:postgresql} runs. */
    @Parameter(property = "migrate.embeddedVersion", defaultValue = "18.6.0")
    private String embeddedVersion;

    @Inject
    private SettingsDecrypter decrypter;

    @Inject
    private RepositorySystem repositories;

    /**
     * The database that is configured; the caller closes it.
     *
     * @throws dev.migrate.error.NoConnectionException if none is
     */
    ProjectDatabase database() throws IOException {
        ConnectionSettings settings = ConnectionResolver.resolve(candidates());
        if (!settings.url().equals(ProjectDatabase.EMBEDDED)) {
            return ProjectDatabase.at(settings);
        }
        EmbeddedBinaries binaries = new EmbeddedArtifact(
                        request -> repositories.resolveArtifact(session().getRepositorySession(), request),
                        project().getRemotePluginRepositories())
                .resolve(embeddedVersion);
        Path folder = Path.of(project().getBuild().getDirectory(), "migrate");
        return ProjectDatabase.embedded(settings, EmbeddedServer.start(folder, binaries));
    }

    /** Whether any place names a database. */
    boolean hasDatabase() throws IOException {
        return candidates().stream().anyMatch(candidate -> candidate.url() != null);
    }

    /** The places that may name the database, in their order. */
    private List<ConnectionCandidate> candidates() throws IOException {
        List<ConnectionCandidate> configured = new ArrayList<>();
        configured.add(new ConnectionCandidate("the plugin's configuration", url, user, password));
        if (serverId != null) {
            configured.add(new SettingsServers(decrypter).candidate(session().getSettings(), serverId));
        }
        Path dotEnv = project().getBasedir().toPath().resolve(".env");
        String dotEnvText = Files.exists(dotEnv) ? Files.readString(dotEnv) : "";
        return ConnectionResolver.candidates(commandLine(), configured, System.getenv(), dotEnvText);
    }
}
