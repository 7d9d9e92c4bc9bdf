package dev.migrate.author;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What leads from one schema to another and back, with all questions answered.
 *
 * @param upgrade what leads there
 * @param downgrade what leads back
 */
record Changes(List<Operation> upgrade, List<Operation> downgrade) {
    /** How often answers may lead to new questions before we take it that they lead nowhere. */
    private static final int ROUNDS = 20;

    /** Nothing. */
    static Changes none() {
        return new Changes(List.of(), List.of());
    }

    /** The flags of a request. */
    static DiffHints hints(CreateRequest request) {
        return DiffHints.parse(
                HintText.names(request.rename()),
                HintText.names(request.allowDrop()),
                HintText.expressions(request.fill()));
    }

    /**
     * Compares two schemas and asks what is open.
     *
     * @throws UnansweredQuestionsException if there is nobody to ask, or no answer
     * @throws dev.migrate.error.InvalidHintException if a hint fits nothing
     */
    static Changes between(Schema before, Schema after, DiffHints hints, Optional<Interviewer> interviewer) {
        DiffHints known = hints;
        SchemaChanges diff = SchemaDiff.between(before, after, known);
        for (int round = 0; !diff.questions().isEmpty() && round < ROUNDS; round++) {
            known = known.and(answers(diff.questions(), interviewer));
            diff = SchemaDiff.between(before, after, known);
        }
        if (!diff.questions().isEmpty()) {
            throw new UnansweredQuestionsException(diff.questions());
        }
        return new Changes(diff.upgrade(), diff.downgrade());
    }

    private static DiffHints answers(List<Question> questions, Optional<Interviewer> interviewer) {
        List<Question.Answer> answers = new ArrayList<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            interviewer.flatMap(person -> person.ask(question)).ifPresentOrElse(answers::add, () -> open.add(question));
        }
        if (!open.isEmpty()) {
            throw new UnansweredQuestionsException(open);
        }
        return DiffHints.parse(values(answers, "rename"), values(answers, "allowDrop"), values(answers, "fill"));
    }

    private static List<String> values(List<Question.Answer> answers, String property) {
        return answers.stream()
                .filter(answer -> answer.property().equals(property))
                .map(Question.Answer::value)
                .toList();
    }

    boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
