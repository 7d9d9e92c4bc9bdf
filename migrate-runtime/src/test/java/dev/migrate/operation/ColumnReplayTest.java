package dev.migrate.operation;

import static dev.migrate.operation.Definitions.check;
import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.expression;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.operation.Definitions.unique;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.enumType;
import static dev.migrate.schema.SqlTypes.integer;
import static dev.migrate.schema.SqlTypes.text;
import static dev.migrate.schema.SqlTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnReplayTest {
    private static final History SHOP = History.of(op -> {
        op.createTable(
                "items",
                column("id", bigint()).notNull(),
                column("code", varchar(20)),
                column("price", integer()),
                column("tax", integer()),
                column("total", integer()).generatedAs("price + tax"),
                primaryKey("pk_items", "id"),
                unique("uq_items_code_price", "code", "price"),
                check("ck_items_price", "price > 0 and code <> 'price'"));
        op.createIndex("ix_items_lower").on("items", expression("lower(code)"));
        op.createIndex("ix_items_tax").on("items", "tax").where("price > 10");
        op.createTable(
                "orders",
                column("item_id", bigint()),
                foreignKey("fk_orders_item_id", "item_id").references("items", "id"));
    });

    @Test
    void an_added_column_is_the_last() {
        assertThat(SHOP.then(op -> op.addColumn("orders", column("note", text())))
                        .table("orders")
                        .columns())
                .extracting("name")
                .containsExactly("item_id", "note");
    }

    @Test
    void a_dropped_column_takes_keys_checks_and_indexes_over_it_along() {
        History history = SHOP.then(op -> {
            op.dropColumn("items", "total");
            op.dropColumn("items", "price");
        });

        assertThat(history.table("items").uniqueKeys()).isEmpty();
        assertThat(history.table("items").checks()).isEmpty();
        assertThat(history.table("items").indexes()).extracting("name").containsExactly("ix_items_lower");
    }

    @Test
    void the_name_of_an_index_that_went_with_its_column_is_free() {
        History history = SHOP.then(op -> {
            op.dropColumn("items", "code");
            op.createSequence("ix_items_lower", 1, 1);
            op.createSequence("uq_items_code_price", 1, 1);
        });

        assertThat(history.schema().sequences()).hasSize(2);
    }

    @Test
    void a_renamed_column_is_renamed_in_all_that_names_it() {
        History history = SHOP.then(op -> {
            op.renameColumn("items", "price", "Net Price");
            op.renameColumn("items", "id", "item_id");
            op.renameColumn("items", "code", "sku");
        });

        assertThat(history.table("items").columns())
                .extracting("name")
                .containsExactly("item_id", "sku", "Net Price", "tax", "total");
        assertThat(history.column("items", "total").generatedAs()).isEqualTo("\"Net Price\" + tax");
        assertThat(history.table("items").uniqueKeys().get(0).columns()).containsExactly("sku", "Net Price");
        assertThat(history.table("items").checks().get(0).expression())
                .isEqualTo("\"Net Price\" > 0 and sku <> 'price'");
        assertThat(history.table("items").indexes().get(0).columns().get(0).text())
                .isEqualTo("lower(sku)");
        assertThat(history.table("items").indexes().get(1).where()).isEqualTo("\"Net Price\" > 10");
        assertThat(history.table("orders").foreignKeys().get(0).targetColumns()).containsExactly("item_id");
    }

    @Test
    void type_default_nullability_identity_and_comment_change() {
        History history = SHOP.then(op -> {
            op.changeColumnType("items", "code", text()).collate("C");
            op.setDefault("items", "code", "'x'");
            op.setNotNull("items", "code");
            op.setColumnComment("items", "code", "Code");
            op.setIdentity("items", "id", Identity.ALWAYS);
            op.dropExpression("items", "total");
        });

        assertThat(history.column("items", "code"))
                .isEqualTo(column("code", text())
                        .collate("C")
                        .defaultTo("'x'")
                        .notNull()
                        .comment("Code"));
        assertThat(history.column("items", "id").identity()).isEqualTo(Identity.ALWAYS);
        assertThat(history.column("items", "total").generatedAs()).isNull();
    }

    @Test
    void what_was_set_is_removed() {
        History history = SHOP.then(op -> {
            op.setDefault("items", "code", "'x'");
            op.setNotNull("items", "code");
            op.setIdentity("items", "id", Identity.ALWAYS);
            op.dropDefault("items", "code");
            op.dropNotNull("items", "code");
            op.dropIdentity("items", "id");
        });

        assertThat(history.schema()).isEqualTo(SHOP.schema());
    }

    @Test
    void an_added_column_of_an_enum_type_keeps_the_type_in_use() {
        History history = SHOP.then(op -> {
            op.createEnumType("mood", "good");
            op.addColumn("orders", column("mood", enumType("mood")));
        });

        assertThatThrownBy(() -> history.then(op -> op.dropEnumType("mood")))
                .hasMessage("Can't drop enum type 'mood'. It is used by column 'mood' of table 'orders'. Drop or change"
                        + " that before.");
    }

    @Test
    void a_column_is_not_added_or_renamed_over_another() {
        assertThatThrownBy(() -> SHOP.then(op -> op.addColumn("items", column("code", text()))))
                .hasMessage("Can't add column 'code' to table 'items'. The name belongs to column 'code' of table"
                        + " 'items'. Take another name, or drop or rename that before.");
        assertThatThrownBy(() -> SHOP.then(op -> op.renameColumn("items", "code", "tax")))
                .hasMessageStartingWith("Can't rename column 'code' of table 'items' to 'tax'. The name belongs to");
    }

    @Test
    void a_missing_column_is_named_with_those_that_exist() {
        assertThatThrownBy(() -> SHOP.then(op -> op.dropColumn("orders", "bio")))
                .hasMessage(
                        "Can't drop column 'bio' of table 'orders'. Column 'bio' of table 'orders' does not exist; its"
                                + " columns are 'item_id'. Name one that exists, or create it before.");
    }

    @Test
    void a_column_that_foreign_keys_of_other_tables_reference_is_not_dropped() {
        assertThatThrownBy(() -> SHOP.then(op -> op.dropColumn("items", "id")))
                .hasMessage("Can't drop column 'id' of table 'items'. It is used by constraint 'fk_orders_item_id' of"
                        + " table 'orders'. Drop or change that before.");
    }

    @Test
    void a_column_that_a_generated_column_is_computed_from_is_neither_dropped_nor_changed() {
        assertThatThrownBy(() -> SHOP.then(op -> op.dropColumn("items", "tax")))
                .hasMessage("Can't drop column 'tax' of table 'items'. It is used by generated column 'total' of table"
                        + " 'items'. Drop or change that before.");
        assertThatThrownBy(() -> SHOP.then(op -> op.changeColumnType("items", "tax", bigint())))
                .hasMessageStartingWith("Can't change column 'tax' of table 'items' to type bigint. It is used by");
    }

    @Test
    void null_is_not_allowed_where_a_primary_key_or_an_identity_forbids_it() {
        assertThatThrownBy(() -> SHOP.then(op -> op.dropNotNull("items", "id")))
                .hasMessage("Can't allow null in column 'id' of table 'items'. It belongs to the primary key. Drop the"
                        + " primary key before.");
        assertThatThrownBy(() -> SHOP.then(op -> {
                    op.setNotNull("items", "tax");
                    op.setIdentity("items", "tax", Identity.ALWAYS);
                    op.dropNotNull("items", "tax");
                }))
                .hasMessageEndingWith("It is an identity. Make it an ordinary column before.");
    }

    @Test
    void an_identity_has_no_default_and_refuses_null() {
        assertThatThrownBy(() -> SHOP.then(op -> op.setIdentity("items", "tax", Identity.ALWAYS)))
                .hasMessage("Can't make column 'tax' of table 'items' an identity. It allows null. Make it NOT NULL"
                        + " before.");
        assertThatThrownBy(() -> SHOP.then(op -> {
                    op.setDefault("items", "id", "1");
                    op.setIdentity("items", "id", Identity.ALWAYS);
                }))
                .hasMessageEndingWith("It has a default. Drop the default before.");
        assertThatThrownBy(() -> SHOP.then(op -> {
                    op.setIdentity("items", "id", Identity.ALWAYS);
                    op.setDefault("items", "id", "1");
                }))
                .hasMessage(
                        "Can't set the default of column 'id' of table 'items'. It is an identity. Make it an ordinary"
                                + " column before.");
    }

    @Test
    void a_generated_column_has_neither_default_nor_identity() {
        assertThatThrownBy(() -> SHOP.then(op -> op.setDefault("items", "total", "1")))
                .hasMessage(
                        "Can't set the default of column 'total' of table 'items'. It is a generated column. Drop its"
                                + " expression before.");
        assertThatThrownBy(() -> SHOP.then(op -> op.dropExpression("items", "tax")))
                .hasMessage("Can't make generated column 'tax' of table 'items' an ordinary column. It is no generated"
                        + " column. Leave the operation out.");
    }

    @Test
    void a_foreign_key_within_a_table_goes_with_its_referencing_column_alone() {
        History tree = History.of(op -> op.createTable(
                "nodes",
                column("id", bigint()).notNull(),
                column("parent_id", bigint()),
                primaryKey("pk_nodes", "id"),
                foreignKey("fk_nodes_parent_id", "parent_id").references("nodes", "id")));

        assertThat(tree.then(op -> op.dropColumn("nodes", "parent_id"))
                        .table("nodes")
                        .foreignKeys())
                .isEqualTo(List.of());
        assertThatThrownBy(() -> tree.then(op -> op.dropColumn("nodes", "id")))
                .hasMessageContaining("It is used by constraint 'fk_nodes_parent_id' of table 'nodes'.");
    }
}
