package dev.migrate.error;

import java.util.Collection;

/** A setting whose name or value is not known. */
public final class InvalidSettingException extends MigrateException {
    private InvalidSettingException(String message) {
        super(message);
    }

    /** A name that no setting has. */
    public static InvalidSettingException unknownKey(String source, String key, Collection<String> allowed) {
        return new InvalidSettingException("Setting '" + key + "' in " + source + " is not known."
                + Suggestion.of(key, allowed) + " Allowed are " + Words.quoted(allowed) + ".");
    }

    /** A value that the setting does not take. */
    public static InvalidSettingException badValue(String key, String value, Collection<String> allowed) {
        return new InvalidSettingException("Setting '" + key + "' has the value '" + value + "'."
                + Suggestion.of(value, allowed) + " Allowed are " + Words.quoted(allowed) + ".");
    }

    /** A value in the wrong form. */
    public static InvalidSettingException malformed(String key, String value, String expected) {
        return new InvalidSettingException(
                "Setting '" + key + "' has the value '" + value + "'. Write " + expected + ".");
    }

    /** A settings file that is no properties file. */
    public static InvalidSettingException unreadable(String source, String problem) {
        return new InvalidSettingException(
                "Settings in " + source + " can't be read: " + problem + ". Write it as a Java properties file.");
    }
}
