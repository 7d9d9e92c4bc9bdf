package dev.migrate.author;

import dev.migrate.error.MigrateException;

/** A name of a revision that no class can be named by. */
public final class InvalidNameException extends MigrateException {
    /** Takes the name and a sentence about what is wrong with it. */
    InvalidNameException(String name, String found) {
        super("A revision can't be named '" + name + "'. " + found + " Give a name such as AddBioToUsers, or a short"
                + " sentence of at most 100 letters and digits.");
    }
}
