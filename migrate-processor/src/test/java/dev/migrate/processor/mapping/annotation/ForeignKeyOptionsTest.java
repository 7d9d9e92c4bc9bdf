package dev.migrate.processor.mapping.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import org.junit.jupiter.api.Test;

/** Which annotation is heard that says something of a foreign key. */
class ForeignKeyOptionsTest {
    private static final String PERSON = """
            @Entity @IdClass(PersonKey.class) class Person { @Id Long a; @Id Long b; }
            class PersonKey implements java.io.Serializable { Long a; Long b; }
            """;
    private static final String NONE = "foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)";

    @Test
    void noneOfSeveralJoinColumnsIsHeard() {
        Mapped mapped = Mapped.of(PERSON + """
                @Entity class Task {
                    @Id Long id;
                    @ManyToOne @JoinColumn(name = "x", referencedColumnName = "a", %1$s)
                    @JoinColumn(name = "y", referencedColumnName = "b", %1$s) Person person;
                }
                @Entity class Silent {
                    @Id Long id;
                    @ManyToOne @JoinColumns(%1$s, value = {
                        @JoinColumn(name = "x", referencedColumnName = "a"),
                        @JoinColumn(name = "y", referencedColumnName = "b")}) Person person;
                }
                """.formatted(NONE));

        assertThat(mapped.table("task")).contains("foreign key fk_task_x_y (x, y) -> person(a, b)");
        assertThat(mapped.table("silent")).doesNotContain("foreign key");
    }

    @Test
    void theFirstColumnOfACollectionsTableIsHeard() {
        Mapped mapped = Mapped.of("""
                @Entity @IdClass(TeamKey.class) class Team {
                    @Id Long a;
                    @Id Long b;
                    @ElementCollection @CollectionTable(name = "first", joinColumns = {
                        @JoinColumn(name = "x", referencedColumnName = "a", %1$s),
                        @JoinColumn(name = "y", referencedColumnName = "b")}) Set<String> first;
                    @ElementCollection @CollectionTable(name = "second", joinColumns = {
                        @JoinColumn(name = "x", referencedColumnName = "a"),
                        @JoinColumn(name = "y", referencedColumnName = "b", %1$s)}) Set<String> second;
                }
                class TeamKey implements java.io.Serializable { Long a; Long b; }
                """.formatted(NONE));

        assertThat(mapped.table("first")).doesNotContain("foreign key");
        assertThat(mapped.table("second")).contains("foreign key fk_second_x_y (x, y) -> team(a, b)");
    }

    @Test
    void theColumnsToTheTargetOfAJoinTableAreNotHeard() {
        Mapped mapped = Mapped.of("""
                @Entity class Team {
                    @Id Long id;
                    @ManyToMany @JoinTable(name = "guests", inverseJoinColumns = @JoinColumn(name = "g", %1$s)) Set<Team> guests;
                    @ManyToOne @JoinTable(name = "hosts", %1$s, joinColumns = @JoinColumn(name = "t", %1$s),
                        inverseJoinColumns = @JoinColumn(name = "h", %1$s)) Team host;
                }
                """.formatted(NONE));

        assertThat(mapped.table("guests")).contains("foreign key fk_guests_g (g) -> team(id)");
        assertThat(mapped.table("hosts"))
                .contains("foreign key fk_hosts_h (h) -> team(id)", "foreign key fk_hosts_t (t) -> team(id)");
    }

    @Test
    void theOtherSideOfAManyToManyMakesTheForeignKeyNevertheless() {
        Mapped mapped = Mapped.of("""
                @Entity class Team {
                    @Id Long id;
                    @ManyToMany @JoinTable(name = "members", joinColumns = @JoinColumn(name = "t", %1$s)) Set<Player> players;
                    @ManyToMany @JoinTable(name = "guests", joinColumns = @JoinColumn(name = "t", %1$s)) Set<Player> guests;
                }
                @Entity class Player { @Id Long id; @ManyToMany(mappedBy = "players") Set<Team> teams; }
                """.formatted(NONE));

        assertThat(mapped.table("members")).contains("foreign key fk_members_t (t) -> team(id)");
        assertThat(mapped.table("guests")).doesNotContain("(t) -> team(id)");
    }

    @Test
    void noActionIsRepeatedInTheTablesOfSubclasses() {
        Mapped mapped = Mapped.of("""
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base {
                    @Id Long id;
                    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Other other;
                }
                @Entity class Other {
                    @Id Long id;
                    @OneToMany @JoinColumn(name = "o") @OnDelete(action = OnDeleteAction.CASCADE) Set<Base> all;
                }
                @Entity class Leaf extends Base {}
                """);

        assertThat(mapped.table("base"))
                .contains(
                        "foreign key fk_base_other_id (other_id) -> other(id) on delete cascade",
                        "(o) -> other(id) on delete cascade");
        assertThat(mapped.table("leaf"))
                .contains("foreign key fk_leaf_other_id (other_id) -> other(id)\n", "(o) -> other(id)\n");
    }
}
