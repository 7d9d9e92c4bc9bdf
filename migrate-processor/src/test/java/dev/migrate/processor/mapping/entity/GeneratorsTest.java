package dev.migrate.processor.mapping.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.processor.mapping.SchemaText;
import dev.migrate.schema.Counter;
import dev.migrate.schema.QualifiedName;
import dev.migrate.settings.ModelSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeneratorsTest {
    @Test
    void makeIdentityColumns() {
        Mapped mapped = Mapped.of("""
                @Entity class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @ManyToOne User boss; }
                """);

        assertThat(mapped.table("user")).startsWith("""
                id bigint not null identity BY_DEFAULT
                boss_id bigint
                """);
        assertThat(mapped.sequences()).isEmpty();
    }

    @Test
    void makeASequenceForEachTable() {
        Mapped mapped = Mapped.of("""
                @Entity class Auto { @Id @GeneratedValue Long id; }
                @Entity @Table(name = "t_named") class Named { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
                @Entity @Table(name = "`Quoted`", schema = "audit") class Quoted { @Id @GeneratedValue Long id; }
                @Entity class Base { @Id @GeneratedValue Long id; }
                @Entity class Child extends Base {}
                """);

        assertThat(mapped.sequences())
                .containsExactly(
                        "auto_seq start 1 increment 50",
                        "base_seq start 1 increment 50",
                        "quoted_seq start 1 increment 50",
                        "t_named_seq start 1 increment 50");
        assertThat(mapped.schema().sequences().get(QualifiedName.of("auto_seq")).origin())
                .hasToString("com.acme.Auto");
    }

    @Test
    void areKnownToTheColumnsThatDrawFromThem() {
        Mapped mapped = Mapped.of("""
                @Entity class Own { @Id @GeneratedValue Long id; @ManyToOne One one; }
                @Entity class One { @Id @GeneratedValue(generator = "numbers") @SequenceGenerator(name = "numbers") Long id; }
                @Entity class Two { @Id @GeneratedValue(generator = "numbers") @SequenceGenerator(name = "numbers") Long id; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id @GeneratedValue Long id; }
                @Entity class Joined extends Base {}
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Account { @Id @GeneratedValue Long id; }
                @Entity class Savings extends Account {}
                @Entity class Serial { @Id @Column(columnDefinition = "bigserial") Long id; }
                @Entity class Identity { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
                """);

        assertThat(mapped.schema().tables().values().stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.sequence() != null)
                                .map(column -> table.name() + "." + column.name() + " " + column.sequence())))
                .containsExactly(
                        "account.id account_seq",
                        "base.id base_seq",
                        "one.id numbers",
                        "own.id own_seq",
                        "savings.id account_seq",
                        "serial.id serial_id_seq",
                        "two.id numbers");
    }

    @Test
    void takeTheNearestDeclarationOfTheirName() {
        Mapped mapped = Mapped.of("""
                @Entity class One { @Id @GeneratedValue(generator = "g")
                    @SequenceGenerator(name = "g", sequenceName = "OneSeq", initialValue = 10, allocationSize = 5) Long id; }
                @Entity @SequenceGenerator(name = "shared", sequenceName = "twos", allocationSize = 1) class Two {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared") Long id; }
                @Entity class Three { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared") Long id; }
                @Entity class Four { @Id @GeneratedValue(generator = "g") Long id; }
                @Entity class Five { @Id @GeneratedValue @SequenceGenerator(allocationSize = 7) Long id; }
                @MappedSuperclass @SequenceGenerator(name = "up", schema = "audit") class Super {
                    @Id @GeneratedValue(generator = "up") Long id; }
                @Entity class Six extends Super {}
                """);

        assertThat(mapped.sequences())
                .containsExactly(
                        "five_seq start 1 increment 7",
                        "g start 1 increment 50",
                        "oneseq start 10 increment 5",
                        "shared start 1 increment 50",
                        "twos start 1 increment 1",
                        "audit.up start 1 increment 50");
    }

    @Test
    void ofOtherClassesAreFoundByHibernate6() {
        String classes = """
                @Entity @SequenceGenerator(name = "shared", sequenceName = "OneSeq", allocationSize = 1) class One {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared") Long id; }
                @Entity class Two { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared") Long id; }
                """;
        Mapped mapped =
                Mapped.of(Mapped.settings(ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_6_6), classes);

        assertThat(mapped.sequences()).containsExactly("oneseq start 1 increment 1");
    }

    @Test
    void thatExtendThoseOfHibernateNeedTheSame() {
        Mapped mapped = Mapped.of("""
                class Counting extends org.hibernate.id.enhanced.SequenceStyleGenerator {}
                @IdGeneratorType(Counting.class)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Counted {}
                @Entity class One { @Id @GeneratedValue(generator = "g")
                    @GenericGenerator(name = "g", type = Counting.class,
                            parameters = @Parameter(name = "initial_value", value = "7")) Long id; }
                @Entity class Two { @Id @GeneratedValue(generator = "h")
                    @GenericGenerator(name = "h", strategy = "com.acme.Counting") Long id; }
                @Entity class Three { @Id @Counted Long id; }
                """);

        assertThat(mapped.sequences())
                .containsExactly("g start 7 increment 50", "h start 1 increment 50", "three_seq start 1 increment 50");
    }

    @Test
    void needNothingForUuidsAndTexts() {
        Mapped mapped = Mapped.of("""
                @Entity class One { @Id @GeneratedValue UUID id; }
                @Entity class Two { @Id @GeneratedValue String id; }
                @Entity class Three { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
                @Entity class Four { @Id @UuidGenerator UUID id; }
                @Entity class Five { @Id @GeneratedValue(generator = "increment") Long id; }
                @Entity class Six { @Id @GeneratedValue(generator = "assigned") Long id; }
                """);

        assertThat(mapped.sequences()).isEmpty();
        assertThat(mapped.column("one", "id")).isEqualTo("uuid not null");
    }

    @Test
    void readGenericGenerators() {
        Mapped mapped = Mapped.of("""
                @Entity class One { @Id @GeneratedValue(generator = "a") @GenericGenerator(name = "a", strategy = "sequence",
                    parameters = {@Parameter(name = "sequence_name", value = "one_s"), @Parameter(name = "increment_size", value = "10")})
                    Long id; }
                @Entity class Two { @Id @GeneratedValue(generator = "b")
                    @GenericGenerator(name = "b", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class) Long id; }
                @Entity class Three { @Id @GeneratedValue(generator = "c") @GenericGenerator(name = "c", strategy = "identity") Long id; }
                @Entity class Four { @Id @GeneratedValue(generator = "d") @GenericGenerator(name = "d", strategy = "uuid2") String id; }
                @Entity class Five { @Id @NativeGenerator Long id; }
                @Entity class Six { @Id @GeneratedValue(generator = "native") Long id; }
                """);

        assertThat(mapped.sequences())
                .containsExactly(
                        "b start 1 increment 50",
                        "five_seq start 1 increment 1",
                        "one_s start 1 increment 10",
                        "six_seq start 1 increment 50");
        assertThat(mapped.column("three", "id")).isEqualTo("bigint not null identity BY_DEFAULT");
    }

    @Test
    void makeTablesOfNumbers() {
        Mapped mapped = Mapped.of("""
                @Entity class One { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                @Entity class Two { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t")
                    @TableGenerator(name = "t", table = "numbers", pkColumnName = "what", valueColumnName = "last") Long id; }
                @Entity class Three { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "u")
                    @TableGenerator(name = "u", pkColumnValue = "three's", allocationSize = 1) Long id; }
                """);

        assertThat(counter(mapped, "one"))
                .isEqualTo(new Counter(
                        QualifiedName.of("hibernate_sequences"), "sequence_name", "default", "next_val", 50));
        assertThat(counter(mapped, "two"))
                .isEqualTo(new Counter(QualifiedName.of("numbers"), "what", "two", "last", 50));
        assertThat(counter(mapped, "three"))
                .isEqualTo(new Counter(QualifiedName.of("u"), "sequence_name", "three's", "next_val", 1));
        assertThat(SchemaText.of(mapped.schema().tables().get(QualifiedName.of("hibernate_sequences"))))
                .isEqualTo("""
                        sequence_name varchar(255) not null
                        next_val bigint
                        primary key pk_hibernate_sequences (sequence_name)
                        """);
        assertThat(SchemaText.of(mapped.schema().tables().get(QualifiedName.of("numbers"))))
                .isEqualTo("""
                        what varchar(255) not null
                        last bigint
                        primary key pk_numbers (what)
                        """);
    }

    private static @Nullable Counter counter(Mapped mapped, String table) {
        return mapped.schema()
                .tables()
                .get(QualifiedName.of(table))
                .column("id")
                .orElseThrow()
                .counter();
    }

    @Test
    void workInPartsOfKeys() {
        Mapped mapped = Mapped.of("""
                class PairId implements java.io.Serializable { Long a; String b; }
                @Entity @IdClass(PairId.class) class Pair { @Id @GeneratedValue Long a; @Id String b; }
                """);

        assertThat(mapped.sequences()).containsExactly("pair_seq start 1 increment 50");
    }

    @Test
    void nameSequencesBySpring() {
        ModelSettings settings = Mapped.settings(ModelSettings.Naming.SPRING, ModelSettings.Mapping.HIBERNATE_7);
        Mapped mapped = Mapped.of(settings, "@Entity class AppUser { @Id @GeneratedValue Long id; }");

        assertThat(mapped.sequences()).containsExactly("app_user_seq start 1 increment 50");
    }

    @Test
    void doNotWorkWhereAnAssociationGivesTheKey() {
        Mapped mapped = Mapped.of("""
                @Entity class Product { @Id @GeneratedValue Long id; }
                @Entity class Details { @Id @GeneratedValue Long id; @OneToOne @MapsId Product product; }
                """);

        assertThat(mapped.sequences()).containsExactly("product_seq start 1 increment 50");
    }

    @Test
    void mayBeDescribedByThePackage() {
        Mapped mapped = Mapped.of(
                "@Entity class Thing { @Id @GeneratedValue Long id; }",
                "@jakarta.persistence.SequenceGenerator(initialValue = 42) package com.acme;");

        assertThat(mapped.sequences()).containsExactly("thing_seq start 42 increment 50");
    }

    @Test
    void ofSequencesDoNotLookForGenericOnes() {
        Mapped mapped = Mapped.of("""
                @Entity class Product {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
                    @GenericGenerator(name = "numbers", strategy = "sequence", parameters = @Parameter(name = "sequence_name", value = "other")) Long id;
                }
                """);

        assertThat(mapped.sequences()).containsExactly("numbers start 1 increment 50");
    }

    @Test
    void mayBeNativeForAClass() {
        Mapped mapped = Mapped.of("@Entity @NativeGenerator class Thing { @Id @GeneratedValue Long id; }");

        assertThat(mapped.sequences()).containsExactly("thing_seq start 1 increment 1");
    }

    @Test
    void keepTheCaseOfNamesThatMustBeQuoted() {
        Mapped mapped = Mapped.of("""
                @Entity @Table(name = "`Order Lines`") class Line { @Id @GeneratedValue Long id; }
                """);

        assertThat(mapped.sequences()).containsExactly("Order Lines_SEQ start 1 increment 50");
    }

    @Test
    void nameTheColumnsOfTheirTableAsWritten() {
        Mapped mapped = Mapped.of(Mapped.settings(ModelSettings.Naming.SPRING, ModelSettings.Mapping.HIBERNATE_7), """
                @Entity class Line {
                    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                    @TableGenerator(name = "g", table = "someKeys", pkColumnName = "keyOf", valueColumnName = "nextValue") Long id;
                }
                """);

        assertThat(mapped.columnNames("some_keys")).containsExactly("keyof", "nextvalue");
    }

    @Test
    void areTheDefaultOfAnIdentityThatPostgresqlCanNotHave() {
        Mapped mapped = Mapped.of("""
                @Entity class Key {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
                    @Column(columnDefinition = "uuid default gen_random_uuid()") java.util.UUID id;
                }
                @Entity class Short {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(columnDefinition = "int4") Long id;
                }
                """);

        assertThat(mapped.table("key")).startsWith("id uuid not null default gen_random_uuid()\n");
        assertThat(mapped.table("short")).startsWith("id integer not null identity BY_DEFAULT\n");
    }

    @Test
    void isToldOfOnceWhereItsCodeAloneKnowsWhatItNeeds() {
        Mapped mapped = Mapped.of("""
                @Entity class One {
                    @Id @GeneratedValue(generator = "own") @GenericGenerator(name = "own", strategy = "com.acme.Own") Long id;
                }
                @Entity class Two {
                    @Id @GeneratedValue(generator = "own2") @GenericGenerator(name = "own2", strategy = "com.acme.Own") Long id;
                }
                """);

        assertThat(mapped.problems()).singleElement().asString().startsWith("[GeneratorCode]");
    }
}
