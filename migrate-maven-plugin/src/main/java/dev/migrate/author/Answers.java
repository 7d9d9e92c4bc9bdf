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
import java.util.HashSet;
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
    private final Set<Question> asked = new HashSet<>();

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
     * The answers to some of the questions: an answer changes what is open, so the developer is asked one question, and
     * the next when the schemas are compared again.
     *
     * <p>Values come last: a column that turns out to have been renamed needs none.
     *
     * @throws UnansweredQuestionsException if there is nobody to ask, or no answer
     */
    DiffHints to(List<Question> questions) {
        List<Known> known = new ArrayList<>();
        List<Question> missing = new ArrayList<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            if (question instanceof MissingFill fill) {
                fromSource(fill).ifPresentOrElse(known::add, () -> missing.add(fill));
            } else {
                open.add(question);
            }
        }
        if (open.isEmpty() && !known.isEmpty()) {
            return take(known);
        }
        open.addAll(missing);
        return hints(List.of(ask(open)));
    }

    private DiffHints take(List<Known> known) {
        known.forEach(answer -> {
            asked.add(answer.question());
            remarks.add(answer.remark());
        });
        return hints(known.stream().map(Known::answer).toList());
    }

    /** Asks the first of the questions, which an answer must have settled for good. */
    private Answer ask(List<Question> open) {
        Question first = open.get(0);
        return interviewer
                .filter(person -> asked.add(first))
                .flatMap(person -> person.ask(first))
                .orElseThrow(() -> new UnansweredQuestionsException(open));
    }

    private Optional<Known> fromSource(MissingFill fill) {
        return Optional.ofNullable(model.tables().get(fill.table()))
                .filter(table -> !asked.contains(fill))
                .flatMap(table -> table.column(fill.column()).flatMap(column -> initialValues.apply(table, column)))
                .map(value -> Known.of(fill, value));
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

    /**
     * An answer that the sources give.
     *
     * @param question what is open
     * @param answer its answer
     * @param remark a sentence about it
     */
    private record Known(MissingFill question, Answer answer, String remark) {
        static Known of(MissingFill fill, InitialValue value) {
            return new Known(
                    fill,
                    fill.answer(value.meaning(), value.expression()),
                    "Existing rows get " + value.expression() + " in " + fill.table() + "." + fill.column() + ", "
                            + value.meaning() + ".");
        }
    }
}
