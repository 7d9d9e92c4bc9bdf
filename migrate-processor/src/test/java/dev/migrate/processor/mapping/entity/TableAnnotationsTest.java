package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class TableAnnotationsTest {
    @Test
    void describeTheTable() {
        Mapped mapped = Mapped.of("""
                @Entity
                @Table(name = "people", schema = "crm", comment = "it's people", options = "with (fillfactor = 70)",
                    check = @CheckConstraint(name = "grown", constraint = "age > 17"))
                @Check(constraints = "age < 200") @Check(name = "odd", constraints = "age <> 7")
                class Person { @Id Long id; int age; }
                @Entity @Table(comment = "loses") @Comment("wins") class Other { @Id Long id; }
                """);

        assertThat(mapped.table("crm.people")).isEqualTo("""
                id bigint not null
                age integer not null
                primary key pk_people (id)
                check ck_people: age < 200
                check grown: age > 17
                check odd: age <> 7
                comment: it's people
                options: with (fillfactor = 70)
                """);
        assertThat(mapped.table("other")).endsWith("comment: wins\n");
    }

    @Test
    void nameIndexesByColumnsOrAttributes() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Address { String street; String city; }
                @Entity
                @Table(indexes = {
                    @Index(columnList = "last_name, age desc"),
                    @Index(name = "by_first", columnList = "firstName ASC"),
                    @Index(columnList = "boss_id"),
                    @Index(columnList = "address"),
                    @Index(columnList = "lower(email)"),
                    @Index(columnList = "email", unique = true),
                    @Index(columnList = "email desc", unique = true),
                    @Index(columnList = "age", options = "where age > 17"),
                    @Index(name = "one_boss", columnList = "boss_id", unique = true, options = "WHERE (age > 17)")
                })
                class Person { @Id Long id; @Column(name = "last_name") String lastName; String firstName; int age; String email;
                    @ManyToOne Person boss; Address address; }
                """);

        assertThat(mapped.table("person")).endsWith("""
                unique uq_person_email (email)
                foreign key fk_person_boss_id (boss_id) -> person(id)
                index by_first (firstname)
                index ix_person_age (age) where age > 17
                index ix_person_boss_id (boss_id)
                unique index ix_person_email (email desc)
                index ix_person_last_name_age (last_name, age desc)
                index ix_person_lower_email (expression lower(email))
                index ix_person_street_city (street, city)
                unique index one_boss (boss_id) where (age > 17)
                """);
    }

    @Test
    void mergeIndexesThatHibernateTakesForOne() {
        Mapped mapped = Mapped.of("""
                @Entity
                @Table(indexes = {@Index(columnList = "a, b desc"), @Index(columnList = "b asc, a"),
                    @Index(name = "one", columnList = "a"), @Index(name = "two", columnList = "a")})
                class Thing { @Id Long id; int a; int b; }
                """);

        assertThat(mapped.table("thing")).endsWith("""
                primary key pk_thing (id)
                index ix_thing_a_b (a, b)
                index one (a)
                index two (a)
                """);
    }

    @Test
    void nameUniqueConstraintsOnceEach() {
        Mapped mapped = Mapped.of("""
                @Entity
                @Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"a", "b"}), @UniqueConstraint(name = "only_c", columnNames = "c"),
                    @UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(columnNames = "id")})
                class Thing { @Id Long id; int a; int b; @Column(unique = true) int c; }
                """);

        assertThat(mapped.table("thing")).endsWith("""
                primary key pk_thing (id)
                unique only_c (c)
                unique uq_thing_b_a (b, a)
                """);
    }

    @Test
    void makeOneUniqueConstraintOfANaturalId() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Isbn { String group; String number; }
                @Entity class Book { @Id Long id; @NaturalId String title; @NaturalId @ManyToOne Book series; @NaturalId Isbn isbn; }
                """);

        assertThat(mapped.table("book"))
                .contains("unique uq_book_title_series_id_group_number (title, series_id, group, number)");
    }

    @Test
    void makeSecondaryTables() {
        Mapped mapped = Mapped.of("""
                @Entity class Owner { @Id Long id; }
                @Entity
                @SecondaryTable(name = "texts", pkJoinColumns = @PrimaryKeyJoinColumn(name = "item_id"), foreignKey = @ForeignKey(name = "text_of"),
                    indexes = @Index(columnList = "body"), comment = "long ones")
                @SecondaryTable(name = "`Owned`")
                class Item { @Id Long id; @Column(table = "texts", nullable = false) String body;
                    @ManyToOne @JoinColumn(table = "`Owned`", name = "owner") Owner owner; }
                """);

        assertThat(mapped.columnNames("item")).containsExactly("id");
        assertThat(mapped.table("texts")).isEqualTo("""
                item_id bigint not null
                body varchar(255) not null
                primary key pk_texts (item_id)
                foreign key text_of (item_id) -> item(id)
                index ix_texts_body (body)
                comment: long ones
                """);
        assertThat(mapped.table("Owned")).isEqualTo("""
                id bigint not null
                owner bigint
                primary key pk_Owned (id)
                foreign key fk_Owned_id (id) -> item(id)
                foreign key fk_Owned_owner (owner) -> owner(id)
                """);
        assertThat(mapped.get("texts").origin()).hasToString("com.acme.Item#texts");
    }

    @Test
    void commentsTheTableThatItNames() {
        Mapped mapped = Mapped.of("""
                @Entity @org.hibernate.annotations.Comment("one") @org.hibernate.annotations.Comment(on = "more", value = "two") @SecondaryTable(name = "more")
                class Thing { @Id Long id; @Column(table = "more") int number; }
                """);

        assertThat(mapped.get("thing").comment()).isEqualTo("one");
        assertThat(mapped.get("more").comment()).isEqualTo("two");
    }

    @Test
    void deferUniqueConstraintsAndLeaveOptionsOfChecksOutAsHibernateDoes() {
        assertThat(Mapped.of("""
                @Entity @Table(uniqueConstraints = {
                    @UniqueConstraint(name = "one", columnNames = "a", options = "deferrable"),
                    @UniqueConstraint(name = "two", columnNames = "b", options = "DEFERRABLE INITIALLY DEFERRED"),
                    @UniqueConstraint(name = "three", columnNames = {"a", "b"}, options = "not deferrable")},
                    check = @CheckConstraint(name = "four", constraint = "a > 0", options = "no inherit"))
                class A { @Id Long id; int a; int b; }
                """).table("a"))
                .contains(
                        "unique one (a) INITIALLY_IMMEDIATE",
                        "unique two (b) INITIALLY_DEFERRED",
                        "unique three (a, b)\n",
                        "check four: a > 0");
    }
}
