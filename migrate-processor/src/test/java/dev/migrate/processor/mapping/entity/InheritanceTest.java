package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class InheritanceTest {
    @Test
    void inOneTableTellsClassesApartAndChecksWhatTheyRequire() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Chip { int number; }
                @Entity class Animal { @Id Long id; String name; @Column(name = "age") int age; }
                @Entity class Dog extends Animal {
                    boolean barks;
                    @Basic(optional = false) String breed;
                    @Column(nullable = false) String tag;
                    @ManyToOne(optional = false) Animal friend;
                    @Embedded Chip chip;
                }
                @Entity @DiscriminatorValue("KAT") class Cat extends Animal { @Column(name = "lives") int lives; }
                """);

        assertThat(mapped.table("animal")).isEqualTo("""
                id bigint not null
                dtype varchar(31) not null
                name varchar(255)
                age integer
                lives integer
                barks boolean
                breed varchar(255)
                tag varchar(255) not null
                friend_id bigint
                number integer
                primary key pk_animal (id)
                foreign key fk_animal_friend_id (friend_id) -> animal(id)
                check ck_animal: dtype <> 'KAT' or (age is not null and lives is not null)
                check ck_animal_%s: dtype <> 'Dog' or (age is not null and barks is not null and breed is not null and friend_id is not null)
                check ck_animal_dtype: dtype in ('Animal','KAT','Dog')
                """.formatted(hashOf(mapped, "ck_animal_")));
        assertThat(mapped.origins("animal"))
                .contains("barks <- Dog:barks", "number <- Dog:chip.number", "name <- name");
    }

    private static String hashOf(Mapped mapped, String prefix) {
        return mapped.get("animal").checks().stream()
                .map(check -> check.name()
                        .substring(Math.min(prefix.length(), check.name().length())))
                .filter(suffix -> suffix.matches("[0-9a-f]{8}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void describesDiscriminators() {
        Mapped mapped = Mapped.of("""
                @Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1")
                class Number1 { @Id Long id; }
                @Entity @DiscriminatorValue("2") class Number2 extends Number1 { int x; }
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) abstract class Letter { @Id Long id; }
                @Entity @DiscriminatorValue("B") class LetterB extends Letter { int y; }
                @Entity @DiscriminatorColumn(length = 9, columnDefinition = "varchar(12)") class Text { @Id Long id; }
                @Entity @DiscriminatorOptions(force = true) class Forced { @Id Long id; }
                @Entity class Forced2 extends Forced { }
                @Entity class Open { @Id Long id; }
                @Entity @DiscriminatorValue("null") class OpenNull extends Open { int n; }
                @Entity @DiscriminatorValue("not null") class OpenRest extends Open { int r; }
                @Entity class Alone { @Id Long id; }
                """);

        assertThat(mapped.table("number1"))
                .contains("""
                kind integer not null
                """, "ck_number1: kind <> 2 or (x is not null)", "ck_number1_kind: kind in (1,2)");
        assertThat(mapped.table("letter"))
                .contains("dtype char(1) not null", "dtype <> 'B' or (y is not null)", "dtype in ('B')");
        assertThat(mapped.table("text")).contains("dtype varchar(12) not null", "dtype in ('Text')");
        assertThat(mapped.table("forced"))
                .contains("dtype varchar(31) not null")
                .doesNotContain("check");
        assertThat(mapped.table("open")).isEqualTo("""
                id bigint not null
                dtype varchar(31)
                n integer
                r integer
                primary key pk_open (id)
                check ck_open: dtype is null or (n is not null)
                """);
        assertThat(mapped.table("alone")).doesNotContain("dtype");
    }

    @Test
    void mayDiscriminateByFormula() {
        Mapped mapped = Mapped.of("""
                @Entity @DiscriminatorFormula("case when a is null then 'x' else 'y' end") @DiscriminatorValue("x") class X { @Id Long id; String a; }
                @Entity @DiscriminatorValue("y") class Y extends X { int b; }
                """);

        assertThat(mapped.table("x")).isEqualTo("""
                id bigint not null
                a varchar(255)
                b integer
                primary key pk_x (id)
                check ck_x: case when a is null then 'x' else 'y' end <> 'y' or (b is not null)
                """);
    }

    @Test
    void inJoinedTablesSharesTheKey() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id @Column(length = 17) String vin; String name; }
                @Entity class Car extends Vehicle { int doors; @Column(nullable = false) String color; }
                @Entity @PrimaryKeyJoinColumn(name = "truck_vin", foreignKey = @ForeignKey(name = "truck_is_vehicle"))
                @OnDelete(action = OnDeleteAction.CASCADE) class Truck extends Vehicle { int load; @ManyToOne Truck trailer; }
                @Entity class Rental { @Id Long id; @ManyToOne Truck truck; @ManyToOne @JoinColumn(name = "v", referencedColumnName = "vin") Truck other; }
                """);

        assertThat(mapped.table("car")).isEqualTo("""
                vin varchar(17) not null
                doors integer not null
                color varchar(255) not null
                primary key pk_car (vin)
                foreign key fk_car_vin (vin) -> vehicle(vin)
                """);
        assertThat(mapped.table("truck")).isEqualTo("""
                truck_vin varchar(17) not null
                load integer not null
                trailer_truck_vin varchar(17)
                primary key pk_truck (truck_vin)
                foreign key fk_truck_trailer_truck_vin (trailer_truck_vin) -> truck(truck_vin)
                foreign key truck_is_vehicle (truck_vin) -> vehicle(vin) on delete cascade
                """);
        assertThat(mapped.table("rental")).contains("(truck_truck_vin) -> truck(truck_vin)", "(v) -> vehicle(vin)");
        assertThat(mapped.table("vehicle")).doesNotContain("dtype");
    }

    @Test
    void inJoinedTablesMayHaveADiscriminatorAndCompositeKeys() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Pair implements java.io.Serializable { int b; String a; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind") class Base { @EmbeddedId Pair id; }
                @Entity @PrimaryKeyJoinColumn(name = "sb", referencedColumnName = "b") @PrimaryKeyJoinColumn(name = "sa", referencedColumnName = "a")
                class Sub extends Base { }
                """);

        assertThat(mapped.table("base")).contains("kind varchar(31) not null", "kind in ('Base','Sub')");
        assertThat(mapped.table("sub")).contains("(sa, sb) -> base(a, b)");
    }

    @Test
    void inATablePerClassRepeatsAllColumns() {
        Mapped mapped = Mapped.of("""
                @Entity class Owner { @Id Long id; @ManyToOne Account account; @ManyToOne Savings savings; }
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Account {
                    @Id @GeneratedValue Long id; @Column(unique = true) String number; @ManyToOne Owner owner; @ElementCollection Set<String> tags; }
                @Entity @Table(indexes = @Index(columnList = "number")) class Savings extends Account { int rate; }
                """);

        assertThat(mapped.table("savings")).isEqualTo("""
                id bigint not null
                number varchar(255)
                owner_id bigint
                rate integer not null
                primary key pk_savings (id)
                unique uq_savings_number (number)
                foreign key fk_savings_owner_id (owner_id) -> owner(id)
                index ix_savings_number (number)
                """);
        assertThat(mapped.table("owner")).contains("fk_owner_savings_id").doesNotContain("fk_owner_account_id");
        assertThat(mapped.table("account_tags")).doesNotContain("foreign key");
        assertThat(mapped.tableNames()).containsExactly("account", "account_tags", "owner", "savings");
        assertThat(mapped.sequences()).containsExactly("account_seq start 1 increment 50");
    }

    @Test
    void ofAbstractClassesInATablePerClassMakesNoTable() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape { @Id Long id; @ManyToMany Set<Owner> owners; }
                @Entity class Circle extends Shape { int radius; }
                @Entity class Owner { @Id Long id; @ManyToOne Shape shape; }
                """);

        assertThat(mapped.tableNames()).containsExactly("circle", "owner", "shape_owner");
        assertThat(mapped.table("shape_owner")).isEqualTo("""
                shape_id bigint not null
                owners_id bigint not null
                primary key pk_shape_owner (owners_id, shape_id)
                foreign key fk_shape_owner_owners_id (owners_id) -> owner(id)
                """);
        assertThat(mapped.table("owner")).doesNotContain("foreign key");
    }

    @Test
    void ofMappedSuperclassesCanBeOverridden() {
        Mapped mapped = Mapped.of("""
                @Entity class Owner { @Id Long id; }
                @Embeddable class Part { String code; }
                @MappedSuperclass abstract class Base { @Id Long id; @Column(name = "label", length = 9) String label; @ManyToOne Owner owner; Part part; }
                @Entity
                @AttributeOverride(name = "id", column = @Column(name = "thing_id"))
                @AttributeOverride(name = "label", column = @Column(name = "title"))
                @AttributeOverride(name = "part.code", column = @Column(name = "part_code"))
                @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owned_by"))
                class Thing extends Base { }
                @Entity class Plain extends Base { int own; }
                """);

        assertThat(mapped.table("thing")).isEqualTo("""
                thing_id bigint not null
                title varchar(255)
                owned_by bigint
                part_code varchar(255)
                primary key pk_thing (thing_id)
                foreign key fk_thing_owned_by (owned_by) -> owner(id)
                """);
        assertThat(mapped.columnNames("plain")).containsExactly("id", "label", "owner_id", "code", "own");
        assertThat(mapped.origins("thing")).isEqualTo("""
                thing_id <- id
                title <- label
                owned_by <- owner
                part_code <- part.code
                """);
    }

    @Test
    void keepsOriginsWhenAFieldMovesToAMappedSuperclass() {
        Mapped before = Mapped.of("@Entity class Thing { @Id Long id; String name; }");
        Mapped after = Mapped.of("""
                @MappedSuperclass class Named { String name; }
                @Entity class Thing extends Named { @Id Long id; }
                """);

        assertThat(after.get("thing").columns())
                .containsExactlyInAnyOrderElementsOf(before.get("thing").columns());
    }

    @Test
    void checksWhatASubclassAndTheOneAboveItRequire() {
        Mapped mapped = Mapped.of("""
                @Entity class Product { @Id Long id; @Column(name = "quantity") int quantity; }
                @Entity class Part extends Product { @Column(name = "number") int number; }
                @Entity class PricedPart extends Part { @Column(name = "price") int price; }
                """);

        assertThat(mapped.table("product"))
                .contains(
                        "dtype <> 'Part' or (quantity is not null and number is not null)\n",
                        "dtype <> 'PricedPart' or (number is not null and price is not null)\n");
    }

    @Test
    void countsClassesByAHashWhereNumbersTellThemApart() {
        Mapped mapped = Mapped.of("""
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) class A { @Id Long id; }
                @Entity class B extends A {}
                """);

        assertThat(mapped.table("a")).contains("in (65,66)");
    }

    @Test
    void letsEntitiesOfOneHierarchyShareATable() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn class Animal { @Id Long id; }
                @Entity @Table(name = "pet") class Cat extends Animal { int lives; }
                @Entity @Table(name = "pet") class Dog extends Animal { int tricks; }
                """);

        assertThat(mapped.columnNames("pet")).containsExactlyInAnyOrder("id", "lives", "tricks");
    }

    @Test
    void takesTheDefaultStrategyOfASubclassForNothing() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; }
                @Entity @Inheritance class Cat extends Animal { int lives; }
                """);

        assertThat(mapped.tableNames()).containsExactly("animal", "cat");
    }
}
