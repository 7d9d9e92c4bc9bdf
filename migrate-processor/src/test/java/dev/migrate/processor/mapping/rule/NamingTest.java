package dev.migrate.processor.mapping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.mapping.Mapped;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private static final String LIBRARY = """
            @Entity class BookShelf {
                @Id Long id;
                String userName;
                @ManyToOne ShelfOwner mainOwner;
                @ElementCollection Map<String, Integer> bookCounts;
                @ElementCollection @OrderColumn List<String> oldNames;
                @ManyToMany Set<ShelfOwner> coOwners;
            }
            @Entity class ShelfOwner {
                @Id @Column(name = "ownerId") Long id;
                @ManyToMany(mappedBy = "coOwners") Set<BookShelf> shelves;
            }
            """;

    @Test
    void ofJakartaPersistenceIsFolded() {
        Mapped mapped = Mapped.of(LIBRARY);

        assertThat(mapped.tableNames())
                .containsExactly(
                        "bookshelf",
                        "bookshelf_bookcounts",
                        "bookshelf_oldnames",
                        "bookshelf_shelfowner",
                        "shelfowner");
        assertThat(mapped.columnNames("bookshelf")).containsExactly("id", "username", "mainowner_ownerid");
        assertThat(mapped.columnNames("bookshelf_bookcounts"))
                .containsExactly("bookshelf_id", "bookcounts", "bookcounts_key");
        assertThat(mapped.columnNames("bookshelf_oldnames"))
                .containsExactly("bookshelf_id", "oldnames", "oldnames_order");
        assertThat(mapped.columnNames("bookshelf_shelfowner")).containsExactly("shelves_id", "coowners_ownerid");
    }

    @Test
    void ofSpringIsInSnakeCase() {
        ModelSettings settings = Mapped.settings(ModelSettings.Naming.SPRING, ModelSettings.Mapping.HIBERNATE_7);
        Mapped mapped = Mapped.of(settings, LIBRARY);

        assertThat(mapped.tableNames())
                .containsExactly(
                        "book_shelf",
                        "book_shelf_book_counts",
                        "book_shelf_co_owners",
                        "book_shelf_old_names",
                        "shelf_owner");
        assertThat(mapped.columnNames("book_shelf")).containsExactly("id", "user_name", "main_owner_owner_id");
        assertThat(mapped.columnNames("book_shelf_co_owners")).containsExactly("shelves_id", "co_owners_owner_id");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPServer2Name, httpserver2_name",
        "URLPath, urlpath",
        "userName, user_name",
        "user2Name, user2_name",
        "user.Name, user.Name",
        "already_there, already_there",
        "aB, ab",
    })
    void ofSpringBreaksWordsAsHibernateDoes(String written, String expected) {
        assertThat(new SpringNaming(new MappingRules(Mapping.HIBERNATE_7))
                        .physical(Name.of(written))
                        .exact())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPServer2Name, httpserver2name",
        "user2Name, user2name",
        "userName, user_name",
        "`userName`, user_name",
        "user.Name, user_name",
    })
    void ofSpringBreaksWordsAsHibernate6Does(String written, String expected) {
        Name physical = new SpringNaming(new MappingRules(Mapping.HIBERNATE_6_6)).physical(Name.of(written));

        assertThat(physical.exact()).isEqualTo(expected);
        assertThat(physical.quoted()).isEqualTo(Name.of(written).quoted());
    }

    @Test
    void keepsQuotedNamesAsTheyAre() {
        String quoted = """
                @Entity @Table(name = "`Order`") class Order {
                    @Id @Column(name = "\\"Id\\"") Long id;
                    @Column(name = "[Line]") String line;
                    @ManyToOne Order parent;
                    @ManyToMany Set<Order> others;
                }
                """;
        for (ModelSettings.Naming naming : List.of(ModelSettings.Naming.JPA, ModelSettings.Naming.SPRING)) {
            Mapped mapped = Mapped.of(Mapped.settings(naming, ModelSettings.Mapping.HIBERNATE_7), quoted);

            assertThat(mapped.tableNames()).contains("Order");
            assertThat(mapped.columnNames("Order")).containsExactly("Id", "Line", "parent_Id");
        }
    }

    @Test
    void usesTheNamesOfEntitiesAndOfNestedClasses() {
        Mapped mapped = Mapped.of("""
                class Outer { @Entity static class Nested { @Id Long id; @ElementCollection Set<String> tags; } }
                @Entity(name = "Custom") class Named { @Id Long id; @ElementCollection Set<String> tags; }
                """);

        assertThat(mapped.tableNames()).containsExactly("custom", "custom_tags", "outer$nested", "outer$nested_tags");
        assertThat(mapped.columnNames("outer$nested_tags")).containsExactly("outer$nested_id", "tags");
        assertThat(mapped.columnNames("custom_tags")).containsExactly("custom_id", "tags");
    }

    @Test
    void makesReservedWordsPlainNames() {
        Mapped mapped = Mapped.of("@Entity class User { @Id Long id; String order; @ManyToOne User group; }");

        assertThat(mapped.table("user")).isEqualTo("""
                id bigint not null
                order varchar(255)
                group_id bigint
                primary key pk_user (id)
                foreign key fk_user_group_id (group_id) -> user(id)
                """);
    }

    @Test
    void cutsNamesWherePostgresqlDoes() {
        String longName = "x".repeat(70);
        Mapped mapped = Mapped.of("@Entity @Table(name = \"" + longName + "\") class Thing { @Id Long id; }");

        assertThat(mapped.tableNames()).containsExactly("x".repeat(63));
        assertThat(Name.cut("ä".repeat(40))).isEqualTo("ä".repeat(31));
    }

    @Test
    void foldsAsciiLettersAlone() {
        assertThat(Name.of("ÄRGERUserÉ").exact()).isEqualTo("ÄrgeruserÉ");
    }

    @Test
    void quotesNamesWithOtherCharacters() {
        Mapped mapped = Mapped.of("""
                @Entity @Table(name = "audit.Log") class Log { @Id Long id; @Column(name = "Col-Umn") int a; @Column(name = "1Abc") int b; }
                @Entity(name = "`Order`") class Purchase { @Id Long id; @ManyToOne Log log; @ElementCollection List<String> Tags; }
                """);

        assertThat(mapped.tableNames()).containsExactly("Order", "`Order`_Tags", "\"audit.Log\"");
        assertThat(mapped.columnNames("\"audit.Log\"")).containsExactly("id", "Col-Umn", "1Abc");
        assertThat(mapped.columnNames("Order")).containsExactly("id", "log_id");
    }
}
