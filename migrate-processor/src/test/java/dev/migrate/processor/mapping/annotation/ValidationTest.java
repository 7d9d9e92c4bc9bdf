package dev.migrate.processor.mapping.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.BeanValidation;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final String PERSON = """
            interface Later {}
            @NotNull @Size(max = 12)
            @jakarta.validation.Constraint(validatedBy = {})
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Code { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
            @Embeddable class Part { @NotNull String a; @Size(max = 4) String b; @Min(1) int c; }
            @Embeddable class Other { @NotNull String d; }
            @Entity class Person {
                @Id Long id;
                @NotNull Integer notNull;
                @NotBlank @Column(name = "notblank") String notBlank;
                @NotEmpty List<String> notEmpty;
                @Size(max = 20) String shortText;
                @Size(min = 2) String longText;
                @Digits(integer = 5, fraction = 3) BigDecimal price;
                @Min(3) @Max(9) int bounded;
                @NotNull(groups = Later.class) String later;
                @Code String code;
                @NotNull @ManyToOne Person parent;
                @Valid @NotNull Part part;
                Other other;
            }
            """;

    @Test
    void boundsColumnsInTheSecondaryTablesThatHaveThem() {
        Mapped mapped = Mapped.of(settings(BeanValidation.ON), """
                @Embeddable class Range { @Column(nullable = false) String first; }
                @Entity @SecondaryTable(name = "more") class Item {
                    @Id Long id;
                    @Column(table = "more") @Min(3) long lines;
                    @Column(table = "more") @JdbcTypeCode(SqlTypes.JSON) Range document;
                }
                """);

        assertThat(mapped.table("item")).doesNotContain("check");
        assertThat(mapped.table("more")).contains("check ck_more_lines: lines >= 3", "check ck_more_document:");
    }

    @Test
    void changesColumnsWhenItCounts() {
        Mapped mapped = Mapped.of(settings(BeanValidation.ON), PERSON);

        assertThat(mapped.table("person")).isEqualTo("""
                id bigint not null
                notnull integer not null
                notblank varchar(255) not null
                notempty varchar(255)[] not null
                shorttext varchar(20)
                longtext varchar(255)
                price numeric(8,3)
                bounded integer not null
                later varchar(255)
                code varchar(12) not null
                parent_id bigint not null
                a varchar(255) not null
                b varchar(4)
                c integer
                d varchar(255)
                primary key pk_person (id)
                foreign key fk_person_parent_id (parent_id) -> person(id)
                check ck_person_bounded: (bounded >= 3) and (bounded <= 9)
                check ck_person_c: c >= 1
                """);
    }

    @Test
    void countsOnlyWithAProviderUnlessTheSettingsSaySo() {
        assertThat(Mapped.of(settings(BeanValidation.AUTO), PERSON).column("person", "notnull"))
                .isEqualTo("integer");
        assertThat(Mapped.of(settings(BeanValidation.OFF), PERSON).column("person", "shorttext"))
                .isEqualTo("varchar(255)");
        assertThat(Validation.of(BeanValidation.AUTO, true).active()).isTrue();
        assertThat(Validation.of(BeanValidation.OFF, true).active()).isFalse();
    }

    @Test
    void leavesColumnsThatReferenceALimitedOneAlone() {
        Mapped mapped = Mapped.of(settings(BeanValidation.ON), """
                @Entity class Person { @Id @Size(max = 9) String id; @ManyToOne Person parent; }
                """);

        assertThat(mapped.column("person", "id")).isEqualTo("varchar(9) not null");
        assertThat(mapped.column("person", "parent_id")).isEqualTo("varchar(255)");
    }

    private static ModelSettings settings(BeanValidation validation) {
        return Mapped.settings(ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7, null, false, validation);
    }

    @Test
    void leaveATimeWithItsZoneNullable() {
        Mapped mapped = Mapped.of(
                Mapped.settings(
                        ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7, null, false, BeanValidation.ON),
                """
                @Entity class Meeting {
                    @Id Long id;
                    @NotNull @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime start;
                }
                """);

        assertThat(mapped.column("meeting", "start")).isEqualTo("timestamp(6) with time zone");
        assertThat(mapped.column("meeting", "start_tz")).isEqualTo("integer");
    }

    @Test
    void comeAfterTheChecksOfRequiredColumns() {
        Mapped mapped = Mapped.of(
                Mapped.settings(
                        ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7, null, false, BeanValidation.ON),
                """
                @Entity class Base { @Id Long id; @Column(name = "c") @NotNull byte number; }
                @Entity class Leaf extends Base {
                    @Basic(optional = false) String text;
                    @Basic(optional = false) @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime start;
                }
                """);

        assertThat(mapped.table("base"))
                .contains("c smallint not null", "dtype <> 'Leaf' or (c is not null and text is not null)");
    }
}
