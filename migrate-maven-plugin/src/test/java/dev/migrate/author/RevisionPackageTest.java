package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionPackageTest {
    @TempDir
    Path root;

    private Histories history;

    @BeforeEach
    void begin() {
        history = new Histories(root);
    }

    @Test
    void theFirstRevisionStandsBesideTheEntities() {
        assertThat(of("com.acme.shop.User")).isEqualTo("com.acme.shop.migrations");
        assertThat(of("com.acme.shop.users.User", "com.acme.shop.orders.Order#lines"))
                .isEqualTo("com.acme.shop.migrations");
        assertThat(of("com.acme.shop.User", "com.acme.shopping.Cart")).isEqualTo("com.acme.migrations");
        assertThat(of("com.acme.Outer.Inner", "com.acme.Outer$Other")).isEqualTo("com.acme.migrations");
        assertThat(of("shop.User", "shop.Order")).isEqualTo("shop.migrations");
        assertThat(of("User")).isEqualTo("migrations");
    }

    @Test
    void laterRevisionsStayWhereTheOthersOfTheModuleAre() throws IOException {
        RevisionInfo parent = new RevisionInfo("1", List.of(), "X", "", "org.other.R1_X");
        assertThat(RevisionPackage.of(history.workspace(model("com.acme.User")), Optional.of(parent)))
                .isEqualTo("com.acme.migrations");
        Files.createDirectories(
                history.workspace(model("com.acme.User")).sourceRoot().resolve("org/other"));
        assertThat(RevisionPackage.of(history.workspace(model("com.acme.User")), Optional.of(parent)))
                .isEqualTo("org.other");
    }

    @Test
    void theSettingWins() {
        history.settings(Map.of("migrate.package", "a.b"));
        RevisionInfo parent = new RevisionInfo("1", List.of(), "X", "", "org.other.R1_X");
        assertThat(RevisionPackage.of(history.workspace(model("com.acme.User")), Optional.of(parent)))
                .isEqualTo("a.b");
    }

    @Test
    void entitiesThatShareNoPackageLeaveItOpen() {
        assertThatThrownBy(() -> of("com.acme.User", "com.other.Order"))
                .isInstanceOf(UnknownPackageException.class)
                .hasMessage(
                        "The package of the revisions is not known: the entities' packages 'com.acme', 'com.other' have"
                                + " none in common. Name it by -Dmigrate.package=com.example.migrations, or for good by"
                                + " package=... in META-INF/migrate/migrate.properties.");
    }

    @Test
    void withoutEntitiesItIsOpenToo() {
        assertThatThrownBy(this::of)
                .hasMessageStartingWith("The package of the revisions is not known: there are no entities. Name it by");
    }

    private String of(String... origins) {
        return RevisionPackage.of(history.workspace(model(origins)), Optional.empty());
    }

    private static Schema model(String... origins) {
        List<Table> tables = new ArrayList<>();
        for (String origin : origins) {
            tables.add(new TableBuilder(QualifiedName.of("t" + tables.size()))
                    .origin(new Origin(origin))
                    .build());
        }
        return Schema.of(tables, List.of(), List.of());
    }
}
