package dev.migrate.processor.problem;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with the model, or worth a note, and where.
 *
 * @param message what is said
 * @param place where
 * @param arguments what the text's placeholders stand for
 */
public record Problem(Message message, Place place, List<Object> arguments) {
    /** Copies the list. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The complete text: the key in brackets, then the sentence. */
    public String text() {
        return "[" + message.key() + "] " + String.format(Locale.ROOT, message.text(), arguments.toArray());
    }
}
