package dev.migrate.diff;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.foreignKey;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.bool;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.TableElement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovedColumnsTest {
    private static final TableElement REFERENCE =
            foreignKey("fk_addresses", "customer_id").references("customers", "id");

    @Test
    void a_column_that_comes_in_a_related_table_is_not_dropped_silently() {
        Models models = Models.of(tables(column("city", text())), tables(null, column("city", text()), REFERENCE));
        assertThat(models.questions()).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .isEqualTo(
                            "The column 'customers.city' is gone and 'addresses.city' of another table seems to take its place, and the entities do not say which row takes which value: may it be dropped?");
            assertThat(question.answers())
                    .extracting(Question.Answer::flag)
                    .containsExactly("-DallowDrop=customers.city");
        });
        assertThat(models.dropping("customers.city").questions()).isEmpty();
    }

    @Test
    void a_table_whose_column_comes_in_the_table_that_it_referred_to_is_not_dropped_silently() {
        Consumer<Operations> customers =
                op -> op.createTable("customers", column("id", bigint()).notNull(), primaryKey("pk_customers", "id"));
        Models models = Models.of(
                customers.andThen(op -> op.createTable(
                        "details",
                        column("customer_id", bigint()),
                        column("bio", text()),
                        foreignKey("fk_details", "customer_id").references("customers", "id"))),
                customers.andThen(op -> op.addColumn("customers", column("bio", text()))));
        assertThat(models.questions())
                .extracting(Question::text)
                .containsExactly(
                        "The table 'details' is gone and 'customers.bio' of another table seems to take its place, and the entities do not say which row takes which value: may it be dropped?");
        assertThat(models.dropping("details").questions()).isEmpty();
    }

    @Test
    void a_table_whose_column_comes_in_the_table_that_referred_to_it_is_not_dropped_silently() {
        Models models = Models.of(
                op -> {
                    op.createTable(
                            "address",
                            column("id", bigint()).notNull(),
                            column("city", text()),
                            primaryKey("pk_address", "id"));
                    op.createTable(
                            "customers",
                            column("address_id", bigint()),
                            foreignKey("fk_customers", "address_id").references("address", "id"));
                },
                op -> op.createTable("customers", column("city", text())));
        assertThat(models.questions())
                .extracting(Question::text)
                .containsExactly(
                        "The table 'address' is gone and 'customers.city' of another table seems to take its place, and the entities do not say which row takes which value: may it be dropped?");
        assertThat(models.dropping("address").questions()).isEmpty();
    }

    @Test
    void tables_that_have_nothing_to_do_with_each_other_exchange_nothing() {
        assertThat(Models.of(tables(column("city", text())), tables(null, column("city", text())))
                        .questions())
                .isEmpty();
    }

    @Test
    void another_type_holds_other_values() {
        assertThat(Models.of(tables(column("city", text())), tables(null, column("city", bool()), REFERENCE))
                        .questions())
                .isEmpty();
    }

    private static Consumer<Operations> tables(@Nullable Column ofCustomers, TableElement... ofAddresses) {
        return op -> {
            op.createTable("customers", column("id", bigint()).notNull(), primaryKey("pk_customers", "id"));
            if (ofCustomers != null) {
                op.addColumn("customers", ofCustomers);
            }
            TableElement[] elements = new TableElement[ofAddresses.length + 1];
            elements[0] = column("customer_id", bigint());
            System.arraycopy(ofAddresses, 0, elements, 1, ofAddresses.length);
            op.createTable("addresses", elements);
        };
    }
}
