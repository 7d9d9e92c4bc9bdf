package dev.migrate.drift;

/**
 * One object of the database that is not what revisions made.
 *
 * @param path what a user names it by: {@code users}, or {@code users.bio} for what belongs to a table
 * @param sentence what is different, without a full stop
 */
public record Difference(String path, String sentence) {
    @Override
    public String toString() {
        return sentence;
    }
}
