package dev.migrate.maven;

import dev.migrate.error.MigrateException;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Finds the JDBC driver of the project, or the plugin's own where the project has none. */
final class ProjectDriver {
    private ProjectDriver() {}

    /**
     * Connections by the first driver on the project's class path that accepts the URL.
     *
     * @param properties what the driver is given besides: user and password
     * @throws MigrateException if no driver does
     */
    static DataSource dataSource(String url, Properties properties, ClassLoader project) {
        Driver driver = Stream.of(project, ProjectDriver.class.getClassLoader())
                .flatMap(loader -> ServiceLoader.load(Driver.class, loader).stream())
                .map(ServiceLoader.Provider::get)
                .filter(each -> accepts(each, url))
                .findFirst()
                .orElseThrow(() -> refused(url));
        return new DriverDataSource(driver, url, properties);
    }

    /** What follows the first part of a URL can hold a password. */
    private static MigrateException refused(String url) {
        String kind = url.replaceFirst("(?<=^jdbc:[\\w-]{1,30}:).*", "…");
        return new MigrateException("No JDBC driver of the project accepts the URL '" + kind
                + "'. Give one of PostgreSQL, jdbc:postgresql://host/database, or add the driver to the dependencies.");
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            throw new IllegalStateException("The driver " + driver.getClass().getName() + " failed", e);
        }
    }
}
