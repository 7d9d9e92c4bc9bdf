package dev.migrate.diff;

import static dev.migrate.diff.Models.attribute;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepointedKeysTest {
    private static Consumer<Operations> referring(String key, SqlType reference) {
        return op -> {
            op.createTable(
                    "a",
                    column("id", bigint()).notNull(),
                    column("code", reference).notNull(),
                    primaryKey("pk_a", key));
            op.createTable(
                    "b",
                    column("a_id", key.equals("id") ? bigint() : reference),
                    foreignKey("fk_b_a_id", "a_id").references("a", key));
        };
    }

    @Test
    void references_to_another_column_of_the_same_table_get_its_values_both_ways() {
        Models.of(referring("id", bigint()), referring("code", bigint()))
                .upgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.addPrimaryKey("a", primaryKey("pk_a", "code"));
                    op.execute("UPDATE b AS reference\nSET a_id = target.code\nFROM a AS target\n"
                            + "WHERE target.id = reference.a_id");
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "code"));
                })
                .downgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.addPrimaryKey("a", primaryKey("pk_a", "id"));
                    op.execute("UPDATE b AS reference\nSET a_id = target.id\nFROM a AS target\n"
                            + "WHERE target.code = reference.a_id");
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                });
    }

    @Test
    void a_reference_of_another_type_is_compared_as_that_type() {
        Models.of(referring("id", text()), referring("code", text()))
                .upgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.addPrimaryKey("a", primaryKey("pk_a", "code"));
                    op.changeColumnType("b", "a_id", text());
                    op.execute("UPDATE b AS reference\nSET a_id = target.code\nFROM a AS target\n"
                            + "WHERE target.id::text = reference.a_id");
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "code"));
                })
                .downgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.execute("UPDATE b AS reference\nSET a_id = target.id::text\nFROM a AS target\n"
                            + "WHERE target.code = reference.a_id");
                    op.addPrimaryKey("a", primaryKey("pk_a", "id"));
                    op.refuseRows("b", "a_id !~ '^-?(0|[1-9][0-9]*)$'", "a_id");
                    op.changeColumnType("b", "a_id", bigint()).using("a_id::bigint");
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                });
    }

    @Test
    void a_number_that_is_compared_as_a_boolean_stands_for_itself() {
        assertThat(Models.of(referring("id", bool()), referring("code", bool()))
                        .changes()
                        .upgrade())
                .filteredOn(ExecuteSql.class::isInstance)
                .singleElement()
                .asString()
                .contains("WHERE (target.id <> 0) = reference.a_id");
    }

    @Test
    void references_to_a_column_that_is_gone_before_they_could_get_other_values_are_refused() {
        Models.of(
                        Models.tables(
                                target(attribute("id", bigint(), "id"), attribute("code", bigint(), "code")),
                                reference()),
                        Models.tables(target(attribute("id", bigint(), "code")), reference()))
                .upgradeBy(op -> {
                    op.dropConstraint("b", "fk_b_a_id");
                    op.dropConstraint("a", "pk_a");
                    op.dropColumn("a", "id");
                    op.renameColumn("a", "code", "id");
                    op.addPrimaryKey("a", primaryKey("pk_a", "id"));
                    op.refuseRows("b", "a_id IS NOT NULL");
                    op.addForeignKey("b", foreignKey("fk_b_a_id", "a_id").references("a", "id"));
                });
    }

    @Test
    void references_of_other_attributes_are_not_taken_for_the_same_ones() {
        Table before = keyed("id").toBuilder()
                .add(attribute("home_id", bigint(), "address.home"))
                .add(foreignKey("fk_home", "home_id").references("a", "id"))
                .build();
        Table after = keyed("code").toBuilder()
                .add(attribute("work_id", bigint(), "address.work"))
                .add(foreignKey("fk_work", "work_id").references("a", "code"))
                .build();
        Models.of(Models.tables(before), Models.tables(after))
                .dropping("a.home_id")
                .upgradeBy(op -> {
                    op.dropConstraint("a", "fk_home");
                    op.dropConstraint("a", "pk_a");
                    op.addColumn("a", column("work_id", bigint()));
                    op.addPrimaryKey("a", primaryKey("pk_a", "code"));
                    op.addForeignKey("a", foreignKey("fk_work", "work_id").references("a", "code"));
                    op.dropColumn("a", "home_id");
                });
    }

    private static Table keyed(String key) {
        return Models.entity(
                Table.of(
                        QualifiedName.of("a"),
                        List.of(
                                attribute("id", bigint(), "id").notNull(),
                                attribute("code", bigint(), "code").notNull(),
                                primaryKey("pk_a", key))),
                "A");
    }

    private static Table target(Column... columns) {
        List<TableElement> elements = new ArrayList<>();
        Stream.of(columns).map(Column::notNull).forEach(elements::add);
        elements.add(primaryKey("pk_a", "id"));
        return Models.entity(Table.of(QualifiedName.of("a"), elements), "A");
    }

    private static Table reference() {
        return Models.entity(
                Table.of(
                        QualifiedName.of("b"),
                        List.of(
                                attribute("a_id", bigint(), "a"),
                                foreignKey("fk_b_a_id", "a_id").references("a", "id"))),
                "B");
    }

    @Test
    void a_renamed_key_and_another_target_are_no_matter_of_values() {
        Consumer<Operations> before = referring("id", bigint());
        Models.of(before, op -> {
                    before.accept(op);
                    op.renameColumn("a", "id", "key");
                })
                .renamed("a.id:key")
                .upgradeBy(op -> op.renameColumn("a", "id", "key"));
    }
}
