package dev.migrate.diff;

import java.util.List;

/**
 * What existing rows get in a column that refuses null and has no default.
 *
 * @param column its name, as a flag has it: {@code examples.priority}
 */
public record MissingFill(String column) implements Question {
    @Override
    public String text() {
        return "The column '" + column + "' refuses null and has no default: what do the rows get that are there?";
    }

    @Override
    public List<Answer> answers() {
        return List.of(new Answer("the value of an SQL expression", "fill", column + "=<expression>"));
    }
}
