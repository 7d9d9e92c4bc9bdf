package dev.migrate.author;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes ids of new revisions so that the order of the files is that of the history. */
final class NextRevisionId {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int DIGITS = 3;

    private NextRevisionId() {}

    /** The UTC time, or the first second after it, and after the latest of the ids, that no id has. */
    static String timestamp(Instant now, Set<String> ids) {
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime earliest = ids.stream()
                .flatMap(id -> time(id).stream())
                .max(LocalDateTime::compareTo)
                .map(latest -> latest.plusSeconds(1))
                .orElse(time);
        return TIMESTAMP.format(time.isBefore(earliest) ? earliest : time);
    }

    /** The number after the highest, as wide as it. */
    static String sequential(Set<String> ids) {
        int highest = 0;
        int width = DIGITS;
        for (String id : ids) {
            if (NUMBER.matcher(id).matches()) {
                highest = Math.max(highest, Integer.parseInt(id));
                width = Math.max(width, id.length());
            }
        }
        return String.format(Locale.ROOT, "%0" + width + "d", highest + 1);
    }

    private static Optional<LocalDateTime> time(String id) {
        try {
            return Optional.of(LocalDateTime.parse(id, TIMESTAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // Not a time stamp: chosen by hand, or a number.
        }
    }
}
