package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SchemaDiffSpeedTest {
    private static final int TABLES = 5_000;
    private static final int COLUMNS = 20;

    @Test
    void one_change_among_many_tables_is_found_without_comparing_each_with_each() {
        Schema before = many("");
        Schema after = Models.schema(op -> {
            RecordedOperations.of(all -> all(all, "")).forEach(op::record);
            op.addColumn("t2500", column("bio", text()));
        });

        List<Operation> upgrade = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> SchemaDiff.between(before, after).upgrade());

        assertThat(upgrade).isEqualTo(RecordedOperations.of(op -> op.addColumn("t2500", column("bio", text()))));
    }

    @Test
    void all_tables_are_created_and_dropped_in_a_row_of_references() {
        SchemaChanges changes =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> SchemaDiff.between(Schema.empty(), many("")));

        assertThat(changes.upgrade()).hasSize(TABLES);
        assertThat(changes.downgrade()).hasSize(TABLES);
    }

    private static Schema many(String suffix) {
        return Models.schema(op -> all(op, suffix));
    }

    private static void all(Operations op, String suffix) {
        IntStream.range(0, TABLES).forEach(i -> {
            String name = "t" + i + suffix;
            op.createTable(name, column("id", bigint()).notNull(), primaryKey("pk_" + name, "id"));
            if (i > 0) {
                op.addForeignKey(name, foreignKey("fk_" + name, "id").references("t" + (i - 1) + suffix, "id"));
            }
            IntStream.range(1, COLUMNS).forEach(c -> op.addColumn(name, column("c" + c, text())));
        });
    }
}
