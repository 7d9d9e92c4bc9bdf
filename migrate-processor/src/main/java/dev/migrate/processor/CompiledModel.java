package dev.migrate.processor;

import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * What the processor makes of compiled classes.
 *
 * @param snapshot the text of {@code META-INF/migrate/schema.json}; empty without entities, or after an error
 * @param registry the text of {@code META-INF/migrate/revisions.jsonl}; empty without revisions, or after an error
 * @param messages what is wrong, or worth a note
 */
public record CompiledModel(Optional<String> snapshot, Optional<String> registry, List<Message> messages) {
    /** Copies the list. */
    public CompiledModel {
        messages = List.copyOf(messages);
    }

    /** Whether nothing is wrong. */
    public boolean succeeded() {
        return messages.stream().noneMatch(message -> message.kind() == Diagnostic.Kind.ERROR);
    }

    /**
     * Something that is wrong with a class, or worth a note.
     *
     * @param kind how severe it is
     * @param text the complete text, which begins with the class and member
     */
    public record Message(Diagnostic.Kind kind, String text) {}
}
