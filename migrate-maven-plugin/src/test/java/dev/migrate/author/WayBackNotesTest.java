package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.MovedValues;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WayBackNotesTest {
    private static final QualifiedName PAYMENTS = QualifiedName.parse("payments");

    @Test
    void aColumnThatComesBackWithoutValuesFailsWhereThereAreRows() {
        assertThat(notes(
                        List.of(),
                        op -> op.addColumn(
                                "orders", column("customer_id", bigint()).notNull())))
                .containsExactly(
                        "Fails where there are rows: say with fill(...) what they get, or add it without notNull() and"
                                + " refuse null when an op.execute(...) has filled it.");
    }

    @Test
    void aColumnThatIsFilledOrMayBeEmptyDoesNot() {
        assertThat(notes(List.of(), op -> {
                    op.addColumn("a", column("b", bigint()));
                    op.addColumn("a", column("c", bigint()).notNull()).fill("0");
                    op.addColumn("a", column("d", bigint()).notNull().defaultTo("0"));
                    op.addColumn("a", column("e", bigint()).notNull().generatedByDefaultAsIdentity());
                }))
                .containsOnly("");
    }

    @Test
    void whatTheUpgradeMovedHasToMoveBack() {
        List<MovedValues> moved = List.of(
                new MovedValues(PAYMENTS, PAYMENTS, List.of("card"), List.of("cards.card"), false),
                new MovedValues(PAYMENTS, PAYMENTS, List.of("valid"), List.of("cards.valid"), false),
                new MovedValues(PAYMENTS, PAYMENTS, List.of("iban"), List.of("transfers.iban"), false));
        assertThat(notes(moved, op -> {
                    op.dropTable("cards");
                    op.dropColumn("transfers", "iban");
                    op.dropTable("cards_of_others");
                }))
                .containsExactly(
                        "The values of cards.card and cards.valid are lost unless an op.execute(...) before this copies them back"
                                + " to payments.card and payments.valid.",
                        "The values of transfers.iban are lost unless an op.execute(...) before this copies them back to"
                                + " payments.iban.",
                        "");
    }

    private static List<String> notes(List<MovedValues> moved, Consumer<Operations> downgrade) {
        return new WayBackNotes(moved).of(RecordedOperations.of(downgrade));
    }
}
