package dev.migrate.execution;

import dev.migrate.error.ConnectionMisuseException;
import dev.migrate.error.TransactionStatementException;
import dev.migrate.operation.ConnectionWork;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection for the author of a revision, who can do everything with it for a while, but end the transaction.
 *
 * <p>What leads back to the connection (statements, rows, what it is unwrapped to) is guarded as it is, and so is the text
 * of all SQL. A class can't be guarded: one that a driver builds upon its connection is built upon the guarded one instead.
 */
final class GuardedConnection {
    private static final String CALL = "op.connection()";
    private static final Set<String> REFUSED = Set.of("close", "commit", "setAutoCommit", "abort");

    private final Database database;
    private volatile boolean ended;

    private GuardedConnection(Database database) {
        this.database = database;
    }

    /** Lets the author work on the connection, and never again. */
    static void lend(Connection connection, Database database, ConnectionWork work) throws SQLException {
        GuardedConnection guard = new GuardedConnection(database);
        try {
            work.run(guard.guarded(Connection.class, connection));
        } finally {
            guard.ended = true;
        }
    }

    private <T> T guarded(Class<T> type, Object object) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Guarded(this, object)));
    }

    private void checkCall(Object object, Method method, Object[] arguments) {
        String name = method.getName();
        if (object instanceof Connection) {
            // Back to a savepoint is the author's own affair.
            boolean endsTransaction = name.equals("rollback") && arguments.length == 0;
            if (endsTransaction || REFUSED.contains(name)) {
                throw ConnectionMisuseException.ends(name);
            }
        }
        if (ended) {
            throw ConnectionMisuseException.late(method.getDeclaringClass().getSimpleName() + "." + name);
        } else if (name.equals("unwrap") && !((Class<?>) arguments[0]).isInterface()) {
            throw ConnectionMisuseException.unwraps((Class<?>) arguments[0]);
        } else if (WaysToSql.takesSql(method) && arguments[0] instanceof String sql) {
            database.transactionStatement(sql).ifPresent(statement -> {
                throw new TransactionStatementException(CALL, statement);
            });
        }
    }

    private Object answer(Object object, Method method, Object[] arguments, Object answer)
            throws ReflectiveOperationException {
        if (method.getName().equals("unwrap")) {
            return guarded((Class<?>) arguments[0], answer);
        }
        Optional<Class<?>> type = WaysToSql.through(method, answer);
        if (type.isPresent()) {
            return guarded(type.get(), answer);
        }
        return object instanceof Connection && !method.getReturnType().isInterface() ? rebuilt(object, answer) : answer;
    }

    private Object rebuilt(Object object, Object answer) throws ReflectiveOperationException {
        for (Constructor<?> constructor : answer.getClass().getConstructors()) {
            Class<?>[] types = constructor.getParameterTypes();
            if (types.length == 1 && Connection.class.isAssignableFrom(types[0]) && types[0].isInstance(object)) {
                return constructor.newInstance(guarded(types[0], object));
            }
        }
        return answer;
    }

    /** A driver knows its own objects only. */
    private static @Nullable Object[] unguarded(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument != null
                                && Proxy.isProxyClass(argument.getClass())
                                && Proxy.getInvocationHandler(argument) instanceof Guarded guarded
                        ? guarded.object()
                        : argument)
                .toArray();
    }

    /**
     * What stands before an object of the driver.
     *
     * @param guard the guard of its connection
     * @param object the object
     */
    private record Guarded(GuardedConnection guard, Object object) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            Object[] arguments = given == null ? new Object[0] : given;
            guard.checkCall(object, method, arguments);
            try {
                Object answer = method.invoke(object, unguarded(arguments));
                return answer == null ? null : guard.answer(object, method, arguments, answer);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
