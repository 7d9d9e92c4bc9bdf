package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.DriverDataSource;
import dev.migrate.settings.ConnectionSettings;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ProjectDriverTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void connects_by_the_projects_own_driver() throws Exception {
        try (ProjectClassLoader project = loader(driverJar());
                Connection connection = connect(project)) {
            assertThat(connection.getClass().getClassLoader()).isSameAs(project);
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
    }

    @Test
    void connects_by_the_plugins_driver_where_the_project_has_none() throws Exception {
        try (ProjectClassLoader project = loader();
                Connection connection = connect(project)) {
            assertThat(connection.getClass().getClassLoader())
                    .isSameAs(getClass().getClassLoader());
        }
    }

    @Test
    void nothing_of_the_project_stays_with_the_driver_manager(@TempDir Path classes) throws Exception {
        // DriverManager tells a class of the project alone about the project's drivers.
        ProjectSource.compile(classes, "Registered", """
                import java.sql.DriverManager;

                public final class Registered implements java.util.function.Supplier<Long> {
                    public Long get() {
                        return DriverManager.drivers()
                                .filter(driver -> driver.getClass().getClassLoader() == getClass().getClassLoader())
                                .count();
                    }
                }
                """);
        Supplier<?> registered;
        try (ProjectClassLoader project = loader(driverJar(), classes)) {
            connect(project).close();
            registered = (Supplier<?>)
                    project.loadClass("Registered").getConstructor().newInstance();
            assertThat(registered.get()).isEqualTo(1L);
        }
        assertThat(registered.get()).isEqualTo(0L);
    }

    @Test
    void says_that_no_driver_knows_the_url_and_shows_no_secret() throws Exception {
        try (ProjectClassLoader project = loader()) {
            assertThatThrownBy(() -> DriverDataSource.of(settings("jdbc:other:u/secret@host"), project))
                    .isInstanceOf(MigrateException.class)
                    .hasMessage(
                            "No JDBC driver on the class path accepts the URL 'jdbc:other:…'. Give one of PostgreSQL,"
                                    + " jdbc:postgresql://host/database, or add the driver to the dependencies.");
        }
    }

    private static Connection connect(ClassLoader project) throws SQLException {
        return DriverDataSource.of(settings(database.url()), project, ProjectDriverTest.class.getClassLoader())
                .getConnection();
    }

    private static ConnectionSettings settings(String url) {
        return new ConnectionSettings(url, PostgresServer.user(), PostgresServer.password(), "a test");
    }

    private static ProjectClassLoader loader(Path... classPath) {
        return new ProjectClassLoader(List.of(classPath), ProjectDriverTest.class.getClassLoader());
    }

    private static Path driverJar() throws Exception {
        return ProjectSource.locationOf(org.postgresql.Driver.class);
    }
}
