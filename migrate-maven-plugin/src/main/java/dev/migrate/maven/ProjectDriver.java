package dev.migrate.maven;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/** Finds the JDBC driver of the project, or the plugin's own where the project has none. */
final class ProjectDriver {
    private ProjectDriver() {}

    /**
     * Connections by the first driver on the project's class path that accepts the URL.
     *
     * @param properties what the driver is given besides: user and password
     */
    static DataSource dataSource(String url, Properties properties, ClassLoader project) {
        Driver driver = ServiceLoader.load(Driver.class, project).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> accepts(each, url))
                .findFirst()
                .orElseGet(org.postgresql.Driver::new);
        return new DriverDataSource(driver, url, properties);
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            throw new IllegalStateException("The driver " + driver.getClass().getName() + " failed", e);
        }
    }
}
