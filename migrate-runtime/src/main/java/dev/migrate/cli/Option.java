package dev.migrate.cli;

import java.util.Locale;

/** An argument of a command; its name is that of the goal's. */
enum Option {
    TO("to", "revision", "where to: head, +1, -1, an id or its beginning, base, <id>+1, head-1"),
    FROM("from", "revision", "where the database of a script stands"),
    SQL("sql", "", "write an SQL script instead of running anything; no database is asked"),
    IDEMPOTENT("idempotent", "", "a script for a database at any revision, that does what is not done there"),
    OUTPUT("output", "file", "the file that the script is written to; standard output by default"),
    DRY_RUN("dryRun", "", "connect, print what would be done and its SQL, change nothing"),
    CHECK("check", "", "exit with 3 if revisions are pending"),
    VERBOSE("verbose", "", "tell parents, times and class of each revision too"),
    REVISION("revision", "revision", "the revision: its id or the beginning of it"),
    REPAIR("repair", "", "give the history the checksums of the code, for all edited revisions or the one of --to"),
    REASON("reason", "text", "why the history is repaired; it keeps that"),
    IGNORE("ignore", "names", "what is known to differ: users.legacy_id,audit"),
    URL("url", "url", "the database: jdbc:postgresql://host:port/database"),
    USER("user", "name", "who connects"),
    PASSWORD_FILE("passwordFile", "file", "a file with the password (or MIGRATE_PASSWORD in the environment)"),
    HELP("help", "", "print this");

    private final String key;
    private final String value;
    private final String meaning;

    Option(String key, String value, String meaning) {
        this.key = key;
        this.value = value;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** {@code --to=<revision>}. */
    String form() {
        return "--" + key + (takesValue() ? "=<" + value + ">" : "");
    }

    String meaning() {
        return meaning;
    }

    /** Whether it is called so: {@code dryRun}, {@code dry-run}. */
    boolean isCalled(String name) {
        return plain(key).equals(plain(name));
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
