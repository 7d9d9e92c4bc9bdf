package dev.migrate.diff;

import java.util.List;

/**
 * Whether the values of a column may be lost that is computed from others from now on.
 *
 * @param column its name, as a flag has it: {@code items.total}
 */
public record LostValues(String column) implements Question {
    @Override
    public String text() {
        return "The column '" + column + "' becomes a generated one: may the values be lost that are there?";
    }

    @Override
    public List<Answer> answers() {
        return List.of(new Answer("replace them by the computed ones", "allowDrop", column));
    }
}
