package dev.migrate.author;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a revision, as it stands in the name of its class. */
final class RevisionName {
    private static final int LONGEST = 100;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private RevisionName() {}

    /**
     * {@code AddBioToUsers} from itself or from {@code add bio to users}.
     *
     * @throws InvalidNameException if that leaves nothing, too much, or letters that not every file system can store
     */
    static String of(String given) {
        String plain = ACCENTS.matcher(Normalizer.normalize(given, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
        if (plain.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c))) {
            throw new InvalidNameException(given, "It has letters or digits other than A-Z, a-z and 0-9.");
        }
        String name = Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        if (name.isEmpty()) {
            throw new InvalidNameException(given, "It has no letter or digit.");
        } else if (name.length() > LONGEST) {
            throw new InvalidNameException(given, "It has " + name.length() + " letters and digits.");
        }
        return name;
    }
}
