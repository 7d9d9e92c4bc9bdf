package dev.migrate.postgres;

import dev.migrate.execution.ConnectionSetup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What pgjdbc calls its own way and JDBC has no name for.
 *
 * <p>The driver is the application's: its methods are called by name, and another driver does without.
 */
final class PostgresDatabaseDriver {
    private final Connection driver;
    private final Method getter;
    private final Method setter;

    private PostgresDatabaseDriver(Connection driver) throws NoSuchMethodException {
        this.driver = driver;
        this.getter = driver.getClass().getMethod("getPrepareThreshold");
        this.setter = driver.getClass().getMethod("setPrepareThreshold", int.class);
    }

    /**
     * Keeps the driver from preparing statements in the server when they are used again: behind a transaction pooler the
     * next transaction may be in another server process, which does not have them.
     */
    static ConnectionSetup withoutServerPrepared(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(Connection.class)) {
            return () -> {};
        }
        try {
            PostgresDatabaseDriver driver = new PostgresDatabaseDriver(connection.unwrap(Connection.class));
            int before = (int) driver.call(driver.getter);
            driver.call(driver.setter, 0);
            return () -> driver.call(driver.setter, before);
        } catch (NoSuchMethodException e) {
            return () -> {};
        }
    }

    private Object call(Method method, Object... arguments) {
        try {
            return method.invoke(driver, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The driver refuses " + method.getName(), e);
        }
    }
}
