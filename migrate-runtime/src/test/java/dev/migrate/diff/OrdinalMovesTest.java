package dev.migrate.diff;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.smallint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OrdinalMovesTest {
    private static Schema tasks(SqlType type, String... constants) {
        return Models.tables(new TableBuilder(QualifiedName.of("task"))
                .add(Column.of("id", bigint()).notNull())
                .add(Models.attribute("state", type, "state").holding(List.of(constants)))
                .add(check("ck_task_state", "state between 0 and " + (constants.length - 1)))
                .primaryKey(primaryKey("pk_task", "id"))
                .build());
    }

    private static Models changed(Schema from, String... constants) {
        return Models.of(from, tasks(smallint(), constants));
    }

    private static Consumer<Operations> recheckedBetween(String update, int last) {
        return op -> {
            op.dropConstraint("task", "ck_task_state");
            op.execute(update);
            op.addCheck("task", check("ck_task_state", "state between 0 and " + last));
        };
    }

    @Test
    void a_constant_in_the_middle_moves_those_behind_it_in_the_rows_too() {
        changed(tasks(smallint(), "OPEN", "DONE"), "OPEN", "BLOCKED", "DONE")
                .upgradeBy(recheckedBetween("""
                        UPDATE task
                        SET state = CASE state
                            WHEN 1 THEN 2
                        END
                        WHERE state IN (1)""", 2))
                .downgradeBy(op -> {
                    op.dropConstraint("task", "ck_task_state");
                    op.refuseRows("task", "state IN (1)", "state");
                    op.execute("""
                            UPDATE task
                            SET state = CASE state
                                WHEN 2 THEN 1
                            END
                            WHERE state IN (2)""");
                    op.refuseRows("task", "state not between 0 and 1", "state");
                    op.addCheck("task", check("ck_task_state", "state between 0 and 1"));
                });
    }

    @Test
    void constants_that_change_places_do_so_in_the_rows() {
        changed(tasks(smallint(), "OPEN", "DONE"), "DONE", "OPEN").upgradeBy(op -> op.execute("""
                UPDATE task
                SET state = CASE state
                    WHEN 0 THEN 1
                    WHEN 1 THEN 0
                END
                WHERE state IN (0, 1)"""));
    }

    @Test
    void a_column_of_a_key_is_written_anew_since_rows_would_meet_on_their_way() {
        Models.of(roles("READER", "ADMIN"), roles("GUEST", "READER", "ADMIN"))
                .upgradeBy(op -> op.changeColumnType("user_roles", "role", smallint())
                        .using("CASE role WHEN 0 THEN 1 WHEN 1 THEN 2 ELSE role END"))
                .downgradeBy(op -> {
                    op.refuseRows("user_roles", "role IN (0)", "role");
                    op.changeColumnType("user_roles", "role", smallint())
                            .using("CASE role WHEN 1 THEN 0 WHEN 2 THEN 1 ELSE role END");
                });
    }

    private static Schema roles(String... constants) {
        return Models.tables(new TableBuilder(QualifiedName.of("user_roles"))
                .add(Column.of("user_id", bigint()).notNull())
                .add(Models.attribute("role", smallint(), "role").holding(List.of(constants)))
                .primaryKey(primaryKey("pk_user_roles", "user_id", "role"))
                .build());
    }

    @Test
    void a_constant_at_the_end_or_another_name_in_the_same_place_moves_nothing() {
        changed(tasks(smallint(), "OPEN", "BLOCKED"), "OPEN", "WAITING", "DONE").upgradeBy(op -> {
            op.dropConstraint("task", "ck_task_state");
            op.addCheck("task", check("ck_task_state", "state between 0 and 2"));
        });
    }

    @Test
    void a_model_that_does_not_tell_the_constants_moves_nothing() {
        Models.of(
                        Models.schema(op -> op.createTable("task", Column.of("state", smallint()))),
                        Models.tables(new TableBuilder(QualifiedName.of("task"))
                                .add(Column.of("state", smallint()).holding(List.of("OPEN", "DONE")))
                                .build()))
                .upgradeBy(op -> {});
    }

    @Test
    void elements_of_arrays_that_would_mean_another_constant_are_refused() {
        SqlType array = smallint().asArray();
        Models.of(arrays(array, "OPEN", "DONE"), arrays(array, "DONE"))
                .upgradeBy(op -> op.refuseRows("task", "state && ARRAY[0, 1]::smallint[]", "state"));
    }

    private static Schema arrays(SqlType array, String... constants) {
        return Models.tables(new TableBuilder(QualifiedName.of("task"))
                .add(Column.of("state", array).holding(List.of(constants)))
                .build());
    }

    private static Schema names(String... constants) {
        return Models.tables(new TableBuilder(QualifiedName.of("task"))
                .add(Column.of("id", bigint()).notNull())
                .add(Models.attribute("state", text(), "state"))
                .add(check("ck_task_state", "state in ('" + String.join("','", constants) + "')"))
                .primaryKey(primaryKey("pk_task", "id"))
                .build());
    }

    private static void assertConverted(Schema from, Schema to, String using) {
        assertThat(Models.of(from, to).changes().upgrade())
                .filteredOn(ChangeColumnType.class::isInstance)
                .extracting(operation -> ((ChangeColumnType) operation).using())
                .containsExactly(using);
    }

    @Test
    void constants_become_their_names_whatever_the_order_is_now() {
        Schema ordinals = tasks(smallint(), "OPEN", "DONE");
        assertConverted(ordinals, names("DONE", "OPEN"), "CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'DONE' END");
        assertConverted(
                ordinals, names("OPEN", "BLOCKED", "DONE"), "CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'DONE' END");
        assertConverted(ordinals, names("OPEN", "CLOSED"), "CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'CLOSED' END");
    }

    @Test
    void names_become_the_ordinals_that_they_have_now() {
        assertConverted(
                names("OPEN", "DONE"),
                tasks(smallint(), "DONE", "OPEN"),
                "CASE state WHEN 'DONE' THEN 0 WHEN 'OPEN' THEN 1 END");
        assertConverted(names("OPEN", "LOST", "DONE"), tasks(smallint(), "OPEN", "DONE"), "state::smallint");
    }
}
