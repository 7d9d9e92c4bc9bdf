package dev.migrate.author;

import dev.migrate.error.MigrateException;

/** A setting that should name a package and does not. */
public final class InvalidPackageException extends MigrateException {
    /** Takes what the setting says. */
    InvalidPackageException(String found) {
        super("The revisions can't be in package '" + found + "', which is not a Java package. Set migrate.package to a"
                + " name such as com.example.migrations.");
    }
}
