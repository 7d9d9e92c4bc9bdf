package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

class ToOnesTest {
    private static final String PERSON = """
            @Entity class Person {
                @Id Long id;
                @Column(length = 30, columnDefinition = "varchar(30)") String code;
                @Column(unique = true) String mail;
                String first;
                String last;
            }
            """;

    @Test
    void referenceKeys() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne Person plain;
                    @ManyToOne(optional = false) Person required;
                    @ManyToOne @JoinColumn(name = "boss", nullable = false) Person named;
                    @OneToOne Person one;
                    @ManyToOne @JoinColumn(unique = true) @Comment("who") @ColumnDefault("1") Person unique;
                    @ManyToOne @JoinColumn(name = "plain_id", insertable = false, updatable = false) Person again;
                }
                """);

        assertThat(mapped.table("task")).isEqualTo("""
                id bigint not null
                plain_id bigint
                required_id bigint not null
                boss bigint not null
                one_id bigint
                unique_id bigint default 1 comment who
                primary key pk_task (id)
                unique uq_task_one_id (one_id)
                unique uq_task_unique_id (unique_id)
                foreign key fk_task_boss (boss) -> person(id)
                foreign key fk_task_one_id (one_id) -> person(id)
                foreign key fk_task_plain_id (plain_id) -> person(id)
                foreign key fk_task_required_id (required_id) -> person(id)
                foreign key fk_task_unique_id (unique_id) -> person(id)
                """);
    }

    @Test
    void referenceOtherColumnsAndMakeThemUnique() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne @JoinColumn(referencedColumnName = "code") Person byCode;
                    @ManyToOne @JoinColumn(name = "a", referencedColumnName = "first")
                    @JoinColumn(name = "b", referencedColumnName = "last") Person byNames;
                    @ManyToOne @PropertyRef("mail") Person byMail;
                }
                """);

        assertThat(mapped.table("task")).isEqualTo("""
                id bigint not null
                bycode_code varchar(30)
                a varchar(255)
                b varchar(255)
                bymail_id varchar(255)
                primary key pk_task (id)
                foreign key fk_task_a_b (a, b) -> person(first, last)
                foreign key fk_task_bycode_code (bycode_code) -> person(code)
                foreign key fk_task_bymail_id (bymail_id) -> person(mail)
                """);
        assertThat(mapped.table("person")).contains("""
                unique uq_person_code (code)
                unique uq_person_first_last (first, last)
                unique uq_person_mail (mail)
                """);
    }

    @Test
    void referenceAColumnOfAnAssociationThatComesLater() {
        Mapped mapped = Mapped.of("""
                @Entity class A { @Id Long id; @ManyToOne @JoinColumn(name = "x", referencedColumnName = "c_id") B b; }
                @Entity class B { @Id Long id; @ManyToOne @JoinColumn(name = "c_id", referencedColumnName = "code") C c; }
                @Entity class C { @Id Long id; String code; }
                """);

        assertThat(mapped.table("a")).contains("foreign key fk_a_x (x) -> b(c_id)");
        assertThat(mapped.column("a", "x")).isEqualTo("varchar(255)");
    }

    @Test
    void sayWhatTheirForeignKeysDo() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Person cascade;
                    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Person setNull;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "task_owner")) Person named;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Person none;
                    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Person maybe;
                    @ManyToOne @JoinColumns(value = @JoinColumn(name = "c"), foreignKey = @ForeignKey(name = "outer_name")) Person outer;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition =
                        "foreign key (defined_id) references person on delete set null")) Person defined;
                }
                """);

        assertThat(mapped.table("task")).endsWith("""
                primary key pk_task (id)
                foreign key fk_task_cascade_id (cascade_id) -> person(id) on delete cascade
                foreign key fk_task_defined_id (defined_id) -> person(id) as foreign key (defined_id) references person on delete set null
                foreign key fk_task_setnull_id (setnull_id) -> person(id) on delete set_null
                foreign key outer_name (c) -> person(id)
                foreign key task_owner (named_id) -> person(id)
                """);
    }

    @Test
    void haveTheOptionsOfTheirForeignKeys() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "DEFERRABLE INITIALLY DEFERRED")) Person atEnd;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "on update cascade deferrable")) Person maybe;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(
                        options = "deferrable initially immediate on delete set null")) Person actions;
                    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE)
                    @JoinColumn(name = "order", foreignKey = @ForeignKey(options = "match full")) Person other;
                    @ManyToOne @JoinColumn(name = "d", foreignKey = @ForeignKey(
                        foreignKeyDefinition = "foreign key (d) references person", options = "not valid")) Person defined;
                }
                """);

        assertThat(mapped.table("task")).endsWith("""
                primary key pk_task (id)
                foreign key fk_task_actions_id (actions_id) -> person(id) on delete set_null INITIALLY_IMMEDIATE
                foreign key fk_task_atend_id (atend_id) -> person(id) INITIALLY_DEFERRED
                foreign key fk_task_d (d) -> person(id) as foreign key (d) references person not valid
                foreign key fk_task_maybe_id (maybe_id) -> person(id) on update cascade INITIALLY_IMMEDIATE
                foreign key fk_task_order (order) -> person(id) on delete cascade as foreign key ("order") references person (id) on delete cascade match full
                """);
    }

    @Test
    void mayBeInJoinTables() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne @JoinTable Person plain;
                    @OneToOne @JoinTable(name = "task_one", joinColumns = @JoinColumn(name = "t"),
                        inverseJoinColumns = @JoinColumn(name = "p"), uniqueConstraints = @UniqueConstraint(columnNames = {"t", "p"}))
                    Person one;
                }
                """);

        assertThat(mapped.columnNames("task")).containsExactly("id");
        assertThat(mapped.table("task_person")).isEqualTo("""
                id bigint not null
                plain_id bigint not null
                primary key pk_task_person (id)
                foreign key fk_task_person_id (id) -> task(id)
                foreign key fk_task_person_plain_id (plain_id) -> person(id)
                """);
        assertThat(mapped.table("task_one")).isEqualTo("""
                t bigint not null
                p bigint not null
                primary key pk_task_one (t)
                unique uq_task_one_p (p)
                unique uq_task_one_t_p (t, p)
                foreign key fk_task_one_p (p) -> person(id)
                foreign key fk_task_one_t (t) -> task(id)
                """);
        assertThat(mapped.get("task_one").origin()).hasToString("com.acme.Task#one");
    }

    @Test
    void mayBeTheKeyItself() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Optional { @Id Long id; @OneToOne @PrimaryKeyJoinColumn Person person; }
                @Entity class Required { @Id Long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn Person person; }
                @Entity class Same { @Id Long id; @OneToOne(optional = false) @JoinColumn(name = "id") Person person; }
                """);

        assertThat(mapped.table("optional")).isEqualTo("""
                id bigint not null
                primary key pk_optional (id)
                """);
        assertThat(mapped.table("required")).isEqualTo("""
                id bigint not null
                primary key pk_required (id)
                foreign key fk_required_id (id) -> person(id)
                """);
        assertThat(mapped.table("same")).contains("foreign key fk_same_id (id) -> person(id)");
    }

    @Test
    void haveNoColumnsOnTheInverseSideNorForFormulas() {
        Mapped mapped = Mapped.of("""
                @Entity class Left { @Id Long id; @OneToOne(mappedBy = "left") Right right; @ManyToOne @JoinFormula("id + 1") Right made; }
                @Entity class Right { @Id Long id; @OneToOne Left left;
                    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "other")) Left other; }
                """);

        assertThat(mapped.columnNames("left")).containsExactly("id");
        assertThat(mapped.columnNames("right")).containsExactly("id", "left_id", "other");
    }

    @Test
    void yieldToAttributesThatStoreTheColumnThemselves() {
        Mapped mapped = Mapped.of("""
                @Entity class Person { @Id @Column(length = 36) String id; }
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne(optional = false) @JoinColumn(name = "owner_id", insertable = false, updatable = false) Person owner;
                    @Column(name = "owner_id") String ownerId;
                }
                """);

        assertThat(mapped.column("task", "owner_id")).isEqualTo("varchar(255)");
        assertThat(mapped.table("task")).contains("foreign key fk_task_owner_id (owner_id) -> person(id)");
    }

    @Test
    void mayBeOfAnyEntity() {
        Mapped mapped = Mapped.of("""
                @Entity class Note {
                    @Id Long id;
                    @Any @AnyKeyJavaClass(Long.class) @Column(name = "about_type") @JoinColumn(name = "about_id") Object about;
                    @Any(optional = false) @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.CHAR)
                    @JoinColumn(name = "of_id") Object of;
                }
                """);

        assertThat(mapped.table("note")).isEqualTo("""
                id bigint not null
                about_type varchar(255)
                about_id bigint
                of char(1)
                of_id integer not null
                primary key pk_note (id)
                """);
    }

    @Test
    void referenceTheKeyOfOneTableOnly() {
        Mapped mapped = Mapped.of("""
                @Entity class A { @Id Long id; }
                @Entity class B { @Id Long id; }
                @Entity class Both {
                    @Id Long id; @ManyToOne @JoinColumn(name = "ref") A a;
                    @ManyToOne @JoinColumn(name = "ref", insertable = false, updatable = false) B b;
                }
                """);

        assertThat(mapped.table("both")).contains("-> a(id)").doesNotContain("-> b(id)");
    }

    @Test
    void mayNameTheTargetsColumnOutsideOfTheJoinTable() {
        Mapped mapped = Mapped.of("""
                @Entity class Shelf { @Id String code; }
                @Entity class Book { @Id Long id; @ManyToOne @JoinTable(name = "places") @JoinColumn(name = "shelf") Shelf shelf; }
                """);

        assertThat(mapped.columnNames("places")).containsExactlyInAnyOrder("id", "shelf");
    }

    @Test
    void haveNoForeignKeysInTheirTableWhereRowsMayBeMissing() {
        Mapped mapped = Mapped.of("""
                @Entity class Note { @Id Long id; }
                @Entity class Show { @Id Long id; @OneToOne @NotFound(action = NotFoundAction.IGNORE) @JoinTable(name = "notes") Note note; }
                """);

        assertThat(mapped.table("notes")).doesNotContain("foreign key");
    }

    @Test
    void giveAKeyFromTheInverseSideToo() {
        Mapped mapped = Mapped.of("""
                @Entity class Details { @Id Long id; @MapsId @OneToOne(mappedBy = "details") Post post; }
                @Entity class Post { @Id Long id; @OneToOne @PrimaryKeyJoinColumn Details details; }
                """);

        assertThat(mapped.table("details")).isEqualTo("""
                post_id bigint not null
                primary key pk_details (post_id)
                """);
    }

    @Test
    void areNotUniqueWhereTheyAreOneColumnOfTheKey() {
        Mapped mapped = Mapped.of("""
                @Entity class Employee { @Id Long id; }
                @Embeddable class DependentId implements java.io.Serializable { String name; long employee; }
                @Entity class Dependent { @EmbeddedId DependentId id; @MapsId("employee") @OneToOne @JoinColumn(name = "fk") Employee of; }
                """);

        assertThat(mapped.table("dependent")).doesNotContain("unique");
    }

    @Test
    void haveTheColumnsThatStandBesideFormulas() {
        Mapped mapped = Mapped.of("""
                @Entity class Country { @Id Integer id; String language; @Column(name = "is_default") boolean standard; }
                @Entity class Person {
                    @Id Long id;
                    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "speaks", referencedColumnName = "language"))
                    @JoinColumnOrFormula(formula = @JoinFormula(value = "true", referencedColumnName = "is_default")) Country country;
                    @ManyToOne @JoinFormula("(select 1)") Country other;
                }
                """);

        assertThat(mapped.table("person")).contains("speaks varchar(255)").doesNotContain("foreign key", "other");
        assertThat(mapped.table("country")).contains("unique uq_country_language_is_default (language, is_default)");
    }

    @Test
    void putTheirCommentOnTheFirstColumn() {
        Mapped mapped = Mapped.of("""
                @Entity @IdClass(Key.class) class Person { @Id Long a; @Id Long b; }
                class Key implements java.io.Serializable { Long a; Long b; }
                @Entity class Task { @Id Long id; @ManyToOne @Comment("who") Person person; }
                """);

        assertThat(mapped.column("task", "person_a")).isEqualTo("bigint comment who");
        assertThat(mapped.column("task", "person_b")).isEqualTo("bigint");
    }
}
