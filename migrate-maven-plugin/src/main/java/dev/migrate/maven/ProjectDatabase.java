package dev.migrate.maven;

import dev.migrate.execution.DriverDataSource;
import dev.migrate.settings.ConnectionSettings;
import dev.migrate.settings.ModelSettings;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database of the project while a goal runs: a server somewhere, or the embedded one, which stops with the goal. */
final class ProjectDatabase implements AutoCloseable {
    /** The URL that asks for the embedded server. */
    static final String EMBEDDED = "embedded:postgresql";

    private final ConnectionSettings settings;
    private final @Nullable EmbeddedServer server;

    private ProjectDatabase(ConnectionSettings settings, @Nullable EmbeddedServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** The server that the settings name. */
    static ProjectDatabase at(ConnectionSettings settings) {
        return new ProjectDatabase(settings, null);
    }

    /** The embedded server, which is running. */
    static ProjectDatabase embedded(ConnectionSettings settings, EmbeddedServer server) {
        return new ProjectDatabase(settings, server);
    }

    /** What it is called for people: its URL without secrets, and the schema if one is set. */
    String display(ModelSettings model) {
        return settings.displayUrl() + (model.schema() == null ? "" : ", schema " + model.schema());
    }

    /** Connections to it, by the driver of the project, or by the plugin's own where the project has none. */
    DataSource dataSource(ClassLoader project) {
        ConnectionSettings reached = server == null
                ? settings
                : new ConnectionSettings(server.url(), settings.user(), settings.password(), settings.source());
        return DriverDataSource.of(reached, project, ProjectDatabase.class.getClassLoader());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
