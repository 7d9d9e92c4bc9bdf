package dev.migrate.operation;

import static dev.migrate.operation.Definitions.attribute;
import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Identity;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperationSummaryTest {
    @Test
    void operations_on_tables_are_summed_up() {
        assertSummary(op -> op.createTable("users", column("id", bigint())), "create table 'users'");
        assertSummary(op -> op.dropTable("audit.users"), "drop table 'audit.users'");
        assertSummary(op -> op.renameTable("users", "people"), "rename table 'users' to 'people'");
        assertSummary(op -> op.setTableComment("users", "x"), "set the comment of table 'users'");
        assertSummary(op -> op.setTableComment("users", null), "remove the comment of table 'users'");
    }

    @Test
    void operations_on_columns_are_summed_up() {
        assertSummary(op -> op.addColumn("users", column("bio", text())), "add column 'bio' to table 'users'");
        assertSummary(op -> op.dropColumn("users", "bio"), "drop column 'bio' of table 'users'");
        assertSummary(op -> op.renameColumn("users", "a", "b"), "rename column 'a' of table 'users' to 'b'");
        assertSummary(
                op -> op.changeColumnType("users", "a", text()), "change column 'a' of table 'users' to type text");
        assertSummary(op -> op.setNotNull("users", "a"), "make column 'a' of table 'users' NOT NULL");
        assertSummary(op -> op.dropNotNull("users", "a"), "allow null in column 'a' of table 'users'");
        assertSummary(op -> op.setDefault("users", "a", "1"), "set the default of column 'a' of table 'users'");
        assertSummary(op -> op.dropDefault("users", "a"), "remove the default of column 'a' of table 'users'");
        assertSummary(
                op -> op.setIdentity("users", "a", Identity.ALWAYS), "make column 'a' of table 'users' an identity");
        assertSummary(op -> op.dropIdentity("users", "a"), "make column 'a' of table 'users' an ordinary column");
        assertSummary(
                op -> op.dropExpression("users", "a"), "make generated column 'a' of table 'users' an ordinary column");
        assertSummary(op -> op.setColumnComment("users", "a", "x"), "set the comment of column 'a' of table 'users'");
    }

    @Test
    void operations_on_constraints_and_indexes_are_summed_up() {
        assertSummary(op -> op.addPrimaryKey("t", primaryKey("pk", "a")), "add primary key 'pk' to table 't'");
        assertSummary(op -> op.addUniqueKey("t", unique("uq", "a")), "add unique key 'uq' to table 't'");
        assertSummary(
                op -> op.addForeignKey("t", foreignKey("fk", "a").references("u", "b")),
                "add foreign key 'fk' to table 't', referencing 'u'");
        assertSummary(op -> op.addCheck("t", check("ck", "a > 0")), "add check 'ck' to table 't'");
        assertSummary(op -> op.dropConstraint("t", "ck"), "drop constraint 'ck' of table 't'");
        assertSummary(op -> op.renameConstraint("t", "a", "b"), "rename constraint 'a' of table 't' to 'b'");
        assertSummary(op -> op.createIndex("ix").on("t", "a"), "create index 'ix' on table 't'");
        assertSummary(op -> op.createIndex("ix").on("t", "a").unique(), "create unique index 'ix' on table 't'");
        assertSummary(op -> op.dropIndex("t", "ix"), "drop index 'ix' of table 't'");
        assertSummary(op -> op.renameIndex("t", "a", "b"), "rename index 'a' of table 't' to 'b'");
    }

    @Test
    void operations_on_sequences_and_enum_types_are_summed_up() {
        assertSummary(op -> op.createSequence("s", 1, 1), "create sequence 's'");
        assertSummary(op -> op.dropSequence("s"), "drop sequence 's'");
        assertSummary(op -> op.renameSequence("s", "t"), "rename sequence 's' to 't'");
        assertSummary(op -> op.alterSequence("s", 1, 1), "change start and increment of sequence 's'");
        assertSummary(op -> op.advanceSequence("s", "t", "c"), "let sequence 's' go on after column 'c' of table 't'");
        assertSummary(op -> op.alterSequence("s", 1, 1).cache(5), "change start, increment and cache of sequence 's'");
        assertSummary(op -> op.createCompositeType("c", attribute("a", text())), "create composite type 'c'");
        assertSummary(op -> op.dropCompositeType("c"), "drop composite type 'c'");
        assertSummary(op -> op.renameCompositeType("c", "d"), "rename composite type 'c' to 'd'");
        assertSummary(op -> op.addAttribute("c", attribute("a", text())), "add attribute 'a' to composite type 'c'");
        assertSummary(op -> op.dropAttribute("c", "a"), "drop attribute 'a' of composite type 'c'");
        assertSummary(op -> op.setCompositeTypeComment("c", "x"), "set the comment of composite type 'c'");
        assertSummary(op -> op.setCompositeTypeComment("c", null), "remove the comment of composite type 'c'");
        assertSummary(
                op -> op.setAttributeComment("c", "a", "x"), "set the comment of attribute 'a' of composite type 'c'");
        assertSummary(
                op -> op.setAttributeComment("c", "a", null),
                "remove the comment of attribute 'a' of composite type 'c'");
        assertSummary(op -> op.renameAttribute("c", "a", "b"), "rename attribute 'a' of composite type 'c' to 'b'");
        assertSummary(
                op -> op.replaceCompositeType("c", attribute("a", text())).and("d"),
                "replace the attributes of composite type 'c' and composite type 'd'");
        assertSummary(op -> op.createEnumType("e", "a"), "create enum type 'e'");
        assertSummary(op -> op.dropEnumType("e"), "drop enum type 'e'");
        assertSummary(op -> op.renameEnumType("e", "f"), "rename enum type 'e' to 'f'");
        assertSummary(op -> op.renameEnumLabel("e", "A", "B"), "rename label 'A' of enum type 'e' to 'B'");
        assertSummary(op -> op.addEnumLabel("e", "a"), "add label 'a' to enum type 'e'");
        assertSummary(op -> op.replaceEnumLabels("e", "a"), "replace the labels of enum type 'e'");
    }

    @Test
    void operations_on_rows_and_by_hand_are_summed_up() {
        assertSummary(op -> op.execute("UPDATE t\n   SET a = 1"), "execute SQL: UPDATE t SET a = 1");
        assertSummary(op -> op.execute("x".repeat(61)), "execute SQL: " + "x".repeat(59) + "…");
        assertSummary(op -> op.bulkInsert("t", "a").row(1), "insert 1 row into table 't'");
        assertSummary(op -> op.bulkInsert("t", "a").row(1).row(2), "insert 2 rows into table 't'");
        assertSummary(op -> op.connection(connection -> {}), "work on the connection");
    }

    private static void assertSummary(Consumer<Operations> author, String summary) {
        assertThat(RecordedOperations.of(author))
                .extracting(OperationSummary::of)
                .containsExactly(summary);
    }
}
