package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import java.util.List;

/**
 * What existing rows get in a column that refuses null and has no default.
 *
 * @param table its table, as it is called afterwards
 * @param column its name
 * @param mayBeRenamed whether it is open if it was there before under another name, and would need nothing
 */
public record MissingFill(QualifiedName table, String column, boolean mayBeRenamed) implements Question {
    @Override
    public String text() {
        String unless = mayBeRenamed ? ", unless it is a renamed one," : "";
        return "The column '" + path() + "'" + unless
                + " refuses null and has no default: what do the rows get that are there?";
    }

    @Override
    public List<Answer> answers() {
        return List.of(answer("the value of an SQL expression", "<expression>"));
    }

    /** The answer that they get the value of an SQL expression. */
    public Answer answer(String meaning, String expression) {
        return new Answer(meaning, "fill", path() + "=" + expression);
    }

    private ObjectPath path() {
        return ObjectPath.of(table, column);
    }
}
