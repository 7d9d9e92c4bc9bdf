package dev.migrate.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who mistyped a name. */
public final class Suggestion {
    private static final int FAR = 3;

    private Suggestion() {}

    /** A sentence with a leading blank that asks for the closest name, or an empty text if none is close. */
    static String of(String typed, Collection<String> names) {
        List<String> close = close(typed, names);
        return close.isEmpty() ? "" : " Did you mean '" + close.get(0) + "'?";
    }

    /** The names that differ from the typed one in less than three letters, closest first; case does not count. */
    public static List<String> close(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(typed, name) < Math.min(FAR, Math.max(2, name.length() / 2)))
                .sorted(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FAR)
                .toList();
    }

    /** Levenshtein's distance, which counts letters added, removed and replaced. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
