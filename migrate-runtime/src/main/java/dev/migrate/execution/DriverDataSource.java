package dev.migrate.execution;

import dev.migrate.error.NoDriverException;
import dev.migrate.settings.ConnectionSettings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Arrays;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Connections from a driver that {@link DriverManager} need not know: that one hands out only drivers of its caller's
 * class loader, and an application's driver may live in another.
 */
public final class DriverDataSource implements NamedDataSource {
    /** What follows the first part of a URL can hold a password. */
    private static final Pattern BEGINNING = Pattern.compile("(?<=^jdbc:[\\w-]{1,30}:).*");

    private final Driver driver;
    private final ConnectionSettings settings;

    private DriverDataSource(Driver driver, ConnectionSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    /**
     * Connections by the first driver that accepts the URL.
     *
     * @param loaders where drivers are looked for, in that order
     * @throws NoDriverException if no driver does
     */
    public static DriverDataSource of(ConnectionSettings settings, ClassLoader... loaders) {
        return Arrays.stream(loaders)
                .flatMap(loader -> ServiceLoader.load(Driver.class, loader).stream())
                .map(ServiceLoader.Provider::get)
                .filter(driver -> accepts(driver, settings.url()))
                .findFirst()
                .map(driver -> new DriverDataSource(driver, settings))
                .orElseThrow(() ->
                        new NoDriverException(BEGINNING.matcher(settings.url()).replaceFirst("…")));
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            throw new IllegalStateException("The driver " + driver.getClass().getName() + " failed", e);
        }
    }

    @Override
    public String displayName() {
        return "'" + settings.displayUrl() + "' (from " + settings.source() + ")";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(settings.user(), settings.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return connect(user, password);
    }

    private Connection connect(@Nullable String user, @Nullable String password) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        Connection connection = driver.connect(settings.url(), properties);
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " refused the URL");
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("setLogWriter");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("setLoginTimeout");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
