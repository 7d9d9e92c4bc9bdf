package dev.migrate.processor.mapping.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.processor.mapping.SchemaText;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

/** What Hibernate's own tables of former states are where its own export of them fails or does not do. */
class StatesTest {
    @Test
    void a_history_that_is_to_be_partitioned_is_a_table_like_others() {
        Mapped mapped = Mapped.of("""
                @Entity @org.hibernate.annotations.Temporal @org.hibernate.annotations.Temporal.HistoryPartitioning
                class Thing { @Id Long id; }
                """);

        Table history = mapped.schemaWithProblems().tables().get(QualifiedName.of("thing_history"));
        assertThat(SchemaText.of(history)).contains("primary key pk_thing_history (effective, id)");
    }

    @Test
    void a_log_has_a_document_in_one_column_as_the_table_does() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Inner { String first; }
                @Entity @Audited class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) Inner document; }
                """);

        assertThat(mapped.table("thing_aud")).contains("document jsonb").doesNotContain("first");
    }

    @Test
    void a_log_has_no_formulas() {
        Mapped mapped =
                Mapped.of("@Entity @Audited class Thing { @Id Long id; @Formula(\"1\") int computed; String name; }");

        assertThat(mapped.table("thing_aud")).contains("name varchar(255)").doesNotContain("computed");
    }

    @Test
    void a_log_references_the_ids_of_changes_where_these_are_no_keys() {
        Mapped mapped = Mapped.of("""
                @Entity @Changelog class Change { @Id UUID id; @Changelog.ChangesetId int number; @Changelog.Timestamp Instant at; }
                @Entity @Audited class Thing { @Id Long id; }
                """);

        assertThat(mapped.table("change")).contains("unique uq_change_number (number)");
        assertThat(mapped.table("thing_aud"))
                .contains("rev integer not null", "foreign key fk_thing_aud_rev (rev) -> change(number)");
    }

    @Test
    void nothing_is_logged_of_a_view() {
        Mapped mapped = Mapped.of("@Entity @Audited @Subselect(\"select 1 as id\") class Thing { @Id Long id; }");

        assertThat(mapped.schema().tables()).isEmpty();
    }
}
