package dev.migrate.postgres;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import dev.migrate.test.Evolution;
import dev.migrate.test.TestDatabase;
import java.sql.SQLException;
import java.util.List;
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
