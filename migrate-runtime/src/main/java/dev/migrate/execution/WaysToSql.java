package dev.migrate.execution;

import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which methods of a driver take the text of SQL, and which of its objects have such methods or lead to what has. */
final class WaysToSql {
    /** By name, since what a driver adds to JDBC goes by the same names, or by these. */
    private static final Pattern NAMES =
            Pattern.compile("exec.*|prepare.*|addBatch|startCopy|(create|borrow).*Query.*");

    private static final List<Class<?>> OF_JDBC =
            List.of(Connection.class, Statement.class, ResultSet.class, DatabaseMetaData.class, Array.class);

    private static final ClassValue<Boolean> LEADING = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isInterface() && Arrays.stream(type.getMethods()).anyMatch(WaysToSql::leads);
        }
    };

    private WaysToSql() {}

    static boolean takesSql(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[0] == String.class
                && NAMES.matcher(method.getName()).matches();
    }

    /** The interface through which an answer leads to SQL; empty if it leads nowhere. */
    static Optional<Class<?>> through(Method method, Object answer) {
        Class<?> declared = method.getReturnType();
        if (declared.isInterface()) {
            return LEADING.get(declared) ? Optional.of(declared) : Optional.empty();
        }
        // Such as a cursor, which is a value of a column.
        return OF_JDBC.stream().filter(type -> type.isInstance(answer)).findFirst();
    }

    private static boolean leads(Method method) {
        return takesSql(method) || OF_JDBC.contains(method.getReturnType());
    }
}
