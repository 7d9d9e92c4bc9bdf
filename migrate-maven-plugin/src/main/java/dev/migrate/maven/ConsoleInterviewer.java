package dev.migrate.maven;

import dev.migrate.author.Interviewer;
import dev.migrate.diff.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the developer at the console. Without an answer nothing is decided: what Maven takes for an answer at the end of
 * its input must never drop anything.
 *
 * @param prompter Maven's way to the console
 */
record ConsoleInterviewer(Prompter prompter) implements Interviewer {
    private static final String STOP = "0";
    private static final String EXPRESSION = "<expression>";

    /** An interviewer if there is somebody to ask: at a terminal, and not under {@code -B}. */
    static Optional<Interviewer> of(Prompter prompter, boolean interactive) {
        return interactive && isTerminal(System.console())
                ? Optional.of(new ConsoleInterviewer(prompter))
                : Optional.empty();
    }

    @Override
    public Optional<Question.Answer> ask(Question question) {
        List<Question.Answer> answers = question.answers();
        List<String> numbers = IntStream.rangeClosed(0, answers.size())
                .mapToObj(String::valueOf)
                .toList();
        String number = prompt(text(question), numbers);
        return number == null || number.equals(STOP)
                ? Optional.empty()
                : completed(answers.get(Integer.parseInt(number) - 1));
    }

    /** Since JDK 22 there is a console without a terminal too, which says so. */
    private static boolean isTerminal(java.io.@Nullable Console console) {
        try {
            return console != null
                    && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Question.Answer> completed(Question.Answer answer) {
        if (!answer.value().contains(EXPRESSION)) {
            return Optional.of(answer);
        }
        String expression = prompt("SQL expression", null);
        return expression == null || expression.isBlank()
                ? Optional.empty()
                : Optional.of(new Question.Answer(
                        answer.meaning(), answer.property(), answer.value().replace(EXPRESSION, expression.strip())));
    }

    private static String text(Question question) {
        StringBuilder text = new StringBuilder(question.text());
        List<Question.Answer> answers = question.answers();
        for (int i = 0; i < answers.size(); i++) {
            Question.Answer answer = answers.get(i);
            text.append("\n  %d  %s  (%s)".formatted(i + 1, answer.meaning(), answer.flag()));
        }
        return text.append("\n  " + STOP + "  stop\n").toString();
    }

    private @Nullable String prompt(String message, @Nullable List<String> allowed) {
        try {
            return allowed == null ? prompter.prompt(message) : prompter.prompt(message, allowed, STOP);
        } catch (PrompterException e) {
            // The end of the input, says Maven 4.
            return null;
        }
    }
}
