package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefuseRowsSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void setUp() {
        database.clear();
        database.execute("CREATE TABLE items (price numeric)", "INSERT INTO items VALUES (1.234), (2), (3.456)");
    }

    @Test
    void rowsThatMeetTheConditionAreCounted() {
        assertThatThrownBy(() -> GeneratedSql.run(database, op -> {
                    op.execute("DELETE FROM items WHERE price = 2");
                    op.refuseRows("items", "price <> round(price, 2) -- 'so'");
                }))
                .hasMessageContaining(
                        "ERROR: 2 rows of table 'items' are in the way, those where price <> round(price, 2)"
                                + " -- 'so'");
        assertThat(database.query("SELECT count(*) FROM items")).containsExactly(List.of("3"));
    }

    @Test
    void withoutSuchRowsNothingHappens() {
        assertThat(GeneratedSql.run(database, op -> op.refuseRows("items", "price < 0")))
                .isEqualTo("""
                        LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
                        DO $do$
                        #variable_conflict use_column
                        DECLARE
                            refused bigint;
                        BEGIN
                            SELECT count(*) INTO refused FROM items WHERE
                                price < 0
                            ;
                            IF refused > 0 THEN
                                RAISE EXCEPTION USING
                                    ERRCODE = 'check_violation',
                                    MESSAGE = format('%s rows of table %s are in the way, those where %s',
                                        refused, '''items''', 'price < 0');
                            END IF;
                        END
                        $do$;""");
    }

    @Test
    void valuesOfAColumnAreTold() {
        database.execute(
                "CREATE TABLE \"Odd t\" (\"Odd c\" text)",
                "INSERT INTO \"Odd t\" VALUES ('B'), ('it''s'), ('B'), ('A'), (NULL)");
        assertThatThrownBy(() -> GeneratedSql.run(
                        database, op -> op.refuseRows("\"Odd t\"", "\"Odd c\" not in ('A') -- 'so'", "Odd c")))
                .hasMessageContaining("ERROR: Rows of table 'Odd t' are in the way, those where \"Odd c\" not in ('A')"
                        + " -- 'so'. Column 'Odd c' holds 'B' (2 rows), 'it''s' (1 row)")
                .hasMessageContaining("Give these rows other values, and run again");
        GeneratedSql.run(database, op -> op.refuseRows("\"Odd t\"", "\"Odd c\" not in ('A','B','it''s')", "Odd c"));
    }

    @Test
    void ofManyValuesTheFirstAreTold() {
        database.execute("CREATE TABLE n (c integer)", "INSERT INTO n SELECT * FROM generate_series(101, 112)");
        assertThatThrownBy(() -> GeneratedSql.run(database, op -> op.refuseRows("n", "c > 0", "c")))
                .hasMessageContaining("'109' (1 row), '110' (1 row) and 2 others");
    }

    @Test
    void namesInTheConditionAreThoseOfColumns() {
        database.execute(
                "CREATE TABLE v (refused bigint, value text, number integer)", "INSERT INTO v VALUES (1, 'a', 1)");
        assertThatThrownBy(() -> GeneratedSql.run(database, op -> op.refuseRows("v", "refused > 0")))
                .hasMessageContaining("1 rows of table 'v'");
        assertThatThrownBy(() -> GeneratedSql.run(
                        database, op -> op.refuseRows("v", "refused > 0 AND value = 'a' AND number = 1", "value")))
                .hasMessageContaining("Column 'value' holds 'a' (1 row)");
    }
}
