package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class CollectionsTest {
    @Test
    void ofElementsHaveTablesKeyedByTheirKind() {
        Mapped mapped = Mapped.of("""
                @Entity(name = "Owner") @Table(name = "t_owner") class Holder {
                    @Id Long id;
                    @ElementCollection List<String> bag;
                    @ElementCollection Set<String> nullable;
                    @ElementCollection @Column(name = "value", nullable = false, length = 10) Set<String> set;
                    @ElementCollection @OrderColumn List<String> list;
                    @ElementCollection @OrderColumn(name = "pos") @ListIndexBase(1) int[] array;
                    @ElementCollection @Lob Set<String> texts;
                }
                """);

        assertThat(mapped.table("owner_bag")).isEqualTo("""
                owner_id bigint not null
                bag varchar(255)
                foreign key fk_owner_bag_owner_id (owner_id) -> t_owner(id)
                """);
        assertThat(mapped.table("owner_nullable")).contains("unique uq_owner_nullable_owner_id_nullable");
        assertThat(mapped.table("owner_set")).isEqualTo("""
                owner_id bigint not null
                value varchar(10) not null
                primary key pk_owner_set (owner_id, value)
                foreign key fk_owner_set_owner_id (owner_id) -> t_owner(id)
                """);
        assertThat(mapped.table("owner_list")).isEqualTo("""
                owner_id bigint not null
                list varchar(255)
                list_order integer not null
                primary key pk_owner_list (list_order, owner_id)
                foreign key fk_owner_list_owner_id (owner_id) -> t_owner(id)
                check ck_owner_list_list_order: list_order >= 0
                """);
        assertThat(mapped.table("owner_array")).contains("check ck_owner_array_pos: pos >= 1");
        assertThat(mapped.table("owner_texts")).doesNotContain("primary", "unique");
    }

    @Test
    void ofEmbeddablesHaveTheirColumns() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Address { String street; @Column(nullable = false) int number; @ManyToOne Person host; }
                @Entity class Person {
                    @Id Long id;
                    @ElementCollection Set<Address> homes;
                    @ElementCollection
                    @CollectionTable(name = "offices", joinColumns = @JoinColumn(name = "pid", foreignKey = @ForeignKey(name = "office_person")),
                        indexes = @Index(columnList = "street"), uniqueConstraints = @UniqueConstraint(columnNames = {"pid", "street"}))
                    @AttributeOverride(name = "street", column = @Column(name = "road", length = 5))
                    @AttributeOverride(name = "number", column = @Column(name = "street"))
                    List<Address> offices;
                }
                """);

        assertThat(mapped.table("person_homes")).isEqualTo("""
                person_id bigint not null
                street varchar(255)
                number integer not null
                host_id bigint
                unique uq_person_homes_person_id_street_number_host_id (person_id, street, number, host_id)
                foreign key fk_person_homes_host_id (host_id) -> person(id)
                foreign key fk_person_homes_person_id (person_id) -> person(id)
                """);
        assertThat(mapped.table("offices")).isEqualTo("""
                pid bigint not null
                road varchar(5)
                street integer
                host_id bigint
                unique uq_offices_pid_street (pid, street)
                foreign key fk_offices_host_id (host_id) -> person(id)
                foreign key office_person (pid) -> person(id)
                index ix_offices_street (street)
                """);
        assertThat(mapped.origins("person_homes")).isEqualTo("""
                person_id <- homes#owner
                street <- homes.street
                number <- homes.number
                host_id <- homes.host
                """);
        assertThat(mapped.get("person_homes").origin()).hasToString("com.acme.Person#homes");
    }

    @Test
    void carryAnnotationsToTheirTables() {
        Mapped mapped = Mapped.of("""
                @Entity class Person {
                    @Id Long id;
                    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) @Comment("names") @ColumnDefault("'x'")
                    @Check(constraints = "length(nicks) > 1") List<String> nicks;
                    @ElementCollection @CollectionTable(schema = "audit", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
                        joinColumns = @JoinColumn(referencedColumnName = "code")) Set<Long> numbers;
                    String code;
                }
                """);

        assertThat(mapped.table("person_nicks")).isEqualTo("""
                person_id bigint not null
                nicks varchar(255) default 'x'
                foreign key fk_person_nicks_person_id (person_id) -> person(id) on delete cascade
                check ck_person_nicks: length(nicks) > 1
                comment: names
                """);
        assertThat(mapped.table("audit.person_numbers")).isEqualTo("""
                person_code varchar(255) not null
                numbers bigint
                unique uq_person_numbers_person_code_numbers (person_code, numbers)
                """);
        assertThat(mapped.table("person")).contains("unique uq_person_code (code)");
    }

    @Test
    void ofManyToManyAssociationsHaveJoinTables() {
        Mapped mapped = Mapped.of("""
                @Entity class Student {
                    @Id Long id;
                    @ManyToMany Set<Course> courses;
                    @ManyToMany @OrderColumn @JoinTable(name = "wishes", joinColumns = @JoinColumn(name = "s_id"),
                        inverseJoinColumns = @JoinColumn(name = "c_id"), inverseForeignKey = @ForeignKey(name = "wish_course")) List<Course> wishes;
                    @ManyToMany @JoinTable(name = "seen") List<Course> seen;
                    @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) @JoinTable(name = "by_code",
                        inverseJoinColumns = @JoinColumn(name = "code", referencedColumnName = "code")) Set<Course> byCode;
                }
                @Entity class Course { @Id Long id; String code; @ManyToMany(mappedBy = "courses") Set<Student> students; }
                """);

        assertThat(mapped.table("student_course")).isEqualTo("""
                students_id bigint not null
                courses_id bigint not null
                primary key pk_student_course (courses_id, students_id)
                foreign key fk_student_course_courses_id (courses_id) -> course(id)
                foreign key fk_student_course_students_id (students_id) -> student(id)
                """);
        assertThat(mapped.table("wishes")).isEqualTo("""
                s_id bigint not null
                c_id bigint not null
                wishes_order integer not null
                primary key pk_wishes (wishes_order, s_id)
                foreign key fk_wishes_s_id (s_id) -> student(id)
                foreign key wish_course (c_id) -> course(id)
                check ck_wishes_wishes_order: wishes_order >= 0
                """);
        assertThat(mapped.table("seen")).doesNotContain("primary key", "unique");
        assertThat(mapped.table("by_code")).isEqualTo("""
                student_id bigint not null
                code varchar(255) not null
                primary key pk_by_code (student_id, code)
                foreign key fk_by_code_student_id (student_id) -> student(id) on delete cascade
                """);
    }

    @Test
    void ofOneToManyAssociationsHaveJoinTablesOrColumnsInTheTarget() {
        Mapped mapped = Mapped.of("""
                @Entity class Team {
                    @Id Long id;
                    @OneToMany Set<Player> set;
                    @OneToMany @JoinTable(name = "bag") List<Player> bag;
                    @OneToMany @JoinTable(name = "list") @OrderColumn List<Player> list;
                    @OneToMany @JoinColumn List<Player> plain;
                    @OneToMany @JoinColumn(name = "team", nullable = false) @OrderColumn(name = "place") List<Player> ordered;
                    @OneToMany(mappedBy = "home") List<Player> inverse;
                    @OneToMany(mappedBy = "away") @OnDelete(action = OnDeleteAction.CASCADE) @OrderColumn List<Player> cascading;
                }
                @Entity class Player { @Id Long id; @ManyToOne Team home; @ManyToOne Team away; }
                """);

        assertThat(mapped.table("team_player")).isEqualTo("""
                team_id bigint not null
                set_id bigint not null
                primary key pk_team_player (set_id)
                foreign key fk_team_player_set_id (set_id) -> player(id)
                foreign key fk_team_player_team_id (team_id) -> team(id)
                """);
        assertThat(mapped.table("bag"))
                .contains("unique uq_bag_bag_id (bag_id)")
                .doesNotContain("primary key");
        assertThat(mapped.table("list"))
                .contains("primary key pk_list (list_order, team_id)", "unique uq_list_list_id (list_id)");
        assertThat(mapped.table("player")).isEqualTo("""
                id bigint not null
                home_id bigint
                away_id bigint
                plain_id bigint
                team bigint not null
                place integer
                cascading_order integer
                primary key pk_player (id)
                foreign key fk_player_away_id (away_id) -> team(id) on delete cascade
                foreign key fk_player_home_id (home_id) -> team(id)
                foreign key fk_player_plain_id (plain_id) -> team(id)
                foreign key fk_player_team (team) -> team(id)
                check ck_player_cascading_order: cascading_order >= 0
                check ck_player_place: place >= 0
                """);
    }

    @Test
    void shareAJoinTableOfOneName() {
        Mapped mapped = Mapped.of("""
                @Entity class A { @Id Long id; @ManyToMany Set<B> first; @ManyToMany List<B> second; }
                @Entity class B { @Id Long id; }
                """);

        assertThat(mapped.table("a_b")).isEqualTo("""
                a_id bigint not null
                first_id bigint not null
                second_id bigint not null
                primary key pk_a_b (a_id, first_id)
                foreign key fk_a_b_a_id (a_id) -> a(id)
                foreign key fk_a_b_first_id (first_id) -> b(id)
                foreign key fk_a_b_second_id (second_id) -> b(id)
                """);
    }

    @Test
    void ofBagsMayHaveIds() {
        Mapped mapped = Mapped.of("""
                @Entity class Person {
                    @Id Long id;
                    @ElementCollection @CollectionId(column = @Column(name = "nick_id"), generator = "sequence")
                    @CollectionIdJavaClass(idType = Integer.class) List<String> nicks;
                }
                """);

        assertThat(mapped.table("person_nicks")).isEqualTo("""
                person_id bigint not null
                nicks varchar(255)
                nick_id integer not null
                primary key pk_person_nicks (nick_id)
                foreign key fk_person_nicks_person_id (person_id) -> person(id)
                """);
        assertThat(mapped.sequences()).containsExactly("person_nicks_seq start 1 increment 50");
    }

    @Test
    void mayBeOfAnyEntities() {
        Mapped mapped = Mapped.of("""
                @Entity class Note {
                    @Id Long id;
                    @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name = "kind")
                    @JoinTable(name = "note_about", joinColumns = @JoinColumn(name = "note"), inverseJoinColumns = @JoinColumn(name = "about"))
                    Set<Object> about;
                }
                """);

        assertThat(mapped.table("note_about")).isEqualTo("""
                note bigint not null
                kind varchar(255)
                about bigint not null
                unique uq_note_about_note_kind_about (note, kind, about)
                foreign key fk_note_about_note (note) -> note(id)
                """);
    }

    @Test
    void belongToCompositeKeys() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Pair implements java.io.Serializable { Long b; @Column(length = 9) String a; }
                @Entity class Owner {
                    @EmbeddedId Pair id;
                    @ElementCollection @CollectionTable(joinColumns = {@JoinColumn(name = "x", referencedColumnName = "b"),
                        @JoinColumn(name = "y", referencedColumnName = "a")}) Set<String> tags;
                }
                """);

        assertThat(mapped.table("owner_tags")).contains("""
                x bigint not null
                y varchar(9) not null
                """, "foreign key fk_owner_tags_x_y (x, y) -> owner(b, a)");
    }

    @Test
    void keepTheirOrderInAColumnThatTheElementHasAnyway() {
        Mapped mapped = Mapped.of("""
                @Entity class Book { @Id Long id; @OneToMany(mappedBy = "book") @OrderColumn(name = "number") List<Page> pages; }
                @Entity class Page { @Id Long id; @ManyToOne Book book; @Column(insertable = false, updatable = false) int number; }
                """);

        assertThat(mapped.table("page")).contains("number integer").doesNotContain("check");
    }

    @Test
    void areNamedByTheOtherSideOnlyWhereTheEntityDeclaresThem() {
        Mapped mapped = Mapped.of("""
                @MappedSuperclass abstract class Part { @Id Long id; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Config extends Part {
                    @ManyToMany Set<Setting> uses; @ManyToMany(mappedBy = "uses") Set<Setting> usedBy;
                }
                @Entity class Setting extends Config { }
                """);

        assertThat(mapped.columnNames("config_setting")).containsExactlyInAnyOrder("config_id", "uses_id");
    }

    @Test
    void haveNoColumnsWhereAFormulaStandsForThem() {
        Mapped mapped = Mapped.of("""
                @Entity class Thing { @Id String name; String parent; @OneToMany @JoinFormula("lower(parent)") Set<Thing> parts; }
                """);

        assertThat(mapped.tableNames()).containsExactly("thing");
    }

    @Test
    void takeTheIdsOfTheirElementsFromADeclaredGenerator() {
        Mapped mapped = Mapped.of("""
                @Entity class Format {
                    @Id Long id;
                    @ElementCollection @CollectionId(column = @Column(name = "extension_id"), generator = "numbers")
                    @CollectionIdJavaType(org.hibernate.type.descriptor.java.IntegerJavaType.class)
                    @SequenceGenerator(name = "numbers", sequenceName = "extension_seq", allocationSize = 1) List<String> extensions;
                }
                """);

        assertThat(mapped.sequences()).containsExactly("extension_seq start 1 increment 1");
        assertThat(mapped.column("format_extensions", "extension_id")).isEqualTo("integer not null");
    }

    @Test
    void countTheirPlacesInTheTypeThatIsStated() {
        Mapped mapped = Mapped.of("""
                @Entity class Book { @Id Long id; @ElementCollection @OrderColumn @ListIndexJdbcTypeCode(SqlTypes.SMALLINT) List<String> pages; }
                """);

        assertThat(mapped.column("book_pages", "pages_order")).isEqualTo("smallint not null");
    }

    @Test
    void areUniqueByRowBesideAUniqueElement() {
        Mapped mapped = Mapped.of("""
                @Entity class Owner { @Id Long id; @ElementCollection @Column(name = "tag", unique = true) Set<String> tags; }
                """);

        assertThat(mapped.table("owner_tags")).contains("(tag)", "(owner_id, tag)");
    }
}
