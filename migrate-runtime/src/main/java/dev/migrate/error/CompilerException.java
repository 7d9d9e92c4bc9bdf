package dev.migrate.error;

/** A Java compiler that cannot read the classes of the entities. */
public final class CompilerException extends MigrateException {
    private CompilerException(String message) {
        super(message);
    }

    /** A Java runtime without a compiler. */
    public static CompilerException missing(String javaHome) {
        return new CompilerException("The entities cannot be read: the Java runtime in '" + javaHome
                + "' has no compiler. Run Maven with a JDK, which 'JAVA_HOME' names.");
    }

    /** Class files that are newer than the compiler. */
    public static CompilerException older(int compiler, int classes, String className) {
        return new CompilerException("The entities cannot be read: class '" + className
                + "' is compiled for Java " + classes + ", but Maven runs on Java " + compiler + ". Run Maven with JDK "
                + classes + " or later, or compile with '<release>" + compiler + "</release>'.");
    }
}
