package dev.migrate.author;

import dev.migrate.diff.Question;
import java.util.Optional;

/** Asks the developer what only the developer knows; there is none without a console. */
@FunctionalInterface
public interface Interviewer {
    /**
     * Asks one question.
     *
     * @return one of its answers, {@code <expression>} in its value replaced by what the developer thought of; nothing if
     *     the developer gave none
     */
    Optional<Question.Answer> ask(Question question);
}
