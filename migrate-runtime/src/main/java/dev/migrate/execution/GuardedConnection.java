package dev.migrate.execution;

import dev.migrate.error.ConnectionMisuseException;
import dev.migrate.operation.ConnectionWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection for the author of a revision, who can do everything with it for a while, but end the transaction. */
final class GuardedConnection implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("close", "commit", "setAutoCommit", "abort");

    private final Connection connection;
    private volatile boolean ended;

    private GuardedConnection(Connection connection) {
        this.connection = connection;
    }

    /** Lets the author work on the connection, and never again. */
    static void lend(Connection connection, ConnectionWork work) throws SQLException {
        GuardedConnection guard = new GuardedConnection(connection);
        try {
            work.run((Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, guard));
        } finally {
            guard.ended = true;
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        // Back to a savepoint is the author's own affair.
        boolean endsTransaction = method.getName().equals("rollback") && arguments == null;
        if (endsTransaction || REFUSED.contains(method.getName())) {
            throw ConnectionMisuseException.ends(method.getName());
        } else if (ended) {
            throw ConnectionMisuseException.late(method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
