package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.Counter;
import dev.migrate.schema.QualifiedName;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CountedColumnsTest {
    private static final String ORDERS = """
            INSERT INTO numbers (what, last)
            SELECT 'orders', max(id) + 49 FROM orders HAVING max(id) > 0
            ON CONFLICT (what) DO UPDATE
            SET last = greatest(numbers.last, excluded.last)""";

    private static Column counted(String name, long increment) {
        return column("id", bigint())
                .countedBy(new Counter(QualifiedName.of("numbers"), "what", name, "last", increment));
    }

    private static void numbers(Operations op) {
        op.createTable(
                "numbers",
                column("what", varchar(255)).notNull(),
                column("last", bigint()),
                primaryKey("pk_numbers", "what"));
    }

    private static Consumer<Operations> orders(Column id) {
        return op -> {
            op.createTable("orders", id);
            numbers(op);
        };
    }

    private static void advance(Operations op) {
        op.execute("LOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE");
        op.execute(ORDERS);
    }

    @Test
    void a_row_is_there_before_ids_are_drawn_from_it() {
        Models.of(op -> op.createTable("orders", column("id", bigint())), orders(counted("orders", 50)))
                .upgradeBy(op -> {
                    numbers(op);
                    advance(op);
                })
                .downgradeBy(op -> op.dropTable("numbers"));
    }

    @Test
    void another_row_or_greater_steps_begin_after_the_ids_and_smaller_ones_do_already() {
        Models.of(orders(counted("other", 50)), orders(counted("orders", 50))).upgradeBy(CountedColumnsTest::advance);
        Models.of(orders(counted("orders", 1)), orders(counted("orders", 50)))
                .upgradeBy(CountedColumnsTest::advance)
                .downgradeBy(op -> {});
    }

    @Test
    void a_renamed_table_takes_its_rows_along() {
        Models.of(
                        op -> {
                            op.createTable(
                                    "orders",
                                    column("id", bigint())
                                            .countedBy(new Counter(
                                                    QualifiedName.of("counts"), "what", "orders", "last", 50)));
                            numbers(op);
                            op.renameTable("numbers", "counts");
                            op.renameConstraint("counts", "pk_numbers", "pk_counts");
                        },
                        orders(counted("orders", 50)))
                .renamed("counts:numbers")
                .upgradeBy(op -> {
                    op.renameTable("counts", "numbers");
                    op.renameConstraint("numbers", "pk_counts", "pk_numbers");
                });
    }

    @Test
    void rows_of_which_it_was_not_known_who_draws_from_them_stay() {
        Models.of(orders(column("id", bigint())), orders(counted("orders", 50))).upgradeBy(op -> {});
    }

    @Test
    void names_are_quoted_and_what_is_no_number_is_not_counted() {
        Counter odd = new Counter(QualifiedName.parse("app.\"Odd t\""), "Odd w", "it's \\", "Odd l", 1);
        Consumer<Operations> table = op -> op.createTable(
                "app.\"Odd t\"",
                column("Odd w", varchar(255)).notNull(),
                column("Odd l", bigint()),
                primaryKey("pk_odd", "Odd w"));
        Models.of(op -> op.createTable("x.\"User\"", column("Id", bigint()), column("c", text())), op -> {
                    table.accept(op);
                    op.createTable(
                            "x.\"User\"",
                            column("Id", bigint()).countedBy(odd),
                            column("c", text()).countedBy(odd));
                })
                .upgradeBy(op -> {
                    table.accept(op);
                    op.execute("LOCK TABLE x.\"User\" IN SHARE ROW EXCLUSIVE MODE");
                    op.execute("""
                            INSERT INTO app."Odd t" ("Odd w", "Odd l")
                            SELECT E'it\'\'s \\\\', max("Id") FROM x."User" HAVING max("Id") > 0
                            ON CONFLICT ("Odd w") DO UPDATE
                            SET "Odd l" = greatest("Odd t"."Odd l", excluded."Odd l")""");
                });
    }
}
