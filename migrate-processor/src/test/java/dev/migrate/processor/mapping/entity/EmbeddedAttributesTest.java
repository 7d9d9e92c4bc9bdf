package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class EmbeddedAttributesTest {
    private static final String MONEY = """
            @Embeddable class Money { @Column(precision = 10, scale = 2, nullable = false) BigDecimal amount; String currency; int digits; }
            @Entity class Shop { @Id Long id; }
            """;

    @Test
    void areInTheTableAroundThem() {
        Mapped mapped = Mapped.of(MONEY + "@Entity class Item { @Id Long id; Money price; }");

        assertThat(mapped.table("item")).isEqualTo("""
                id bigint not null
                amount numeric(10,2) not null
                currency varchar(255)
                digits integer
                primary key pk_item (id)
                """);
        assertThat(mapped.origins("item")).contains("amount <- price.amount");
    }

    @Test
    void areOverriddenFromOutsideWhichReplacesTheWholeColumn() {
        Mapped mapped = Mapped.of(MONEY + """
                @Embeddable class Price {
                    @AttributeOverride(name = "amount", column = @Column(name = "net_amount")) Money net;
                    @ManyToOne Shop shop;
                }
                @Entity class Item {
                    @Id Long id;
                    Price plain;
                    @AttributeOverride(name = "net.amount", column = @Column(name = "other_amount", precision = 5))
                    @AttributeOverride(name = "net.currency", column = @Column(name = "other_currency"))
                    @AttributeOverride(name = "net.digits", column = @Column(name = "other_digits"))
                    @AssociationOverride(name = "shop", joinColumns = @JoinColumn(name = "other_shop", nullable = false),
                        foreignKey = @ForeignKey(name = "sold_by"))
                    Price other;
                }
                """);

        assertThat(mapped.table("item")).isEqualTo("""
                id bigint not null
                net_amount numeric(38,2)
                currency varchar(255)
                digits integer
                shop_id bigint
                other_amount numeric(5,0)
                other_currency varchar(255)
                other_digits integer
                other_shop bigint not null
                primary key pk_item (id)
                foreign key fk_item_shop_id (shop_id) -> shop(id)
                foreign key sold_by (other_shop) -> shop(id)
                """);
    }

    @Test
    void mayBeNamedByAPattern() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Street { String name; }
                @Embeddable class Address { @Column(name = "zip_code") String zip; Street street; }
                @Entity class Person { @Id Long id; @EmbeddedColumnNaming("home_%s") Address home; @EmbeddedColumnNaming Address work; Address plain; }
                """);

        assertThat(mapped.columnNames("person"))
                .containsExactly("id", "home_zip_code", "home_name", "work_zip_code", "work_name", "zip_code", "name");
    }

    @Test
    void mayBeRecordsAndInOtherTables() {
        Mapped mapped = Mapped.of("""
                @Embeddable record Size(int width, int height) {}
                @Entity @SecondaryTable(name = "sizes") class Box { @Id Long id; @EmbeddedTable("sizes") Size size; Size inner; }
                """);

        assertThat(mapped.columnNames("box")).containsExactly("id", "width", "height");
        assertThat(mapped.columnNames("sizes")).containsExactly("id", "width", "height");
    }

    @Test
    void mayBeJsonWithACheckOfItsRequiredMembers() {
        Mapped mapped = Mapped.of("""
                enum Kind { A, B }
                @Embeddable class Details {
                    @Column(nullable = false, name = "Street_Name") String street;
                    @Basic(optional = false) String city;
                    @Basic(optional = false) BigDecimal size;
                    @Basic(optional = false) @Enumerated(EnumType.STRING) Kind kind;
                    @Basic(optional = false) byte[] picture;
                    @Basic(optional = false) String[] names;
                    int number;
                }
                @Entity class House {
                    @Id Long id;
                    @JdbcTypeCode(SqlTypes.JSON) Details details;
                    @JdbcTypeCode(SqlTypes.JSON) @Column(name = "`Old`", nullable = false) Details old;
                    @JdbcTypeCode(SqlTypes.JSON) List<Details> more;
                    @JdbcTypeCode(SqlTypes.JSON_ARRAY) Details[] array;
                }
                """);
        String required = """
                cast(%1$s->>'city' as varchar) is not null and cast(%1$s->>'kind' as varchar) is not null \
                and cast(%1$s->>'kind' as varchar) in ('A','B') and %1$s->'names' is not null \
                and decode(%1$s->>'picture','hex') is not null and cast(%1$s->>'size' as numeric(38,2)) is not null \
                and cast(%1$s->>'Street_Name' as varchar(255)) is not null""";

        assertThat(mapped.table("house")).isEqualTo("""
                id bigint not null
                details jsonb
                Old jsonb not null
                more jsonb
                array jsonb
                primary key pk_house (id)
                check ck_house_Old: %s
                check ck_house_details: details is null or (%s)
                check ck_house_more: more is null or (%s)
                """.formatted(
                        required.formatted("\"Old\""), required.formatted("details"), required.formatted("more")));
    }

    @Test
    void holdInstancesOfAllClassesThatExtendTheirs() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Animal { int age; }
                @Embeddable class Fish extends Animal { int fins; }
                @Embeddable class Mammal extends Animal { String mother; }
                @Embeddable class Cat extends Mammal { @Column(length = 9) String fur; }
                @Entity class Owner {
                    @Id Long id; @Embedded Animal pet; @ElementCollection List<Animal> pets;
                    @Embedded @AttributeOverride(name = "{discriminator}", column = @Column(name = "kind", length = 5))
                    @AttributeOverride(name = "fins", column = @Column(name = "wild_fins")) @AttributeOverride(name = "age", column = @Column(name = "wild_age"))
                    @AttributeOverride(name = "mother", column = @Column(name = "wild_mother")) @AttributeOverride(name = "fur", column = @Column(name = "wild_fur"))
                    Animal wild;
                    @Embedded @EmbeddedColumnNaming("cat_%s") Cat cat;
                }
                """);

        assertThat(mapped.table("owner"))
                .contains(
                        "pet_dtype varchar(31) not null", "fins integer\n", "mother varchar(255)\n", "fur varchar(9)\n")
                .contains("kind varchar(5) not null", "wild_fins integer\n", "cat_fur varchar(9)\n")
                .doesNotContain("cat_dtype", "cat_fins", "cat_age");
        assertThat(mapped.table("owner_pets")).contains("pets_dtype varchar(31) not null", "fins integer\n");
    }

    @Test
    void areToldApartAsTheirRootSays() {
        Mapped mapped = Mapped.of("""
                @Embeddable @DiscriminatorColumn(name = "shape", discriminatorType = DiscriminatorType.CHAR) class Shape { }
                @Embeddable @DiscriminatorValue("c") class Circle extends Shape { double radius; }
                @Embeddable @DiscriminatorFormula("case when lines = 3 then 't' else 'q' end") class Polygon { int lines; }
                @Embeddable class Quad extends Polygon { double area; }
                @Entity class Drawing { @Id Long id; Shape one; Polygon other; }
                """);

        assertThat(mapped.columnNames("drawing")).containsExactlyInAnyOrder("id", "shape", "radius", "lines", "area");
        assertThat(mapped.column("drawing", "shape")).isEqualTo("char(1) not null");
    }

    @Test
    void areOverriddenWithoutTheirPathInAnAttributeCalledId() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Number { int id; }
                @MappedSuperclass abstract class Base<K> { @EmbeddedId K id; }
                @Entity @AttributeOverride(name = "id", column = @Column(name = "instanceId"))
                class Process extends Base<Number> {}
                @Entity @AttributeOverride(name = "id", column = @Column(name = "unused"))
                class Other { @EmbeddedId Number number; }
                """);

        assertThat(mapped.columnNames("process")).containsExactly("instanceid");
        assertThat(mapped.columnNames("other")).containsExactly("id");
    }

    @Test
    void haveNothingOfAnEmbeddableThatTheirClassExtends() {
        Mapped mapped = Mapped.of("""
                @Embeddable abstract class Measure { Double value; }
                @Embeddable class Temperature extends Measure { String degrees; }
                @MappedSuperclass abstract class Counted { int count; }
                @Embeddable class Pack extends Counted { String box; }
                @Entity class Product { @Id Long id; Temperature temperature; Pack pack; }
                """);

        assertThat(mapped.columnNames("product")).containsExactlyInAnyOrder("id", "degrees", "count", "box");
    }
}
