package dev.migrate.settings;

import org.jspecify.annotations.Nullable;

/**
 * A place that may say where the database is, or who connects, or both.
 *
 * @param source what the place is, in words, for messages
 * @param url the URL as it stands there, or null or blank if it names no database
 * @param user the user, or null
 * @param password the password, or null; nothing prints it
 */
public record ConnectionCandidate(
        String source,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {
    /** Treats what is blank as absent: plugin configuration can't tell them apart. */
    public ConnectionCandidate {
        url = url == null || url.isBlank() ? null : url.strip();
        user = user == null || user.isBlank() ? null : user;
        password = password == null || password.isEmpty() ? null : password;
    }

    /** Whether it says who connects. */
    boolean hasCredentials() {
        return user != null || password != null;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ConnectionCandidate[source=" + source + ", url=" + (url == null ? null : DatabaseUrl.masked(url))
                + ", user=" + user + "]";
    }
}
