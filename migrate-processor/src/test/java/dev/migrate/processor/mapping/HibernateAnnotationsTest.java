package dev.migrate.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class HibernateAnnotationsTest {
    @Test
    void shapeColumns() {
        Mapped mapped = Mapped.of("""
                @Entity class Thing {
                    @Id Long id;
                    @ColumnDefault("42") int number;
                    @ColumnDefault("'x'") @Column(name = "text", comment = "loses") @Comment("wins") String text;
                    @Column(comment = "it's noted") String noted;
                    @GeneratedColumn("number * 2") Integer twice;
                    @Collate("C") String sorted;
                    @Formula("number + 1") Integer made;
                    @CreationTimestamp Instant created;
                    @UpdateTimestamp @Column(name = "updated", nullable = true) LocalDateTime updated;
                    @CurrentTimestamp Instant current;
                    @TenantId String tenant;
                    @Version int version;
                }
                """);

        assertThat(mapped.table("thing")).isEqualTo("""
                id bigint not null
                number integer not null default 42
                text varchar(255) default 'x' comment wins
                noted varchar(255) comment it's noted
                twice integer generated number * 2
                sorted varchar(255) collate C
                created timestamp(6) with time zone not null
                updated timestamp(6) not null
                current timestamp(6) with time zone not null
                tenant varchar(255) not null
                version integer not null
                primary key pk_thing (id)
                """);
    }

    @Test
    void joinChecksOfOneColumn() {
        Mapped mapped = Mapped.of("""
                enum Kind { A, B }
                @Entity class Thing {
                    @Id Long id;
                    @Check(name = "named", constraints = "number > 1") @Check(constraints = "number > 2")
                    @Column(check = {@CheckConstraint(constraint = "number > 3"), @CheckConstraint(name = "also", constraint = "number > 4")}) int number;
                    @Enumerated(EnumType.STRING) @Check(constraints = "kind <> 'A'") Kind kind;
                }
                """);

        assertThat(mapped.table("thing")).endsWith("""
                check also: number > 4
                check ck_thing_kind: (kind <> 'A') and (kind in ('A','B'))
                check ck_thing_number: (number > 3) and (number > 2)
                check named: number > 1
                """);
    }

    @Test
    void canBeOverriddenForTheDialect() {
        Mapped mapped = Mapped.of("""
                @Entity class Thing {
                    @Id Long id;
                    @ColumnDefault("1")
                    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.PostgreSQLDialect.class, override = @ColumnDefault("2"))
                    @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, override = @ColumnDefault("3"))
                    Integer number;
                }
                """);

        assertThat(mapped.column("thing", "number")).isEqualTo("integer default 2");
    }

    @Test
    void markRowsAsDeleted() {
        Mapped mapped = Mapped.of("""
                @Entity @SoftDelete class Plain { @Id Long id; @ElementCollection Set<String> tags; }
                @Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "is_active", comment = "alive") class Active { @Id Long id; }
                @Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class Timed { @Id Long id; }
                @Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) class Letters { @Id Long id; }
                @MappedSuperclass @SoftDelete class Base { @Id Long id; }
                @Entity class Derived extends Base { }
                """);

        assertThat(mapped.column("plain", "deleted")).isEqualTo("boolean not null comment Soft-delete indicator");
        assertThat(mapped.column("plain_tags", "deleted")).startsWith("boolean not null");
        assertThat(mapped.column("active", "is_active")).isEqualTo("boolean not null comment alive");
        assertThat(mapped.column("timed", "deleted")).startsWith("timestamp(6) with time zone comment");
        assertThat(mapped.table("letters"))
                .contains("deleted char(1) not null", "check ck_letters_deleted: deleted in ('N','Y')");
        assertThat(mapped.columnNames("derived")).containsExactly("id", "deleted");

        Mapped converted = Mapped.of("""
                abstract class Numbers implements AttributeConverter<Boolean, Integer> {}
                @Entity @SoftDelete(converter = Numbers.class) class Numbered { @Id Long id; }
                """);
        assertThat(converted.problems()).singleElement().asString().startsWith("[ConvertedValues]");
        assertThat(converted
                        .schemaWithProblems()
                        .tables()
                        .get(QualifiedName.of("numbered"))
                        .column("deleted")
                        .orElseThrow()
                        .type())
                .hasToString("integer");
    }

    @Test
    void makeNoTableOfSubselects() {
        Mapped mapped = Mapped.of("""
                @Entity @Subselect("select 1 as id") class Summary { @Id Long id; @ManyToOne Thing thing; }
                @Entity class Thing { @Id Long id; @ManyToOne Summary summary; }
                """);

        assertThat(mapped.tableNames()).containsExactly("thing");
        assertThat(mapped.table("thing")).isEqualTo("""
                id bigint not null
                summary_id bigint
                primary key pk_thing (id)
                """);
    }

    @Test
    void makeNaturalIdsUniqueInTheTableThatTheyAreIn() {
        Mapped mapped = Mapped.of("""
                @Entity @SecondaryTable(name = "more") class Thing {
                    @Id Long id; @NaturalId int number; @NaturalId @Column(table = "more") String code; @NaturalId @Column(table = "more") String part;
                }
                """);

        assertThat(mapped.table("thing")).contains("unique uq_thing_number (number)");
        assertThat(mapped.table("more")).contains("unique uq_more_code_part (code, part)");
    }
}
