package dev.migrate.postgres;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import dev.migrate.test.Evolution;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Evolutions that once broke law 9, made small. */
class RowsRegressionTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase proof = TestDatabase.create();

    @Test
    void a_default_is_read_anew_when_an_interval_gets_another_precision() throws SQLException {
        check(
                table(Column.of("age", SqlType.of("interval")).defaultTo("'1 day'")),
                table(Column.of("age", SqlType.of("interval(3)")).defaultTo("'1 day'")),
                table(Column.of("age", SqlType.of("interval second(3)")).defaultTo("'1 day'")));
    }

    /** PostgreSQL lets nobody use a label that was added before the transaction ends. */
    @Test
    void rows_are_filled_with_a_label_that_the_revision_adds() throws SQLException {
        check(
                schema(op -> {
                    op.createEnumType("mood", "good");
                    op.createTable("people", column("id", integer()), column("mood", enumType("mood")));
                }),
                schema(op -> {
                    op.createEnumType("mood", "good", "bad");
                    op.createTable(
                            "people",
                            column("id", integer()),
                            column("mood", enumType("mood")),
                            column("later", enumType("mood")).notNull());
                }));
    }

    @Test
    void a_restored_column_is_not_filled_with_a_label_that_is_restored_too() throws SQLException {
        check(
                schema(op -> {
                    op.createEnumType("mood", "bad", "good");
                    op.createTable(
                            "people",
                            column("id", integer()),
                            column("mood", enumType("mood")).notNull());
                }),
                schema(op -> {
                    op.createEnumType("mood", "good");
                    op.createTable("people", column("id", integer()));
                }));
    }

    /** Its default names a label that goes, in words that do not change. */
    @Test
    void a_column_that_becomes_text_keeps_the_labels_that_go() throws SQLException {
        check(moods(enumType("mood"), "'bad'", "good", "bad"), moods(varchar(20), "'bad'", "good"));
    }

    @Test
    void a_default_of_an_array_may_look_like_a_label_that_goes() throws SQLException {
        check(
                moods(enumType("mood"), "'{}'", "{}", "good"),
                moods(enumType("mood").asArray(), "'{}'", "good"));
    }

    private static Schema moods(SqlType type, String byDefault, String... labels) {
        return schema(op -> {
            op.createEnumType("mood", labels);
            op.createTable(
                    "people",
                    column("id", integer()),
                    column("mood", enumType("mood")),
                    column("past", type).defaultTo(byDefault));
        });
    }

    private static Schema schema(Consumer<Operations> author) {
        return Replay.of(RecordedOperations.of(author), Schema.empty());
    }

    private static Schema table(Column... columns) {
        return Schema.of(List.of(Table.of(QualifiedName.of("t"), List.of(columns))), List.of(), List.of());
    }

    private static void check(Schema... schemas) throws SQLException {
        try (LawDatabase laws = new LawDatabase(database);
                LawDatabase fresh = new LawDatabase(proof)) {
            EvolutionRun.of(new Evolution(1, List.of(schemas), 3), laws, fresh, new RowsFigures());
        }
    }
}
