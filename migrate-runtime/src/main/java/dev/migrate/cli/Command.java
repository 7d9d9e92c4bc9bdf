package dev.migrate.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked for; the names are those of the goals. */
enum Command {
    UPGRADE("applies pending revisions, up to the head or --to"),
    DOWNGRADE("takes revisions back, the last one or as far as --to"),
    CURRENT("tells where the database stands"),
    HISTORY("lists all revisions, newest first; with a database, applied ones have an asterisk"),
    HEADS("lists the revisions that no other revises"),
    SHOW("prints one revision: its operations and their SQL, both ways"),
    STAMP("sets where the database stands, or with --repair the checksums of edited revisions; runs nothing"),
    VERIFY("compares the database with what its revisions make"),
    SQL("writes a script from --from (default base) to --to (default head)");

    private static final Set<Option> CONNECTION = EnumSet.of(Option.URL, Option.USER, Option.PASSWORD_FILE);

    private final String meaning;

    Command(String meaning) {
        this.meaning = meaning;
    }

    /** The name on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    /** The arguments that only it and its like have. */
    List<Option> own() {
        return switch (this) {
            case UPGRADE ->
                List.of(Option.TO, Option.DRY_RUN, Option.SQL, Option.FROM, Option.IDEMPOTENT, Option.OUTPUT);
            case DOWNGRADE -> List.of(Option.TO, Option.DRY_RUN, Option.SQL, Option.FROM, Option.OUTPUT);
            case CURRENT -> List.of(Option.CHECK);
            case HISTORY -> List.of(Option.VERBOSE);
            case HEADS -> List.of();
            case SHOW -> List.of(Option.REVISION);
            case STAMP -> List.of(Option.TO, Option.REPAIR, Option.REASON);
            case VERIFY -> List.of(Option.TO, Option.IGNORE);
            case SQL -> List.of(Option.FROM, Option.TO, Option.IDEMPOTENT, Option.OUTPUT);
        };
    }

    /** The argument that a word without a name is for: {@code show 012}, {@code downgrade -1}. */
    Optional<Option> place() {
        return Stream.of(Option.TO, Option.REVISION)
                .filter(option -> this != SQL && own().contains(option))
                .findFirst();
    }

    boolean takes(Option option) {
        return own().contains(option) || CONNECTION.contains(option) || option == Option.HELP;
    }
}
