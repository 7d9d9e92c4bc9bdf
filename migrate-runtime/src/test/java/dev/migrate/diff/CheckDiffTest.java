package dev.migrate.diff;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.schema.SqlTypes.smallint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Check;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDiffTest {
    private static Consumer<Operations> checked(String expression) {
        return op -> op.createTable("t", column("a", text()), check("ck_t_a", expression));
    }

    @Test
    void rows_with_a_value_that_is_listed_no_longer_are_refused_whichever_way() {
        Models.of(checked("a in ('x','y')"), checked("a in ('x')"))
                .upgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_a");
                    op.refuseRows("t", "a not in ('x')", "a");
                    op.addCheck("t", check("ck_t_a", "a in ('x')"));
                })
                .downgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_a");
                    op.addCheck("t", check("ck_t_a", "a in ('x','y')"));
                });
    }

    @Test
    void a_renamed_column_takes_what_is_known_of_its_values_along() {
        Models.of(
                        checked("a in ('x','y')"),
                        op -> op.createTable("t", column("b", text()), check("ck_t_b", "b in ('x','y','z')")))
                .renamed("t.a:b")
                .upgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_a");
                    op.renameColumn("t", "a", "b");
                    op.addCheck("t", check("ck_t_b", "b in ('x','y','z')"));
                })
                .downgradeBy(op -> {
                    op.dropConstraint("t", "ck_t_b");
                    op.renameColumn("t", "b", "a");
                    op.refuseRows("t", "a not in ('x','y')", "a");
                    op.addCheck("t", check("ck_t_a", "a in ('x','y')"));
                });
    }

    @Test
    void a_column_that_held_anything_is_looked_through_and_a_new_one_is_not() {
        Models.of(
                        op -> op.createTable("t", column("a", text())),
                        op -> op.createTable(
                                "t",
                                column("a", text()),
                                column("n", smallint()),
                                check("ck_t_a", "a in ('x')"),
                                check("ck_t_n", "n between 0 and 1"),
                                check("ck_t_o", "a <> 'z'")))
                .upgradeBy(op -> {
                    op.addColumn("t", column("n", smallint()));
                    op.refuseRows("t", "a not in ('x')", "a");
                    op.addCheck("t", check("ck_t_a", "a in ('x')"));
                    op.addCheck("t", check("ck_t_n", "n between 0 and 1"));
                    op.addCheck("t", check("ck_t_o", "a <> 'z'"));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a in ('x','it''s')|a in ('it''s')|true",
                "a in ('x')|a in ('x','y')|false",
                "a in ('x')|b in ('x')|false",
                "a between 0 and 3|a between 1 and 3|true",
                "a between 0 and 3|a between 0 and 4|false",
                "a between 0 and 3|a in (1,2)|false",
                "\"Odd a\" in (1, -2)|\"Odd a\" IN (-2)|true",
            })
    void a_list_covers_another(String listed, String other, boolean covers) {
        assertThat(listed(listed).covers(listed(other))).isEqualTo(covers);
    }

    private static ListedValues listed(String expression) {
        return ListedValues.of(new Check("ck", expression)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a <> 'x'", "a in ('x') or b", "lower(a) in ('x')", "a in (b)", "a in ('x'"})
    void other_checks_list_nothing(String expression) {
        assertThat(ListedValues.of(new Check("ck", expression))).isEmpty();
    }
}
