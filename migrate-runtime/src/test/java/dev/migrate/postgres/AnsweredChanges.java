package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffHints;
import dev.migrate.diff.LostStates;
import dev.migrate.diff.LostValues;
import dev.migrate.diff.MissingFill;
import dev.migrate.diff.MovedValues;
import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.diff.UncertainRename;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.test.RandomRows;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The changes between two schemas, with an answer to everything that is asked and to some things that are not. */
final class AnsweredChanges {
    private final Schema before;
    private final Schema after;
    private final RandomGenerator random;
    private final Map<MissingFill, String> fills = new LinkedHashMap<>();
    private DiffHints hints = DiffHints.none();
    private SchemaChanges changes;

    AnsweredChanges(Schema before, Schema after, RandomGenerator random) {
        this.before = before;
        this.after = after;
        this.random = random;
        before.tables()
                .values()
                .forEach(table -> Survivor.of(table, before.tables(), after.tables())
                        .ifPresent(survivor -> fillSome(table, survivor)));
        changes = changes();
        Set<Question> asked = new HashSet<>();
        while (!changes.questions().isEmpty()) {
            Question question = changes.questions().get(0);
            assertThat(asked.add(question)).as("%s is answered", question).isTrue();
            answer(question);
            changes = changes();
        }
    }

    private SchemaChanges changes() {
        return SchemaDiff.between(before, after, hints);
    }

    private void fillSome(Table table, Table survivor) {
        List<Column> earlier = List.copyOf(Survivor.columns(table, survivor).values());
        survivor.columns().stream()
                .filter(column -> !earlier.contains(column))
                .filter(column -> column.generatedAs() == null && column.identity() == null)
                .filter(column -> random.nextInt(4) == 0)
                .forEach(column -> fill(new MissingFill(survivor.name(), column.name(), false)));
    }

    private void answer(Question question) {
        if (question instanceof MissingFill missing) {
            fill(missing);
        } else if (question instanceof UncertainRename rename) {
            drop(rename.gone());
        } else if (question instanceof LostValues lost) {
            drop(lost.column());
        } else if (question instanceof MovedValues moved) {
            drop(moved.source());
        } else if (question instanceof LostStates states) {
            drop(states.gone());
        }
    }

    private void fill(MissingFill missing) {
        Column column =
                after.tables().get(missing.table()).column(missing.column()).orElseThrow();
        String value = RandomRows.fittingValue(column, after, random);
        fills.put(missing, value);
        hints = hints.and(DiffHints.parse(
                List.of(), List.of(), List.of(missing.answer("", value).value())));
    }

    private void drop(String path) {
        hints = hints.and(DiffHints.parse(List.of(), List.of(path), List.of()));
    }

    List<Operation> upgrade() {
        return changes.upgrade();
    }

    List<Operation> downgrade() {
        return changes.downgrade();
    }

    /** The expressions that rows get in columns, whether it was asked or not. */
    Map<MissingFill, String> fills() {
        return fills;
    }
}
