package dev.migrate.author;

import dev.migrate.error.MigrateException;
import java.util.Collection;

/** Nothing tells into which package the first revision belongs. */
public final class UnknownPackageException extends MigrateException {
    /** Takes the packages of the entities. */
    UnknownPackageException(Collection<String> packages) {
        super("The package of the revisions is not known: "
                + (packages.isEmpty()
                        ? "there are no entities"
                        : "the entities' packages '" + String.join("', '", packages) + "' have none in common")
                + ". Name it by -Dmigrate.package=com.example.migrations, or for good by package=... in"
                + " META-INF/migrate/migrate.properties.");
    }
}
