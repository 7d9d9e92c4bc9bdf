package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class MapKeysTest {
    @Test
    void mayBeBasicValues() {
        Mapped mapped = Mapped.of("""
                enum Kind { A, B }
                @Entity class Owner {
                    @Id Long id;
                    @ElementCollection Map<String, Integer> plain;
                    @ElementCollection @MapKeyColumn(name = "k", length = 20) @Column(name = "v") Map<String, String> named;
                    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind, String> kinds;
                    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> days;
                }
                """);

        assertThat(mapped.table("owner_plain")).isEqualTo("""
                owner_id bigint not null
                plain integer
                plain_key varchar(255) not null
                primary key pk_owner_plain (owner_id, plain_key)
                foreign key fk_owner_plain_owner_id (owner_id) -> owner(id)
                """);
        assertThat(mapped.table("owner_named")).contains("""
                v varchar(255)
                k varchar(20) not null
                """);
        assertThat(mapped.table("owner_kinds")).contains("check ck_owner_kinds_kinds_key: kinds_key in ('A','B')");
        assertThat(mapped.column("owner_days", "days_key")).isEqualTo("date not null");
    }

    @Test
    void mayBeEmbeddables() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Place { String city; int number; }
                @Embeddable class Note { String text; }
                @Entity class Owner {
                    @Id Long id;
                    @ElementCollection
                    @AttributeOverride(name = "key.city", column = @Column(name = "town"))
                    @AttributeOverride(name = "value.text", column = @Column(name = "words"))
                    Map<Place, Note> notes;
                }
                """);

        assertThat(mapped.table("owner_notes")).isEqualTo("""
                owner_id bigint not null
                words varchar(255)
                town varchar(255) not null
                number integer not null
                primary key pk_owner_notes (number, owner_id, town)
                foreign key fk_owner_notes_owner_id (owner_id) -> owner(id)
                """);
    }

    @Test
    void mayBeEntities() {
        Mapped mapped = Mapped.of("""
                @Entity class City { @Id @Column(name = "city_id") Long id; }
                @Entity class Owner {
                    @Id Long id;
                    @ElementCollection Map<City, String> plain;
                    @ElementCollection @MapKeyJoinColumn(name = "c", foreignKey = @ForeignKey(name = "to_city")) Map<City, String> named;
                    @ManyToMany @JoinTable(name = "twins") Map<City, City> twins;
                }
                """);

        assertThat(mapped.table("owner_plain")).isEqualTo("""
                owner_id bigint not null
                plain varchar(255)
                plain_key bigint not null
                primary key pk_owner_plain (owner_id, plain_key)
                foreign key fk_owner_plain_owner_id (owner_id) -> owner(id)
                foreign key fk_owner_plain_plain_key (plain_key) -> city(city_id)
                """);
        assertThat(mapped.table("owner_named")).contains("foreign key to_city (c) -> city(city_id)");
        assertThat(mapped.table("twins")).isEqualTo("""
                owner_id bigint not null
                twins_city_id bigint not null
                twins_key bigint not null
                primary key pk_twins (owner_id, twins_key)
                foreign key fk_twins_owner_id (owner_id) -> owner(id)
                foreign key fk_twins_twins_city_id (twins_city_id) -> city(city_id)
                foreign key fk_twins_twins_key (twins_key) -> city(city_id)
                """);
    }

    @Test
    void mayBeAttributesOfTheElements() {
        Mapped mapped = Mapped.of("""
                @Entity class Item { @Id Long id; String code; @ManyToOne Owner owner; @ManyToOne Owner other; }
                @Entity class Owner {
                    @Id Long id;
                    @OneToMany(mappedBy = "owner") @MapKey(name = "code") Map<String, Item> byCode;
                    @OneToMany(mappedBy = "other") @MapKeyColumn(name = "shelf") Map<String, Item> byShelf;
                    @ManyToMany @MapKey @JoinTable(name = "seen") Map<Long, Item> seen;
                }
                """);

        assertThat(mapped.columnNames("item")).containsExactly("id", "code", "owner_id", "other_id", "shelf");
        assertThat(mapped.column("item", "shelf")).isEqualTo("varchar(255)");
        assertThat(mapped.table("seen")).contains("primary key pk_seen (owner_id, seen_id)");
    }

    @Test
    void areInTheTableOfTheOtherSideWhereThatOwnsTheAssociation() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Name { String first; @Column(nullable = false) String last; }
                @Entity class Division { @Id Long id; }
                @Entity class Employee {
                    @Id Long id;
                    @ManyToMany Set<Phone> phones;
                    @ManyToMany Set<Badge> badges;
                    @ManyToMany Set<Room> rooms;
                    @ManyToOne @JoinTable(name = "led") Team team;
                }
                @Entity class Phone { @Id Long id; @ManyToMany(mappedBy = "phones") Map<String, Employee> owners; }
                @Entity class Badge { @Id Long id; @ManyToMany(mappedBy = "badges") Map<Division, Employee> owners; }
                @Entity class Room { @Id Long id; @ManyToMany(mappedBy = "rooms") Map<Name, Employee> owners; }
                @Entity class Team { @Id Long id; @OneToMany(mappedBy = "team") Map<String, Employee> members; }
                """);

        assertThat(mapped.column("employee_phone", "owners_key")).isEqualTo("varchar(255)");
        assertThat(mapped.table("employee_badge"))
                .contains("owners_key bigint not null", "(owners_key) -> division(id)");
        assertThat(mapped.column("employee_room", "first")).isEqualTo("varchar(255)");
        assertThat(mapped.column("employee_room", "last")).isEqualTo("varchar(255) not null");
        assertThat(mapped.column("led", "members_key")).isEqualTo("varchar(255)");
    }

    @Test
    void areInTheTableOfTheirMapWhateverTableTheirAnnotationNames() {
        Mapped mapped = Mapped.of("""
                @Entity @SecondaryTable(name = "more") class Owner {
                    @Id Long id;
                    @ElementCollection @MapKeyColumn(name = "a", table = "nowhere") Map<String, String> lost;
                    @ElementCollection @MapKeyColumn(name = "b", table = "more") Map<String, String> elsewhere;
                }
                """);

        assertThat(mapped.columnNames("owner_lost")).contains("a");
        assertThat(mapped.columnNames("owner_elsewhere")).contains("b");
        assertThat(mapped.columnNames("more")).containsExactly("id");
    }
}
