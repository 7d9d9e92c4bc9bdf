package dev.migrate.author;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.MovedValues;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.List;

/**
 * What leads from one schema to another and back, with all questions answered.
 *
 * @param upgrade what leads there
 * @param downgrade what leads back
 * @param remarks sentences about answers that nobody was asked for
 * @param moved what the upgrade drops though its values belong into another table from now on
 */
record Changes(List<Operation> upgrade, List<Operation> downgrade, List<String> remarks, List<MovedValues> moved) {
    /** Nothing. */
    static Changes none() {
        return new Changes(List.of(), List.of(), List.of(), List.of());
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
     * @throws UnansweredQuestionsException if something stays open
     * @throws dev.migrate.error.InvalidHintException if a hint fits nothing
     */
    static Changes between(Schema before, Schema after, DiffHints hints, Answers answers) {
        DiffHints known = hints;
        SchemaChanges diff = SchemaDiff.between(before, after, known);
        while (!diff.questions().isEmpty()) {
            known = known.and(answers.to(diff.questions()));
            diff = SchemaDiff.between(before, after, known);
        }
        return new Changes(diff.upgrade(), diff.downgrade(), answers.remarks(), diff.moved());
    }

    boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
