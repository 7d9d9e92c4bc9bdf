package dev.migrate.processor.mapping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.settings.ModelSettings;
import org.junit.jupiter.api.Test;

class MappingRulesTest {
    private static final String MODEL = """
            @Entity class Owner {
                @Id Long id;
                @Version Integer version;
                @CreationTimestamp Instant created;
                LocalTime opens;
                @PartitionKey String region;
                @JdbcTypeCode(SqlTypes.TINYINT) Boolean flag;
                @ElementCollection @OrderColumn List<String> list;
                @ElementCollection Set<String> set;
                @OneToMany @JoinTable(name = "owned") Set<Owner> owned;
                @ManyToOne @JoinTable(name = "boss") Owner boss;
                @ElementCollection @CollectionTable(name = "unique_set", uniqueConstraints = @UniqueConstraint(columnNames = "uniqueset"))
                @Column(nullable = false) Set<String> uniqueSet;
            }
            @Entity class Shop extends Owner { int size; @ManyToOne(optional = false) Owner owner; }
            """;

    @Test
    void ofHibernateSeven() {
        Mapped mapped = Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7), MODEL);

        assertThat(mapped.table("owner"))
                .contains(
                        "version integer not null",
                        "created timestamp(6) with time zone not null",
                        "opens time(0)",
                        "region varchar(255) not null",
                        "owner_id bigint\n",
                        "primary key pk_owner (id, region)",
                        "flag in (0,1)",
                        "dtype in ('Owner','Shop')",
                        "dtype <> 'Shop' or (");
        assertThat(mapped.table("owner_list")).contains("list_order >= 0");
        assertThat(mapped.table("owner_set")).contains("unique uq_owner_set_owner_id_set");
        assertThat(mapped.table("owned")).contains("primary key pk_owned (owned_id)");
        assertThat(mapped.table("boss")).contains("boss_id bigint not null");
        assertThat(mapped.table("unique_set")).doesNotContain("primary key");
    }

    /** Between 6.6 and 7.4, one rule after the other came. */
    @Test
    void ofTheVersionsBetween() {
        Mapped three = Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7_3), MODEL);
        assertThat(three.table("owner"))
                .contains("version integer not null", "created timestamp(6) with time zone\n", "flag in (0,1)");
        assertThat(three.table("owner_list")).contains("list_order >= 0");
        assertThat(three.table("owner_set")).doesNotContain("unique");
        assertThat(three.table("boss")).contains("boss_id bigint\n");

        Mapped two = Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7_2), MODEL);
        assertThat(two.table("owner")).contains("version integer\n", "flag in (0,1)", "dtype in ('Owner','Shop')");
        assertThat(two.table("owner_list")).doesNotContain("check");

        Mapped one = Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7_1), MODEL);
        assertThat(one.table("owner"))
                .contains("opens time(0)", "dtype in ('Owner','Shop')")
                .doesNotContain("flag in");
    }

    @Test
    void marksOfDeletedRowsInJoinTables() {
        String model = """
                @Entity class Left { @Id Long id; @ManyToMany @JoinTable(name = "pairs") List<Right> rights; }
                @Entity @SoftDelete class Right { @Id Long id; @ManyToMany(mappedBy = "rights") List<Left> lefts; }
                """;

        assertThat(Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7), model).table("pairs"))
                .contains("deleted boolean not null");
        assertThat(Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_7_3), model)
                        .table("pairs"))
                .doesNotContain("deleted");
    }

    @Test
    void ofHibernateSixPointSix() {
        Mapped mapped = Mapped.of(settings(ModelSettings.Mapping.HIBERNATE_6_6), MODEL);

        assertThat(mapped.table("owner"))
                .contains(
                        "version integer\n",
                        "created timestamp(6) with time zone\n",
                        "opens time(6)",
                        "region varchar(255)\n",
                        "owner_id bigint not null",
                        "primary key pk_owner (id)")
                .doesNotContain("check");
        assertThat(mapped.table("owner_list")).doesNotContain("check");
        assertThat(mapped.table("owner_set")).doesNotContain("unique");
        assertThat(mapped.table("owned"))
                .contains("primary key pk_owned (owned_id, owner_id)", "unique uq_owned_owned_id (owned_id)");
        assertThat(mapped.table("boss")).contains("boss_id bigint\n");
        assertThat(mapped.table("unique_set")).contains("primary key pk_unique_set (owner_id, uniqueset)");
    }

    private static ModelSettings settings(ModelSettings.Mapping mapping) {
        return Mapped.settings(ModelSettings.Naming.JPA, mapping);
    }
}
