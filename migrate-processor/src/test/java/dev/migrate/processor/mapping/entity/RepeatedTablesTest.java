package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

/** What tables that continue or repeat that of a superclass take over from it. */
class RepeatedTablesTest {
    @Test
    void repeatNoUniqueConstraintOverSeveralColumns() {
        Mapped mapped = Mapped.of("""
                @Entity @IdClass(PersonKey.class) class Person { @Id Long a; @Id Long b; }
                class PersonKey implements java.io.Serializable { Long a; Long b; }
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base {
                    @Id Long id;
                    @NaturalId String first;
                    @NaturalId String second;
                    @OneToOne Person person;
                    @OneToOne Base base;
                }
                @Entity class Leaf extends Base {}
                """);

        assertThat(mapped.table("base"))
                .contains("(first, second)", "unique uq_base_person_a_person_b (person_a, person_b)");
        assertThat(mapped.table("leaf"))
                .contains("unique uq_leaf_base_id (base_id)")
                .doesNotContain("(first, second)", "unique uq_leaf_person");
    }

    @Test
    void takeThePlaceOfAnAbstractClassOnlyWhereThereAreSome() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Base { @Id Long id; }
                @Entity abstract class Leaf extends Base { String text; }
                @Entity class Other { @Id Long id; @ManyToOne Leaf leaf; @ManyToOne Base base; }
                """);

        assertThat(mapped.tableNames()).containsExactlyInAnyOrder("leaf", "other");
        assertThat(mapped.table("other"))
                .contains("fk_other_leaf_id (leaf_id) -> leaf(id)")
                .doesNotContain("fk_other_base_id");
    }

    @Test
    void referenceThemselvesWhereAnAssociationDoesButNotWhereASubclassContinuesTheTable() {
        Mapped mapped = Mapped.of("""
                @Entity class Bits {
                    @Id Long id;
                    @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) Bits wholly;
                }
                @Entity @Table(name = "party") @Inheritance(strategy = InheritanceType.JOINED)
                @DiscriminatorColumn(name = "kind") class Party { @Id Long id; }
                @Entity @Table(name = "party") class Person extends Party { String name; }
                """);

        assertThat(mapped.table("bits")).contains("fk_bits_id (id) -> bits(id)");
        assertThat(mapped.table("party")).doesNotContain("->");
    }

    @Test
    void quoteTheirKeysWhereTheContinuedTableIsQuoted() {
        Mapped mapped = Mapped.of("""
                @Entity @Table(name = "`order`") @Inheritance(strategy = InheritanceType.JOINED)
                @SecondaryTable(name = "more") class Base { @Id Long someId; @Column(table = "more") String text; }
                @Entity class Leaf extends Base { @ElementCollection Set<String> tags; }
                """);

        assertThat(mapped.columnNames("order")).contains("someid");
        assertThat(mapped.columnNames("more")).contains("someId");
        assertThat(mapped.columnNames("leaf")).contains("someId");
        assertThat(mapped.columnNames("leaf_tags")).contains("Leaf_someId");
    }

    @Test
    void haveTheOrderOfAnInverseListBesideTheColumnsOfTheOtherSide() {
        Mapped mapped = Mapped.of("""
                @Entity class Shelf { @Id Long id; @OneToMany(mappedBy = "shelf") @OrderColumn(name = "place") List<Book> books; }
                @Entity class Book { @Id Long id; @ManyToOne @JoinTable(name = "places") Shelf shelf; }
                """);

        assertThat(mapped.table("places")).contains("place integer not null");
        assertThat(mapped.columnNames("book")).containsExactly("id");
    }

    @Test
    void takeTheirKeysOfMapsAsTheyAre() {
        Mapped mapped = Mapped.of("""
                @Entity @Table(name = "`user`") class User { @Id Long id; }
                @Entity class Task { @Id Long id; @ElementCollection Map<User, String> notesOf; }
                """);

        assertThat(mapped.columnNames("task_notesof")).contains("notesof_key");
    }
}
