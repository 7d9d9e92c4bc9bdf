package dev.migrate.author;

import dev.migrate.diff.Question;
import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Changes that only the developer can explain; nothing was written. */
public final class UnansweredQuestionsException extends MigrateException {
    private final transient List<Question> questions;

    /** Takes what is open, at least one question. */
    UnansweredQuestionsException(List<Question> questions) {
        super("No revision was written, because only you know what "
                + (questions.size() == 1 ? "this change means" : "these changes mean") + ":\n"
                + questions.stream().map(UnansweredQuestionsException::lines).collect(Collectors.joining("\n"))
                + "\nAnswer with these flags; values for one flag stand between commas.");
        this.questions = List.copyOf(questions);
    }

    /** What is open. */
    public List<Question> questions() {
        return questions;
    }

    private static String lines(Question question) {
        int width = question.answers().stream()
                .mapToInt(answer -> answer.flag().length())
                .max()
                .orElse(0);
        return question.answers().stream()
                .map(answer -> "    " + answer.flag() + " ".repeat(width - answer.flag().length()) + "  to "
                        + answer.meaning())
                .collect(Collectors.joining("\n", "  " + question.text() + "\n", ""));
    }
}
