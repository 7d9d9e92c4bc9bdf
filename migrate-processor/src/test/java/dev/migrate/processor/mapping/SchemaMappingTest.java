package dev.migrate.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Table;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.BeanValidation;
import org.junit.jupiter.api.Test;

class SchemaMappingTest {
    @Test
    void mapsABlog() {
        Mapped mapped = Mapped.of("""
                @Entity @Table(name = "users") class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
                @Entity @Table(name = "blog_posts", indexes = @Index(columnList = "author_id"))
                class BlogPost {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 200) String title;
                    @Column(columnDefinition = "text") String content;
                    @ColumnDefault("false") boolean published;
                    @Column(name = "created_at", nullable = false) @ColumnDefault("now()") Instant createdAt;
                    @ManyToOne(optional = false) @OnDelete(action = OnDeleteAction.CASCADE) User author;
                }
                """);

        assertThat(mapped.table("blog_posts")).isEqualTo("""
                id bigint not null identity BY_DEFAULT
                title varchar(200) not null
                content text
                published boolean not null default false
                created_at timestamp(6) with time zone not null default now()
                author_id bigint not null
                primary key pk_blog_posts (id)
                foreign key fk_blog_posts_author_id (author_id) -> users(id) on delete cascade
                index ix_blog_posts_author_id (author_id)
                """);
        assertThat(mapped.get("blog_posts").origin()).hasToString("com.acme.BlogPost");
    }

    @Test
    void leavesTheDefaultSchemaOutOfNames() {
        ModelSettings settings = Mapped.settings(
                ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7, "crm", false, BeanValidation.OFF);
        Mapped mapped = Mapped.of(settings, """
                @Entity @Table(schema = "CRM") class Here { @Id @GeneratedValue @SequenceGenerator(schema = "crm") Long id; }
                @Entity @Table(schema = "audit") class There { @Id Long id; @ManyToOne Here here; }
                """);

        assertThat(mapped.tableNames()).containsExactly("here", "audit.there");
        assertThat(mapped.sequences()).containsExactly("here_seq start 1 increment 50");
        assertThat(mapped.table("audit.there")).contains("-> here(id)");
    }

    @Test
    void indexesForeignKeysThatNothingCoversWhenAsked() {
        ModelSettings settings = Mapped.settings(
                ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7, null, true, BeanValidation.OFF);
        Mapped mapped = Mapped.of(settings, """
                @Entity @Table(indexes = @Index(columnList = "c_id, b_id")) class A {
                    @Id Long id; @ManyToOne A plain; @ManyToOne A b; @ManyToOne A c; @OneToOne A d; @ManyToMany Set<A> many;
                }
                """);

        assertThat(mapped.get("a").indexes())
                .extracting(index -> index.name())
                .containsExactly("ix_a_b_id", "ix_a_c_id_b_id", "ix_a_plain_id");
        assertThat(mapped.get("a_a").indexes())
                .extracting(index -> index.name())
                .containsExactly("ix_a_a_many_id");
    }

    @Test
    void letsAReadOnlyEntityShareATable() {
        Mapped mapped = Mapped.of("""
                @Entity class Person { @Id Long id; String name; String note; }
                @Entity @Immutable @Table(name = "person") class PersonView { @Id Long id; String name; }
                """);

        assertThat(mapped.tableNames()).containsExactly("person");
        assertThat(mapped.columnNames("person")).containsExactly("id", "name", "note");
    }

    @Test
    void makesForeignKeysWorkThatReferenceNoKey() {
        Mapped mapped = Mapped.of("""
                @Entity class Reading { @Id Long id; @PartitionKey String region; @ManyToOne Reading last; }
                """);

        assertThat(mapped.table("reading"))
                .contains("primary key pk_reading (id, region)", "unique uq_reading_id (id)", "-> reading(id)");
    }

    @Test
    void givesTheSameSchemaWhateverTheOrderOfTheClasses() {
        String one = "@Entity class One { @Id Long id; @ManyToMany Set<Two> twos; @ManyToOne Two two; }\n";
        String two =
                "@Entity class Two { @Id @GeneratedValue Long id; @ManyToMany(mappedBy = \"twos\") Set<One> ones; }\n";

        assertThat(Mapped.of(one + two).schema()).isEqualTo(Mapped.of(two + one).schema());
    }

    @Test
    void keepsDeclaredOrderInTables() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Part { String z; String y; }
                @Entity class Thing { String last; @Id Long id; @ManyToOne Thing up; Part part; String a; }
                """);

        assertThat(mapped.columnNames("thing")).containsExactly("id", "last", "up_id", "z", "y", "a");
    }

    @Test
    void givesEveryTableAndColumnAnOrigin() {
        Mapped mapped = Mapped.of("""
                @Embeddable class Pair implements java.io.Serializable { int a; int b; }
                @Entity @SecondaryTable(name = "more") @DiscriminatorColumn class Base {
                    @EmbeddedId Pair id; @Column(table = "more") String x; @ManyToOne Base up;
                    @ElementCollection Map<String, Pair> parts; @ManyToMany List<Base> others; }
                """);

        for (Table table : mapped.schema().tables().values()) {
            assertThat(table.origin()).isNotNull();
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(column.origin()).isNotNull());
            assertThat(table.columns()).extracting(column -> column.origin()).doesNotHaveDuplicates();
        }
    }
}
