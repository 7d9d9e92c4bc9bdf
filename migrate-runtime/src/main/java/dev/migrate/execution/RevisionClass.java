package dev.migrate.execution;

import dev.migrate.error.RevisionClassException;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionInfo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The class that a registry names for a revision, checked before it is trusted. */
final class RevisionClass {
    private static final String BUILD_AGAIN = "Compile the project again, so that classes and registry fit together";

    private final RevisionInfo revision;
    private final ClassLoader classLoader;

    RevisionClass(RevisionInfo revision, ClassLoader classLoader) {
        this.revision = revision;
        this.classLoader = classLoader;
    }

    Migration instantiate() {
        Class<? extends Migration> type = checked(load());
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException e) {
            throw wrong("has no public constructor without parameters", "Give it one", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw wrong("is not accessible", "Make it a public class in a package that its module opens", e);
        } catch (InvocationTargetException | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw wrong(
                    "can't be instantiated, it threw " + cause, "Keep its constructor and fields free of work", cause);
        }
    }

    private Class<?> load() {
        try {
            return Class.forName(revision.className(), false, classLoader);
        } catch (ClassNotFoundException e) {
            throw wrong("is not on the class path", BUILD_AGAIN, e);
        } catch (LinkageError e) {
            throw wrong("does not fit the other classes (" + e + ")", BUILD_AGAIN, e);
        }
    }

    private Class<? extends Migration> checked(Class<?> type) {
        if (!Migration.class.isAssignableFrom(type)) {
            throw wrong("does not implement Migration", "Let it implement '" + Migration.class.getName() + "'", null);
        }
        if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
            throw wrong("is abstract or not public", "Make it a public final class", null);
        }
        @Nullable Revision annotation = type.getAnnotation(Revision.class);
        if (annotation == null) {
            throw wrong("has no @Revision", "Give it one with the id '" + revision.id() + "'", null);
        }
        RevisionInfo found = RevisionInfo.of(annotation, revision.className());
        if (!found.equals(revision)) {
            throw wrong("says " + describe(found) + ", but the registry says " + describe(revision), BUILD_AGAIN, null);
        }
        return type.asSubclass(Migration.class);
    }

    private static String describe(RevisionInfo info) {
        String dependsOn = info.dependsOn().isEmpty() ? "" : ", depends on " + info.dependsOn();
        String replaces = info.replaces().isEmpty() ? "" : ", replaces " + info.replaces();
        return "id '" + info.id() + "', revises " + info.revises() + dependsOn + replaces + ", name '" + info.name()
                + "', created '" + info.created() + "'";
    }

    private RevisionClassException wrong(String problem, String advice, @Nullable Throwable cause) {
        return new RevisionClassException(revision.id(), revision.className(), problem, advice, cause);
    }
}
