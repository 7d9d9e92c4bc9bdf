package dev.migrate.author;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.timestamptz;
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

class LockNotesTest {
    private static final Schema BEFORE = Replay.of(
            RecordedOperations.of(op -> {
                op.createEnumType("mood", "happy", "sad");
                op.createTable("teams", column("id", bigint()).notNull(), primaryKey("pk_teams", "id"));
                op.createTable(
                        "users",
                        column("id", bigint()).notNull(),
                        column("name", varchar(20)),
                        column("team_id", bigint()),
                        column("mood", enumType("mood")));
            }),
            Schema.empty());

    @Test
    void aNewTableHasNoRowsToWaitFor() {
        assertThat(notes(op -> {
                    op.createTable("a", column("id", bigint()));
                    op.renameTable("a", "b");
                    op.addColumn("b", column("n", bigint()).notNull().generatedByDefaultAsIdentity());
                    op.addUniqueKey("b", unique("uq_b", "n"));
                    op.setNotNull("b", "id");
                    op.createIndex("ix_b").on("b", "n");
                }))
                .isEmpty();
    }

    @Test
    void whatTakesAMomentIsNotMentioned() {
        assertThat(notes(op -> {
                    op.addColumn("users", column("bio", text()));
                    op.addColumn("users", column("a", integer()).notNull().defaultTo("0"));
                    op.addColumn("users", column("b", text()).defaultTo("'f(x)'"));
                    op.addColumn("users", column("c", timestamptz(6)).defaultTo("now()"));
                    op.addColumn("users", column("d", integer()).notNull()).fill("0");
                    op.changeColumnType("users", "name", varchar(40));
                    op.setDefault("users", "name", "''");
                    op.dropColumn("users", "bio");
                    op.renameTable("users", "people");
                }))
                .isEmpty();
    }

    @Test
    void whatWritesRowsAnewIsMentioned() {
        String written = "every row is written anew; reads and writes of the table wait";
        assertThat(notes(op -> {
                    op.addColumn("users", column("n", bigint()).notNull().generatedByDefaultAsIdentity());
                    op.addColumn("users", column("slug", text()).generatedAs("id::text"));
                    op.addColumn("users", column("full_name", text()).notNull()).fill("name || '!'");
                    op.addColumn("users", column("key", uuid()).defaultTo("gen_random_uuid()"));
                    op.changeColumnType("users", "name", varchar(10));
                    op.changeColumnType("users", "name", text()).using("upper(name)");
                    op.replaceEnumLabels("mood", "happy").in("users", "mood");
                }))
                .containsExactly(
                        "add column 'n' to table 'users': " + written + ".",
                        "add column 'slug' to table 'users': " + written + ".",
                        "add column 'full_name' to table 'users': " + written + ".",
                        "add column 'key' to table 'users': " + written
                                + ", unless the default is the same for all rows.",
                        "change column 'name' of table 'users' to type varchar(10): " + written + ".",
                        "change column 'name' of table 'users' to type text: " + written + ".",
                        "replace the labels of enum type 'mood': every row of its tables is written anew; reads and"
                                + " writes of them wait.");
    }

    @Test
    void whatReadsAllRowsIsMentioned() {
        assertThat(notes(op -> {
                    op.setNotNull("users", "name");
                    op.setNotNull("users", "team_id").fill("1");
                    op.addCheck("users", check("ck", "id > 0"));
                    op.addForeignKey("users", foreignKey("fk", "team_id").references("teams", "id"));
                    op.addUniqueKey("users", unique("uq", "name"));
                    op.addPrimaryKey("users", primaryKey("pk", "id"));
                    op.createIndex("ix").on("users", "name");
                }))
                .hasSize(7)
                .satisfiesExactly(
                        note -> assertThat(note)
                                .endsWith(": every row is checked; reads and writes of the table wait."),
                        note -> assertThat(note)
                                .endsWith(": rows with null are written, every row is checked; reads and writes of the"
                                        + " table wait."),
                        note -> assertThat(note)
                                .endsWith(": every row is checked; reads and writes of the table wait."),
                        note -> assertThat(note)
                                .endsWith(": every row is checked; writes of the table and of 'teams' wait."),
                        note -> assertThat(note)
                                .endsWith(": an index is built from all rows; reads and writes of the table wait."),
                        note -> assertThat(note)
                                .endsWith(": an index is built from all rows; reads and writes of the table wait."),
                        note -> assertThat(note)
                                .endsWith(": the index is built from all rows; writes of the table wait."));
    }

    private static List<String> notes(Consumer<Operations> author) {
        return LockNotes.of(RecordedOperations.of(author), BEFORE);
    }
}
