package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void mayBeEmbedded() {
        Mapped mapped = Mapped.of("""
                @Embeddable class LineId implements java.io.Serializable { @Column(length = 20) String code; int number; }
                @Entity class Line { @EmbeddedId LineId id; String text; @ManyToOne Line previous; }
                """);

        assertThat(mapped.table("line")).isEqualTo("""
                code varchar(20) not null
                number integer not null
                text varchar(255)
                previous_code varchar(20)
                previous_number integer
                primary key pk_line (number, code)
                foreign key fk_line_previous_code_previous_number (previous_code, previous_number) -> line(code, number)
                """);
        assertThat(mapped.origins("line")).isEqualTo("""
                code <- id.code
                number <- id.number
                text <- text
                previous_code <- previous.id.code
                previous_number <- previous.id.number
                """);
    }

    @Test
    void mayConsistOfSeveralAttributes() {
        Mapped mapped = Mapped.of("""
                class LineId implements java.io.Serializable { Long order; int number; }
                @Entity class Purchase { @Id Long id; }
                @Entity @IdClass(LineId.class) class Line { @Id @ManyToOne Purchase order; @Id int number; String text; }
                """);

        assertThat(mapped.table("line")).isEqualTo("""
                order_id bigint not null
                number integer not null
                text varchar(255)
                primary key pk_line (number, order_id)
                foreign key fk_line_order_id (order_id) -> purchase(id)
                """);
    }

    @Test
    void mayBeDerivedFromAnotherEntity() {
        Mapped mapped = Mapped.of("""
                @Entity class Person { @Id @Column(length = 12) String code; }
                @Entity class Passport { @Id String id; @MapsId @OneToOne Person holder; }
                @Entity class Visa { @Id @OneToOne Passport passport; }
                @Embeddable class StampId implements java.io.Serializable { String visa; int number; }
                @Entity class Stamp { @EmbeddedId StampId id; @MapsId("visa") @ManyToOne @JoinColumn(name = "visa") Visa of; }
                """);

        assertThat(mapped.table("passport")).isEqualTo("""
                holder_code varchar(12) not null
                primary key pk_passport (holder_code)
                foreign key fk_passport_holder_code (holder_code) -> person(code)
                """);
        assertThat(mapped.table("visa")).isEqualTo("""
                passport_holder_code varchar(12) not null
                primary key pk_visa (passport_holder_code)
                foreign key fk_visa_passport_holder_code (passport_holder_code) -> passport(holder_code)
                """);
        assertThat(mapped.table("stamp")).isEqualTo("""
                visa varchar(255) not null
                number integer not null
                primary key pk_stamp (number, visa)
                foreign key fk_stamp_visa (visa) -> visa(passport_holder_code)
                """);
    }

    @Test
    void haveNoSizesInColumnsThatAreNamedByAssociationsWithIdClasses() {
        Mapped mapped = Mapped.of("""
                @Entity class Airport { @Id @Column(length = 20) String code; }
                class GateId implements java.io.Serializable { String airport; int number; }
                @Entity @IdClass(GateId.class) class Gate {
                    @Id @ManyToOne @JoinColumn(name = "port") Airport airport;
                    @Id int number;
                }
                @Entity @IdClass(GateId.class) class Door { @Id @ManyToOne Airport airport; @Id int number; }
                class OwnId implements java.io.Serializable { Airport airport; int number; }
                @Entity @IdClass(OwnId.class) class Lift {
                    @Id @ManyToOne @JoinColumn(name = "port") Airport airport;
                    @Id int number;
                }
                """);

        assertThat(mapped.table("gate")).contains("port varchar(255) not null");
        assertThat(mapped.table("door")).contains("airport_code varchar(20) not null");
        assertThat(mapped.table("lift")).contains("port varchar(20) not null");
    }

    @Test
    void mayBeDerivedFromACompositeOne() {
        Mapped mapped = Mapped.of("""
                @Embeddable class NameId implements java.io.Serializable { String first; String last; }
                @Entity class Person { @EmbeddedId NameId id; }
                @Entity class Patient { @EmbeddedId NameId id; @MapsId @OneToOne Person person; }
                @Embeddable class ChildId implements java.io.Serializable { String name; NameId parent; }
                @Entity class Child {
                    @EmbeddedId ChildId id;
                    @MapsId("parent")
                    @JoinColumn(name = "fk1", referencedColumnName = "last")
                    @JoinColumn(name = "fk2", referencedColumnName = "first")
                    @ManyToOne Person parent;
                }
                """);

        assertThat(mapped.table("patient")).isEqualTo("""
                person_first varchar(255) not null
                person_last varchar(255) not null
                primary key pk_patient (person_first, person_last)
                foreign key fk_patient_person_first_person_last (person_first, person_last) -> person(first, last)
                """);
        assertThat(mapped.table("child")).isEqualTo("""
                name varchar(255) not null
                fk1 varchar(255) not null
                fk2 varchar(255) not null
                primary key pk_child (fk1, fk2, name)
                foreign key fk_child_fk1_fk2 (fk1, fk2) -> person(last, first)
                """);
    }

    @Test
    void mayContainAnAssociationOfAnEmbeddable() {
        Mapped mapped = Mapped.of("""
                @Entity class Person { @Id Long id; }
                @Embeddable class TicketId implements java.io.Serializable { @ManyToOne Person owner; int number; }
                @Entity class Ticket { @EmbeddedId TicketId id; }
                """);

        assertThat(mapped.table("ticket")).isEqualTo("""
                owner_id bigint not null
                number integer not null
                primary key pk_ticket (number, owner_id)
                foreign key fk_ticket_owner_id (owner_id) -> person(id)
                """);
    }

    @Test
    void areSortedBySizeAndNameUnlessAUniqueConstraintSaysOtherwise() {
        String id = """
                @Embeddable class MixedId implements java.io.Serializable {
                    String text; @Column(length = 36) String code; int number; long count; UUID key; boolean flag; LocalDate day;
                }
                """;
        Mapped sorted = Mapped.of(id + "@Entity class Mixed { @EmbeddedId MixedId id; }");
        Mapped stated = Mapped.of("""
                @Embeddable class MixedId implements java.io.Serializable { int number; long count; }
                @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"count", "number"}))
                class Mixed { @EmbeddedId MixedId id; }
                """);

        assertThat(sorted.get("mixed").primaryKey().columns())
                .containsExactly("day", "flag", "number", "count", "key", "code", "text");
        assertThat(stated.table("mixed")).isEqualTo("""
                number integer not null
                count bigint not null
                primary key pk_mixed (count, number)
                """);
    }

    @Test
    void countJoinColumnsWithoutReferencesByAttributeNames() {
        Mapped mapped = Mapped.of("""
                @Embeddable class LineId implements java.io.Serializable { String b; int a; }
                @Entity class Line {
                    @EmbeddedId LineId id;
                    @ManyToOne @JoinColumn(name = "x") @JoinColumn(name = "y") Line other;
                }
                """);

        assertThat(mapped.table("line")).contains("(x, y) -> line(a, b)");
    }

    @Test
    void includePartitionKeys() {
        Mapped mapped = Mapped.of("@Entity class Reading { @Id Long id; @PartitionKey String region; }");

        assertThat(mapped.table("reading")).isEqualTo("""
                id bigint not null
                region varchar(255) not null
                primary key pk_reading (id, region)
                """);
    }

    @Test
    void areDescribedByTheIdClassOnceItHasAnnotations() {
        Mapped mapped = Mapped.of("""
                class PlayerId implements java.io.Serializable { @Column(name = "first", length = 20) String given; Long team; String family; }
                @Entity class Team { @Id Long id; }
                @Entity @IdClass(PlayerId.class) class Player {
                    @Id @Column(length = 99) String given; @Id @ManyToOne @JoinColumn(name = "squad") Team team; @Id @Column(length = 9) String family;
                }
                """);

        assertThat(mapped.table("player")).isEqualTo("""
                first varchar(20) not null
                squad bigint not null
                team bigint not null
                family varchar(255) not null
                primary key pk_player (squad, first, family)
                """);
    }

    @Test
    void mayBeAssociationsThatDoNotSaySo() {
        Mapped mapped = Mapped.of("""
                class LineId implements java.io.Serializable { Long order; int number; }
                @Entity class Purchase { @Id Long id; }
                @Entity @IdClass(LineId.class) class Line { @Id Purchase order; @Id int number; }
                """);

        assertThat(mapped.table("line")).isEqualTo("""
                order_id bigint not null
                number integer not null
                primary key pk_line (number, order_id)
                foreign key fk_line_order_id (order_id) -> purchase(id)
                """);
    }

    @Test
    void haveAllAttributesOfTheIdClass() {
        Mapped mapped = Mapped.of("""
                class PaymentId implements java.io.Serializable { Long order; String account; }
                @Entity @IdClass(PaymentId.class) class Payment { @Id Long order; String account; int amount; }
                """);

        assertThat(mapped.table("payment")).contains("primary key pk_payment (order, account)");
    }

    @Test
    void haveTheTypeOfTheirAttributeWhateverTheAssociationReferences() {
        Mapped mapped = Mapped.of("""
                enum Kind { A, B }
                @Entity class Employee { @Id int id; }
                @Entity class Sort { @Id @Enumerated(EnumType.STRING) Kind kind; }
                @Entity class Code { @Id @Column(length = 20) String code; }
                @Entity class Details { @Id long id; @MapsId @OneToOne Employee employee; }
                @Embeddable class DependentId { String name; long employee; @Enumerated(EnumType.STRING) Kind sort; String code; }
                @Entity class Dependent {
                    @EmbeddedId DependentId id;
                    @MapsId("employee") @ManyToOne Employee of;
                    @MapsId("sort") @ManyToOne Sort in;
                    @MapsId("code") @ManyToOne Code by;
                }
                @Entity class Gift { @Id Long id; @ManyToOne Details details; }
                """);

        assertThat(mapped.column("details", "employee_id")).isEqualTo("bigint not null");
        assertThat(mapped.column("dependent", "of_id")).isEqualTo("bigint not null");
        assertThat(mapped.column("dependent", "by_code")).isEqualTo("varchar(20) not null");
        assertThat(mapped.table("dependent")).contains("check ck_dependent_in_kind: in_kind in ('A','B')");
        assertThat(mapped.column("gift", "details_employee_id")).isEqualTo("bigint");
    }
}
