package dev.migrate.author;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.uuid;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Schema BEFORE = Replay.of(
            RecordedOperations.of(op -> {
                op.createTable("teams", column("id", bigint()).notNull(), primaryKey("pk_teams", "id"));
                op.createTable(
                        "users",
                        column("id", bigint()).notNull(),
                        column("name", varchar(20)),
                        column("slug", text()).generatedAs("(id * 2)::text"),
                        column("team_id", bigint()),
                        foreignKey("fk_users_team_id", "team_id").references("teams", "id"));
            }),
            Schema.empty());

    @Test
    void a_new_table_has_neither_rows_nor_readers() {
        Summary summary = of(op -> {
            op.createTable("a", column("id", bigint()));
            op.renameTable("a", "b");
            op.addColumn("b", column("n", bigint()).notNull().generatedByDefaultAsIdentity());
            op.addUniqueKey("b", unique("uq_b", "n"));
            op.createIndex("ix_b").on("b", "n");
            op.changeColumnType("b", "n", integer());
        });
        assertThat(summary.operations()).hasSize(6).noneMatch(line -> line.contains("["));
        assertThat(summary.comments()).containsOnly("");
    }

    @Test
    void each_operation_says_what_it_locks() {
        assertThat(of(op -> {
                            op.createTable(
                                    "members",
                                    column("user_id", bigint()),
                                    column("team_id", bigint()),
                                    foreignKey("fk_members_team_id", "team_id").references("teams", "id"));
                            op.addColumn("users", column("bio", text()));
                            op.createIndex("ix_users_name").on("users", "name");
                            op.dropTable("users");
                        })
                        .operations())
                .containsExactly(
                        "create table 'members'  [SHARE ROW EXCLUSIVE on teams, brief]",
                        "add column 'bio' to table 'users'  [ACCESS EXCLUSIVE on users, brief]",
                        "create index 'ix_users_name' on table 'users'  [SHARE on users, an index is built from all rows]",
                        "drop table 'users'  [ACCESS EXCLUSIVE on users and teams, brief]");
    }

    @Test
    void what_is_felt_is_to_be_looked_at() {
        assertThat(of(op -> {
                            op.addColumn("users", column("bio", text()));
                            op.addColumn("users", column("key", uuid()).defaultTo("gen_random_uuid()"));
                            op.addCheck("users", check("ck_users", "id > 0"));
                            op.addUniqueKey("users", unique("uq_users", "name"));
                        })
                        .warnings())
                .containsExactly(
                        "add column 'key' to table 'users': every row is written anew, unless the default is the same for"
                                + " all; meanwhile reads and writes of users wait.",
                        "add check 'ck_users' to table 'users': every row is checked; meanwhile reads and writes of users"
                                + " wait; one that does not fit stops the upgrade.",
                        "add unique key 'uq_users' to table 'users': an index is built from all rows; meanwhile reads and"
                                + " writes of users wait; rows with the same values stop the upgrade.");
    }

    @Test
    void values_that_go_are_named_everywhere() {
        Summary summary = of(op -> {
            op.dropColumn("users", "name");
            op.dropTable("users");
        });
        assertThat(summary.warnings())
                .containsExactly(
                        "drop column 'name' of table 'users': the values of users.name are lost, and no downgrade brings"
                                + " them back.",
                        "drop table 'users': the rows of users are lost, and no downgrade brings them back.");
        assertThat(summary.remarks())
                .containsExactly(
                        "The values of users.name do not come back on downgrade.",
                        "The rows of users do not come back on downgrade.");
        assertThat(summary.comments())
                .containsExactly("The values of users.name are lost.", "The rows of users are lost.");
    }

    @Test
    void computed_values_are_not_lost() {
        Summary summary = of(op -> op.dropColumn("users", "slug"));
        assertThat(summary.warnings()).isEmpty();
        assertThat(summary.remarks()).isEmpty();
    }

    private static Summary of(Consumer<Operations> author) {
        return Summary.of(new Changes(RecordedOperations.of(author), List.of(), List.of(), List.of()), BEFORE);
    }
}
