package dev.migrate.author;

import dev.migrate.diff.Question;
import dev.migrate.diff.Question.Answer;
import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Changes that only the developer can explain; nothing was written. */
public final class UnansweredQuestionsException extends MigrateException {
    private final transient List<Question> questions;

    /** Takes what is open, at least one question. */
    UnansweredQuestionsException(List<Question> questions) {
        super("No revision was written: the entities do not say what becomes of the rows that are there.\n"
                + inWords(questions)
                + "\nGive the flag of the right answer; several values of one flag stand between commas.");
        this.questions = List.copyOf(questions);
    }

    /** What is open. */
    public List<Question> questions() {
        return questions;
    }

    /** Each question with its answers below it. */
    static String inWords(List<Question> questions) {
        return questions.stream().map(UnansweredQuestionsException::inWords).collect(Collectors.joining("\n"));
    }

    private static String inWords(Question question) {
        int width = question.answers().stream()
                .map(Answer::flag)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return question.answers().stream()
                .map(answer -> "    " + answer.flag()
                        + " ".repeat(width - answer.flag().length()) + "   " + answer.meaning())
                .collect(Collectors.joining("\n", "  " + question.text() + "\n", ""));
    }
}
