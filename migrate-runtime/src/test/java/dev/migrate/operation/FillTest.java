package dev.migrate.operation;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.error.ReplayException;
import dev.migrate.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillTest {
    @Test
    void batchWithoutRowsIsRefused() {
        assertThatExceptionOfType(InvalidSchemaException.class)
                .isThrownBy(
                        () -> RecordedOperations.of(op -> op.fill("t", "c", "1").batchSize(0)))
                .withMessage(
                        "The batches that fill column 'c' of table 't' have 0 rows. Give batchSize(...) at least one.");
    }

    @Test
    void columnThatATableDoesNotHaveIsRefused() {
        List<Operation> operations = RecordedOperations.of(op -> {
            op.createTable("t", column("a", bigint()));
            op.fill("t", "c", "1");
        });
        assertThatExceptionOfType(ReplayException.class).isThrownBy(() -> Replay.of(operations, Schema.empty()));
    }

    @Test
    void sentenceSaysWhatIsFilled() {
        assertThat(RecordedOperations.of(op -> op.fill("t", "c", "1")))
                .extracting(OperationSummary::of)
                .containsExactly("fill column 'c' of table 't'");
        assertThat(RecordedOperations.of(op -> {
                    op.outsideTransaction("VACUUM t");
                    op.createIndex("ix").on("t", "c").concurrently();
                    op.dropIndex("t", "ix").concurrently();
                }))
                .extracting(OperationSummary::of)
                .containsExactly(
                        "execute SQL outside of a transaction: VACUUM t",
                        "create index 'ix' on table 't' concurrently",
                        "drop index 'ix' of table 't' concurrently");
    }
}
