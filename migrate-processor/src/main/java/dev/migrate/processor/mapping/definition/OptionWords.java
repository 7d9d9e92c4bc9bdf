package dev.migrate.processor.mapping.definition;

import dev.migrate.processor.mapping.definition.SqlTokens.Token;
import dev.migrate.schema.Deferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of {@code options}, SQL that JPA appends to a definition, read from left to right. */
public final class OptionWords {
    private final String text;
    private final List<Token> tokens;
    private final List<String> unknown = new ArrayList<>();
    private int next;

    public OptionWords(String text) {
        this.text = text;
        this.tokens = SqlTokens.of(text);
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    /** Goes on behind these words, in lower case, if they come next. */
    public boolean skip(String... words) {
        boolean follow = next + words.length <= tokens.size();
        for (int i = 0; follow && i < words.length; i++) {
            follow = tokens.get(next + i).word().equals(words[i]);
        }
        next += follow ? words.length : 0;
        return follow;
    }

    /** Goes on behind the words that say when a constraint is checked, if they come next. */
    public Optional<Deferral> deferral() {
        if (skip("not", "deferrable")) {
            return Optional.of(Deferral.NOT_DEFERRABLE);
        } else if (skip("deferrable", "initially", "deferred") || skip("initially", "deferred")) {
            return Optional.of(Deferral.INITIALLY_DEFERRED);
        } else if (skip("deferrable", "initially", "immediate") || skip("deferrable")) {
            return Optional.of(Deferral.INITIALLY_IMMEDIATE);
        }
        return Optional.empty();
    }

    /** Goes on behind a whole number greater than 0, if one comes next. */
    Optional<Long> number() {
        Optional<Long> number = isAtEnd()
                ? Optional.empty()
                : Optional.of(tokens.get(next).text())
                        .filter(digits -> digits.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf);
        next += number.isPresent() ? 1 : 0;
        return number;
    }

    /** Goes to the end, past all that comes next. */
    public String remainder() {
        String remainder = isAtEnd() ? "" : text.substring(tokens.get(next).start());
        next = tokens.size();
        return remainder.strip();
    }

    /** Puts the next word aside, as one that nobody understands. */
    void leave() {
        unknown.add(tokens.get(next++).text());
    }

    /** What was put aside, with blanks between. */
    String unknown() {
        return String.join(" ", unknown);
    }
}
