package dev.migrate.author;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.MissingFill;
import dev.migrate.diff.Question;
import dev.migrate.diff.Question.Answer;
import dev.migrate.processor.source.InitialValue;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Answers what a diff leaves open: from the sources where they say it, else by asking the developer. */
final class Answers {
    private final Schema model;
    private final BiFunction<Table, Column, Optional<InitialValue>> initialValues;
    private final Optional<Interviewer> interviewer;
    private final Set<String> remarks = new LinkedHashSet<>();

    /**
     * Takes who and what to ask.
     *
     * @param model what the entities need
     * @param initialValues the values that attributes start with
     * @param interviewer empty if there is nobody to ask
     */
    Answers(
            Schema model,
            BiFunction<Table, Column, Optional<InitialValue>> initialValues,
            Optional<Interviewer> interviewer) {
        this.model = model;
        this.initialValues = initialValues;
        this.interviewer = interviewer;
    }

    /** Sentences about the answers that the sources gave. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * The answers to some of the questions; another diff may have others.
     *
     * <p>Values come last: a column that turns out to have been renamed needs none.
     *
     * @throws UnansweredQuestionsException if there is nobody to ask, or no answer
     */
    DiffHints to(List<Question> questions) {
        List<Answer> known = new ArrayList<>();
        List<Question> missing = new ArrayList<>();
        List<Question> others = new ArrayList<>();
        for (Question question : questions) {
            if (question instanceof MissingFill fill) {
                fromSource(fill).ifPresentOrElse(known::add, () -> missing.add(fill));
            } else {
                others.add(question);
            }
        }
        if (!others.isEmpty()) {
            return hints(ask(others, missing));
        }
        known.addAll(ask(missing, List.of()));
        return hints(known);
    }

    private List<Answer> ask(List<Question> questions, List<Question> later) {
        List<Answer> answers = new ArrayList<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            interviewer.flatMap(person -> person.ask(question)).ifPresentOrElse(answers::add, () -> open.add(question));
        }
        if (!open.isEmpty()) {
            open.addAll(later);
            throw new UnansweredQuestionsException(open);
        }
        return answers;
    }

    private Optional<Answer> fromSource(MissingFill fill) {
        return Optional.ofNullable(model.tables().get(fill.table()))
                .flatMap(table -> table.column(fill.column()).flatMap(column -> initialValues.apply(table, column)))
                .map(value -> answer(fill, value));
    }

    private Answer answer(MissingFill fill, InitialValue value) {
        String meaning = "what '" + value.attribute() + "' starts with";
        remarks.add("Existing rows get " + value.expression() + " in " + fill.table() + "." + fill.column() + ", "
                + meaning + ".");
        return fill.answer(meaning, value.expression());
    }

    private static DiffHints hints(List<Answer> answers) {
        return DiffHints.parse(values(answers, "rename"), values(answers, "allowDrop"), values(answers, "fill"));
    }

    private static List<String> values(List<Answer> answers, String property) {
        return answers.stream()
                .filter(answer -> answer.property().equals(property))
                .map(Answer::value)
                .toList();
    }
}
