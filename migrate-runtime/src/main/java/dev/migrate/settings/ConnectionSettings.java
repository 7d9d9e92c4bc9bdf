package dev.migrate.settings;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who connects to it.
 *
 * @param url the URL for the driver, without credentials
 * @param user the user, or null to leave it to the driver
 * @param password the password, or null for none; nothing prints it
 * @param source where the URL was found, in words
 */
public record ConnectionSettings(
        String url, @Nullable String user, @Nullable String password, String source) {
    /** The URL for people: whatever could be a secret in it is masked. */
    public String displayUrl() {
        return DatabaseUrl.masked(url);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ConnectionSettings[url=" + displayUrl() + ", user=" + user + ", source=" + source + "]";
    }
}
