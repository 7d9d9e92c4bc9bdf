package dev.migrate.processor.mapping.definition;

import dev.migrate.schema.Sequence;
import java.util.Optional;

/**
 * What the {@code options} of a {@code @SequenceGenerator} say.
 *
 * @param cache how many values a session takes at once
 * @param unknown the options that a schema does not hold, or an empty text
 */
public record SequenceOptions(long cache, String unknown) {
    public static SequenceOptions of(Optional<String> text) {
        OptionWords words = new OptionWords(text.orElse(""));
        long cache = Sequence.NO_CACHE;
        while (!words.isAtEnd()) {
            if (words.skip("cache")) {
                cache = words.number().orElse(cache);
            } else if (!words.skip("no", "cycle")) {
                words.leave();
            }
        }
        return new SequenceOptions(cache, words.unknown());
    }
}
