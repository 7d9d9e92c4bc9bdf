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
}
