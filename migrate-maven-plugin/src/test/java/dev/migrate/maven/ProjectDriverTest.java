package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
            assertThatThrownBy(() -> ProjectDriver.dataSource("jdbc:other:u/secret@host", new Properties(), project))
                    .isInstanceOf(MigrateException.class)
                    .hasMessage("No JDBC driver of the project accepts the URL 'jdbc:other:…'. Give one of PostgreSQL,"
                            + " jdbc:postgresql://host/database, or add the driver to the dependencies.");
        }
    }

    @Test
    void a_driver_that_does_not_know_the_url_says_so() {
        assertThatThrownBy(() -> new DriverDataSource(new org.postgresql.Driver(), "jdbc:other:x", new Properties())
                        .getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessage("The driver org.postgresql.Driver refused the URL");
    }

    private static Connection connect(ClassLoader project) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(Map.of("user", PostgresServer.user(), "password", PostgresServer.password()));
        return ProjectDriver.dataSource(database.url(), properties, project).getConnection();
    }

    private static ProjectClassLoader loader(Path... classPath) {
        return new ProjectClassLoader(List.of(classPath), ProjectDriverTest.class.getClassLoader());
    }

    private static Path driverJar() throws Exception {
        return ProjectSource.locationOf(org.postgresql.Driver.class);
    }
}
