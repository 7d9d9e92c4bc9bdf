package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Two models and what the diff makes of them. */
final class Models {
    private final Schema from;
    private final Schema to;
    private final DiffHints hints;

    private Models(Schema from, Schema to, DiffHints hints) {
        this.from = from;
        this.to = to;
        this.hints = hints;
    }

    /** Two models without origins, each as operations make it. */
    static Models of(Consumer<Operations> before, Consumer<Operations> after) {
        return of(schema(before), schema(after));
    }

    static Models of(Schema from, Schema to) {
        return new Models(from, to, DiffHints.none());
    }

    /** A model of these tables. */
    static Schema tables(Table... tables) {
        return Schema.of(Arrays.asList(tables), List.of(), List.of());
    }

    static Schema schema(Consumer<Operations> author) {
        return Replay.of(RecordedOperations.of(author), Schema.empty());
    }

    /** A table that an entity asks for. */
    static Table entity(Table table, String className) {
        return table.toBuilder().origin(new Origin(className)).build();
    }

    /** A column that an attribute asks for. */
    static Column attribute(String name, SqlType type, String attribute) {
        return Column.of(name, type).withOrigin(new Origin(attribute));
    }

    Models renamed(String... renames) {
        return new Models(from, to, hints.and(DiffHints.parse(List.of(renames), List.of(), List.of())));
    }

    Models dropping(String... drops) {
        return new Models(from, to, hints.and(DiffHints.parse(List.of(), List.of(drops), List.of())));
    }

    Models filled(String... fills) {
        return new Models(from, to, hints.and(DiffHints.parse(List.of(), List.of(), List.of(fills))));
    }

    SchemaChanges changes() {
        return SchemaDiff.between(from, to, hints);
    }

    List<Question> questions() {
        return changes().questions();
    }

    /** Asserts the operations of the upgrade, that they lead there, that the way back leads back, and that nothing is asked. */
    Models upgradeBy(Consumer<Operations> author) {
        SchemaChanges changes = changes();
        List<Operation> expected = RecordedOperations.of(author);
        assertThat(changes.questions()).isEmpty();
        assertThat(changes.upgrade()).containsExactlyElementsOf(expected);
        Schema there = Replay.of(changes.upgrade(), from);
        assertThat(there.structure()).isEqualTo(to.structure());
        assertThat(Replay.of(changes.downgrade(), there).structure()).isEqualTo(from.structure());
        return this;
    }

    Models downgradeBy(Consumer<Operations> author) {
        assertThat(changes().downgrade()).containsExactlyElementsOf(RecordedOperations.of(author));
        return this;
    }
}
