package dev.migrate.error;

/** A call on the connection of {@code op.connection()} that would take the transaction from the runner, or came too late. */
public final class ConnectionMisuseException extends MigrateException {
    private ConnectionMisuseException(String message) {
        super(message);
    }

    /** A method that ends the transaction or the connection. */
    public static ConnectionMisuseException ends(String method) {
        return new ConnectionMisuseException("Connection." + method + "() was called in op.connection(). The connection"
                + " belongs to the runner, which commits the revision as a whole. Leave the call out.");
    }

    /** A class that the connection was to be unwrapped to. */
    public static ConnectionMisuseException unwraps(Class<?> type) {
        return new ConnectionMisuseException("unwrap(" + type.getSimpleName() + ".class) was called in op.connection()."
                + " That is a class, which can't be kept from ending the transaction. Unwrap to an interface, such as"
                + " PGConnection.");
    }

    /** A method that was called when the author's turn was over. */
    public static ConnectionMisuseException late(String method) {
        return new ConnectionMisuseException(method + "() was called after op.connection() had ended. The"
                + " connection belongs to the runner. Do all work inside of op.connection().");
    }
}
