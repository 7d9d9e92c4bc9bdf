package dev.migrate.processor.mapping.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumColumnsTest {
    private static final String STATE = "enum State { OPEN, CLOSED, ARCHIVED { }; }\n";

    @Test
    void holdOrdinalsOrNamesAndCheckThem() {
        Mapped mapped = Mapped.of(STATE + """
                @Entity class Issue {
                    @Id Long id;
                    State plain;
                    @Enumerated(EnumType.STRING) State named;
                    @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) State sized;
                    @Enumerated(EnumType.STRING) @Column(length = 1) State single;
                    @JdbcTypeCode(SqlTypes.VARCHAR) State typed;
                    @JdbcTypeCode(SqlTypes.INTEGER) State number;
                    @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") State defined;
                    State[] many;
                    @Enumerated(EnumType.STRING) List<State> names;
                }
                """);

        assertThat(mapped.table("issue")).isEqualTo("""
                id bigint not null
                plain smallint
                named varchar(255)
                sized varchar(10) not null
                single char(1)
                typed varchar(255)
                number integer
                defined text
                many smallint[]
                names varchar(255)[]
                primary key pk_issue (id)
                check ck_issue_defined: defined in ('OPEN','CLOSED','ARCHIVED')
                check ck_issue_named: named in ('OPEN','CLOSED','ARCHIVED')
                check ck_issue_number: number between 0 and 2
                check ck_issue_plain: plain between 0 and 2
                check ck_issue_single: single in ('OPEN','CLOSED','ARCHIVED')
                check ck_issue_sized: sized in ('OPEN','CLOSED','ARCHIVED')
                check ck_issue_typed: typed in ('OPEN','CLOSED','ARCHIVED')
                """);
    }

    @Test
    void tellWhatOrdinalsMean() {
        Mapped mapped = Mapped.of(STATE + """
                @Entity class Issue {
                    @Id Long id;
                    State plain;
                    State[] many;
                    @ElementCollection Set<State> several;
                    @Enumerated(EnumType.STRING) State named;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) State typed;
                }
                """);

        assertThat(mapped.get("issue").columns())
                .extracting(Column::name, Column::ordinals)
                .containsExactly(
                        tuple("id", List.of()),
                        tuple("plain", List.of("OPEN", "CLOSED", "ARCHIVED")),
                        tuple("many", List.of("OPEN", "CLOSED", "ARCHIVED")),
                        tuple("named", List.of()),
                        tuple("typed", List.of()));
        assertThat(mapped.get("issue_several").columns())
                .extracting(Column::ordinals)
                .containsExactly(List.of(), List.of("OPEN", "CLOSED", "ARCHIVED"));
    }

    @Test
    void areOfAnEnumTypeWhoseLabelsAreSortedUnlessTheOrderIsAskedFor() {
        Mapped mapped = Mapped.of(STATE + """
                enum Level { LOW, HIGH }
                class Outer { enum Kind { B, A } }
                @Entity class Issue {
                    @Id Long id;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) State[] history;
                    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Level level;
                    @JdbcType(org.hibernate.dialect.type.PostgreSQLEnumJdbcType.class) Outer.Kind kind;
                }
                """);

        assertThat(mapped.table("issue")).startsWith("""
                id bigint not null
                state state
                history state[]
                level level
                kind kind
                """);
        assertThat(mapped.get("issue").column("state").orElseThrow().type().enumType())
                .isTrue();
        assertThat(mapped.schema().enumTypes().values())
                .extracting(EnumType::toString)
                .containsExactly(
                        "EnumType[name=kind, labels=[A, B], origin=com.acme.Outer$Kind]",
                        "EnumType[name=level, labels=[LOW, HIGH], origin=com.acme.Level]",
                        "EnumType[name=state, labels=[ARCHIVED, CLOSED, OPEN], origin=com.acme.State]");
    }

    @Test
    void quoteNamesAndTextsInTheirChecks() {
        Mapped mapped = Mapped.of(STATE + """
                @Entity class Issue {
                    @Id Long id;
                    @Column(name = "order") State reserved;
                    @Column(name = "`Mixed`") State mixed;
                }
                """);

        assertThat(mapped.table("issue")).contains("""
                check ck_issue_Mixed: "Mixed" between 0 and 2
                check ck_issue_order: "order" between 0 and 2
                """);
    }

    @Test
    void checkTruthValuesThatAreStoredAsOtherTypes() {
        Mapped mapped = Mapped.of("""
                @Entity class Flags {
                    @Id Long id;
                    @JdbcTypeCode(SqlTypes.TINYINT) boolean number;
                    @JdbcTypeCode(SqlTypes.CHAR) Boolean letter;
                    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean yes;
                }
                """);

        assertThat(mapped.table("flags")).isEqualTo("""
                id bigint not null
                number smallint not null
                letter char(1)
                yes char(1)
                primary key pk_flags (id)
                check ck_flags_letter: letter in ('F','T')
                check ck_flags_number: number in (0,1)
                check ck_flags_yes: yes in ('N','Y')
                """);
    }

    @Test
    void whatRefersToPlacesHoldsThemToo() {
        Mapped mapped = Mapped.of("""
                enum Zone { NORTH, SOUTH }
                @Entity @org.hibernate.envers.Audited @Inheritance(strategy = InheritanceType.JOINED)
                class Shelf { @Id Zone zone; }
                @Entity @org.hibernate.envers.Audited
                class Rack extends Shelf { @ManyToOne Shelf other; }
                """);

        for (String table : List.of("shelf", "rack", "shelf_aud", "rack_aud")) {
            assertThat(mapped.get(table).columns())
                    .filteredOn(column -> column.name().contains("zone"))
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(column.ordinals()).containsExactly("NORTH", "SOUTH"));
        }
    }
}
