package dev.migrate.error;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Turns values into the words of a message. */
final class Words {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Words() {}

    /** {@code 'a'}, {@code 'a' and 'b'}, {@code 'a', 'b' and 'c'}. */
    static String quoted(Collection<String> names) {
        List<String> all = List.copyOf(names);
        int last = all.size() - 1;
        return last < 1 ? list(all) : list(all.subList(0, last)) + " and '" + all.get(last) + "'";
    }

    /** {@code 'a', 'b', 'c'}. */
    static String list(Collection<String> names) {
        return names.isEmpty() ? "" : "'" + String.join("', '", names) + "'";
    }

    /** {@code two}, {@code 17}. */
    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    /** {@code 1st}, {@code 2nd}, {@code 13th}. */
    static String ordinal(int number) {
        int teens = number % 100;
        String ending = teens >= 11 && teens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** {@code 250 ms}, {@code 90 s}. */
    static String duration(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 && millis > 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
