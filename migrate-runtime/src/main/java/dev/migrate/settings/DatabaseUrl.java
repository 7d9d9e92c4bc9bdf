package dev.migrate.settings;

import dev.migrate.error.InvalidConnectionException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A database URL, taken apart into what the driver gets as URL and the credentials.
 *
 * @param jdbcUrl the URL for the driver, without credentials
 * @param user the user in the URL, or null
 * @param password the password in the URL, or null
 */
record DatabaseUrl(
        String jdbcUrl, @Nullable String user, @Nullable String password) {
    private static final Pattern POSTGRES = Pattern.compile(
            "(?:jdbc:postgresql|postgres|postgresql(?:\\+\\w+)?)://(?:([^/?]*)@)?([^@/?]*)(?:/([^@/?]*))?(?:\\?(.*))?");

    /** Up to the last one: what is malformed may have a password with slashes. */
    private static final Pattern USER_INFO = Pattern.compile("//.*@");

    private static final Pattern SECRET = Pattern.compile("(?i)([?&;](?:\\w*password|\\w*secret|\\w*token)=)[^&;]*");

    /** What libpq and the driver call differently. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "channel_binding", "channelBinding");

    /**
     * Reads {@code postgres://user:password@host:port/database?parameters}, the same with {@code postgresql} (and a driver,
     * as SQLAlchemy writes it) or {@code jdbc:postgresql}; a URL of another form is for its driver to understand.
     *
     * @param source where the URL is from, for messages
     * @throws InvalidConnectionException if it is neither
     */
    static DatabaseUrl parse(String source, String url) {
        Matcher matcher = POSTGRES.matcher(url);
        if (matcher.matches()) {
            try {
                return postgres(matcher);
            } catch (IllegalArgumentException e) {
                throw new InvalidConnectionException(source, masked(url), "a percent sign begins no character code");
            }
        }
        if ((url.startsWith("jdbc:") && !url.startsWith("jdbc:postgresql://")) || url.startsWith("embedded:")) {
            return new DatabaseUrl(url, null, null);
        }
        throw new InvalidConnectionException(source, masked(url), "it has another form");
    }

    /** The URL with user info and secrets in parameters masked. */
    static String masked(String url) {
        String withoutUser = USER_INFO.matcher(url).replaceFirst("//***@");
        return SECRET.matcher(withoutUser).replaceAll("$1***");
    }

    private static DatabaseUrl postgres(Matcher matcher) {
        String[] user = text(matcher.group(1)).split(":", 2);
        List<String[]> parameters = Arrays.stream(text(matcher.group(4)).split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("=", 2))
                .toList();
        String host = text(matcher.group(2));
        String url = "jdbc:postgresql://" + (host.isEmpty() ? "localhost" : host) + "/" + text(matcher.group(3))
                + query(parameters);
        return new DatabaseUrl(
                url,
                first(user[0], value(parameters, "user")),
                first(user.length > 1 ? user[1] : "", value(parameters, "password")));
    }

    private static String query(List<String[]> parameters) {
        String query = parameters.stream()
                .filter(parameter -> !parameter[0].equals("user") && !parameter[0].equals("password"))
                .map(parameter -> DRIVER_NAMES.getOrDefault(parameter[0], parameter[0])
                        + (parameter.length > 1 ? "=" + parameter[1] : ""))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String value(List<String[]> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.length > 1 && parameter[0].equals(name))
                .map(parameter -> parameter[1])
                .findFirst()
                .orElse("");
    }

    private static @Nullable String first(String userInfo, String parameter) {
        String encoded = userInfo.isEmpty() ? parameter : userInfo;
        // A plus sign is itself in a URL; URLDecoder reads forms, where it is a blank.
        return encoded.isEmpty() ? null : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
