package dev.migrate.postgres;

import dev.migrate.revision.Heads;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's errors say, and what to do about them, by SQLSTATE. */
final class PostgresDatabaseMessages {
    /** Table, column, and index or other object. */
    private static final Set<String> DUPLICATES = Set.of("42P07", "42701", "42710");

    /** Table, column, and constraint or other object. */
    private static final Set<String> MISSING = Set.of("42P01", "42703", "42704");

    /** What is not supported, such as another type for a column that a view shows. */
    private static final String NOT_SUPPORTED = "0A000";

    /** How PostgreSQL names what depends on a column whose type is to change, and what to do, which our statements can't. */
    private static final String DEPENDS = "depends on column";

    private static final String CASCADE = "Hint: Use DROP ... CASCADE to drop the dependent objects too.";

    /** A lock that was not free in time, and a deadlock. */
    private static final Set<String> LOCK_CONFLICTS = Set.of("55P03", "40P01");

    /** Shutdown, crash, not yet up, and sessions that were idle for too long; besides the class of connection errors. */
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    /** Where there was no connection yet. */
    private static final Set<String> CONNECTING = Set.of("08001", "08004", "57P03");

    private final @Nullable String schema;
    private final Duration lockTimeout;

    PostgresDatabaseMessages(@Nullable String schema, Duration lockTimeout) {
        this.schema = schema;
        this.lockTimeout = lockTimeout;
    }

    /** The message on one line, without places in a statement that is shown cut anyway. */
    String describe(SQLException failure) {
        String message = message(failure)
                .replaceAll("\\n\\s*(Position: \\d+|Where: PL/pgSQL function inline_code_block line \\d+ at RAISE)", "")
                .strip()
                .replaceAll("\\s*\\n\\s*", ". ")
                .replace(". " + CASCADE, ".");
        String speaker = state(failure).startsWith("08") ? "The driver" : "PostgreSQL";
        return speaker + " says: " + message + " (SQLSTATE " + state(failure) + ").";
    }

    /** A sentence, or an empty text. */
    String advice(SQLException failure, Heads heads) {
        if (DUPLICATES.contains(state(failure))) {
            return heads.isBase()
                    ? "No revision is recorded in this database. If its tables were made by other means, record where it"
                            + " stands with 'stamp', then upgrade from there."
                    : "Something else made it: drop it, or take it out of the revision.";
        }
        if (isHeld(failure)) {
            return "Let the revision drop what depends on it before, and create it again after, each with an op.execute(...), in"
                    + " upgrade and downgrade.";
        }
        if (state(failure).equals(NOT_SUPPORTED) && !isEnglish(failure)) {
            return "If something depends on the column, let the revision drop that before, and create it again after, each with"
                    + " an op.execute(...), in upgrade and downgrade.";
        }
        if (state(failure).equals("42704") && message(failure).startsWith("ERROR: type ")) {
            return "If an extension brings it, create that before" + place() + ", by hand or with an"
                    + " op.execute(\"CREATE EXTENSION ...\") in the revision."
                    + (schema == null ? "" : " If it is in another schema, write that before its name.");
        }
        if (MISSING.contains(state(failure)) && !heads.isBase()) {
            return "If the database was made or changed by other means, 'verify' says in what it differs from its revisions.";
        }
        String ofRows = adviceOnRows(failure);
        return ofRows.isEmpty() ? adviceOnState(failure) : ofRows;
    }

    private static String adviceOnRows(SQLException failure) {
        if (state(failure).equals("23502") && message(failure).contains("contains null values")) {
            return "Say what these rows get, with fill(...) behind the operation, or with an op.execute(...) before null is"
                    + " refused.";
        }
        if (isOfRows(failure)) {
            return "Mend the rows that do not fit, in the database or with an op.execute(...) before this in the revision.";
        }
        return "";
    }

    private String adviceOnState(SQLException failure) {
        if (isLost(failure) && !CONNECTING.contains(state(failure))) {
            return "The server was restarted, or ended the session. Run it again when it is back: it goes on where the"
                    + " database stands.";
        }
        return switch (state(failure)) {
            case "55P03" ->
                "Another session holds a lock that it needs. Run it again when that session has ended, or raise"
                        + " the lock timeout, which is " + lockTimeout.toMillis() + " ms.";
            case "55P04" -> "PostgreSQL allows a new enum label only after a commit: use it in a revision of its own.";
            case "25P02" ->
                "An error of an earlier statement was caught, and PostgreSQL gives up a transaction in which one fails: work"
                        + " in a savepoint where an error is expected.";
            case "2D000" ->
                "A procedure or a DO block that commits can't run in the revision's transaction: give it to"
                        + " op.outsideTransaction().";
            case "42501" -> "Grant the user what it lacks, or connect as another.";
            case "53100" -> "Free space on the disk of the server, then run it again.";
            case "53300" -> "Run it again when others have gone, or let the server take more connections.";
            case "57P03" -> "Run it again in a moment.";
            case "3D000" -> "Create the database, or connect to another.";
            case "25006" -> "Connect to the primary, with a connection that may write.";
            case "3F000" ->
                schema == null
                        ? "Create the schema that the search_path names and let the user use it, or set 'schema' to another."
                        : "Create it (CREATE SCHEMA " + Identifiers.quote(schema) + "), or set 'schema' to another.";
            case "40P01" -> "Another session waited for the same locks. Run it again.";
            default -> "";
        };
    }

    /** Whether something else needs what is to be dropped or changed. */
    private static boolean isHeld(SQLException failure) {
        return state(failure).equals("2BP01")
                || (state(failure).equals(NOT_SUPPORTED) && message(failure).contains(DEPENDS));
    }

    /** Whether the server speaks English; of what it says in other languages the SQLSTATE alone is understood. */
    private static boolean isEnglish(SQLException failure) {
        return message(failure).startsWith("ERROR: ");
    }

    private String place() {
        return schema == null ? "" : " in schema '" + schema + "', which is the only one that is searched";
    }

    /** Whether rows break a constraint or are too long; what says itself what to do about them needs no advice. */
    private static boolean isOfRows(SQLException failure) {
        boolean ofRows = state(failure).startsWith("23") || state(failure).equals("22001");
        return ofRows && !message(failure).contains("Hint: ");
    }

    /** Whether another session had a lock, or waited for one in turn. */
    static boolean isLockConflict(SQLException failure) {
        return LOCK_CONFLICTS.contains(state(failure));
    }

    /** Whether the connection is gone. */
    static boolean isLost(SQLException failure) {
        return state(failure).startsWith("08") || LOST.contains(state(failure));
    }

    private static String message(SQLException failure) {
        return String.valueOf(failure.getMessage());
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "unknown" : failure.getSQLState();
    }
}
