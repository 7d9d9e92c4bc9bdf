package dev.migrate.maven;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;

/**
 * What drivers told {@link DriverManager} when they were loaded; it would hold their class loader as long as Maven runs.
 *
 * <p>{@code DriverManager} speaks only of drivers that its caller's class loader sees, so the project's loader defines a
 * copy of this class and runs that.
 */
public final class DriverRegistrations implements Runnable {
    /** Takes back those of the class loader that defined this class. */
    @Override
    public void run() {
        ClassLoader own = getClass().getClassLoader();
        for (Driver driver : Collections.list(DriverManager.getDrivers())) {
            if (driver.getClass().getClassLoader() == own) {
                deregister(driver);
            }
        }
    }

    private static void deregister(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
            throw new IllegalStateException("The driver " + driver.getClass().getName() + " does not leave", e);
        }
    }
}
