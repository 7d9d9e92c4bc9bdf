package dev.migrate.execution;

import dev.migrate.error.ConnectionMisuseException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection for the author of a revision, who can do everything with it but end the transaction. */
final class GuardedConnection implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("close", "commit", "setAutoCommit", "abort");

    private final Connection connection;

    private GuardedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        // Back to a savepoint is the author's own affair.
        boolean endsTransaction = method.getName().equals("rollback") && arguments == null;
        if (endsTransaction || REFUSED.contains(method.getName())) {
            throw new ConnectionMisuseException(method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
