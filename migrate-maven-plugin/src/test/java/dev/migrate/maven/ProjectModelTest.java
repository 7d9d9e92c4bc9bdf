package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.json.Snapshot;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectModelTest {
    private static final Path SNAPSHOT = Path.of(Snapshot.PATH);

    @TempDir
    Path classes;

    @TempDir
    Path library;

    private final MavenProject project = new MavenProject();

    @BeforeEach
    void setUp() throws Exception {
        Build build = new Build();
        build.setOutputDirectory(classes.toString());
        project.setBuild(build);
        project.setArtifacts(Set.of(
                artifact("jakarta.persistence", "api", ProjectSource.locationOf(Entity.class)),
                artifact("com.acme", "library", library)));
        entity(classes, "Customer", "@Id Long id;");
    }

    @Test
    void writes_what_is_missing_beside_the_classes_and_leaves_it_alone_then() throws Exception {
        assertThat(model(Map.of()).write())
                .filteredOn(ProjectModel.Resource::wasMissing)
                .hasSize(1);
        assertThat(Files.readString(classes.resolve(SNAPSHOT))).contains("customer");
        assertThat(classes.resolve(RevisionRegistry.RESOURCE)).doesNotExist();

        assertThat(model(Map.of()).write()).noneMatch(each -> each.wasMissing() || each.wasWrong());
    }

    @Test
    void writes_anew_what_does_not_fit_the_classes() throws Exception {
        model(Map.of()).write();
        entity(classes, "Customer", "@Id Long id; String name;");

        assertThat(model(Map.of()).write())
                .filteredOn(ProjectModel.Resource::wasWrong)
                .hasSize(1);
        assertThat(Files.readString(classes.resolve(SNAPSHOT))).contains("name");
    }

    @Test
    void removes_what_the_last_entity_left_behind() throws Exception {
        model(Map.of()).write();
        Files.delete(classes.resolve("Customer.class"));

        assertThat(model(Map.of()).snapshot().schema().tables()).isEmpty();
        model(Map.of()).write();
        assertThat(classes.resolve(SNAPSHOT)).doesNotExist();
    }

    @Test
    void the_file_of_settings_counts_and_the_command_line_wins() throws Exception {
        Files.createDirectories(classes.resolve("META-INF/migrate"));
        Files.writeString(classes.resolve("META-INF/migrate/migrate.properties"), "schema=shop\nhistoryTable=ledger\n");

        ProjectModel model = model(Map.of("migrate.historyTable", "other"));
        assertThat(model.settings().schema()).isEqualTo("shop");
        assertThat(model.settings().historyTable()).isEqualTo("other");
    }

    @Test
    void takes_the_entities_of_dependencies_that_are_named() throws Exception {
        entity(library, "Country", "@Id Long id;");

        assertThat(model(Map.of()).snapshot().schema().tables()).containsOnlyKeys(QualifiedName.parse("customer"));
        assertThat(model(Map.of("migrate.entityDependencies", "com.acme:library"))
                        .snapshot()
                        .schema()
                        .tables())
                .containsOnlyKeys(QualifiedName.parse("country"), QualifiedName.parse("customer"));
    }

    @Test
    void refuses_a_dependency_that_is_none() {
        assertThatThrownBy(() -> model(Map.of("migrate.entityDependencies", "com.acme:libary")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Setting 'entityDependencies' names 'com.acme:libary', which is no dependency of this"
                        + " project. Add it to the pom, or mend the setting.");
    }

    @Test
    void says_which_entity_cannot_be_mapped() throws Exception {
        entity(classes, "Customer", "String noId;");

        assertThatThrownBy(() -> model(Map.of()))
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith("The model can't be read from the compiled classes:\n")
                .hasMessageContaining("Customer");
    }

    @Test
    void a_mapping_file_must_be_known_to_change_nothing() throws Exception {
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(
                classes.resolve("META-INF/orm.xml"), "<entity-mappings><schema>shop</schema></entity-mappings>");
        String text =
                "[XmlMapping] The mapping file 'META-INF/orm.xml' is not read, and the schema lacks what it says: it"
                        + " has a <schema>. Write annotations instead, or set 'xmlMapping=ignore' if it changes no table.";

        assertThat(model(Map.of()).warnings()).containsExactly(text);
        assertThatThrownBy(() -> model(Map.of()).requireWhole())
                .isInstanceOf(MigrateException.class)
                .hasMessage(text);

        ProjectModel model = model(Map.of("migrate.xmlMapping", "ignore"));
        assertThat(model.warnings()).isEmpty();
        model.requireWhole();
    }

    @Test
    void a_project_without_the_runtime_is_told_what_to_add() throws Exception {
        ProjectModel model = model(Map.of());

        assertThatThrownBy(() -> ProjectRevisions.open(new ProjectClassPath(project), model.settings(), "1.2"))
                .isInstanceOf(MissingRuntimeException.class)
                .hasMessage("""
                        The project does not depend on migrate-runtime, which revisions are compiled and run with. Add to its pom:
                          <dependency>
                              <groupId>dev.migrate</groupId>
                              <artifactId>migrate-runtime</artifactId>
                              <version>1.2</version>
                          </dependency>""");
    }

    private ProjectModel model(Map<String, String> overrides) throws IOException {
        return ProjectModel.of(new ProjectClassPath(project), overrides, new CompiledModels(new HashMap<>()));
    }

    private static void entity(Path output, String name, String members) throws IOException {
        ProjectSource.compile(output, name, """
                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;

                @Entity
                public class %s {
                    %s
                }
                """.formatted(name, members));
    }

    private static DefaultArtifact artifact(String group, String name, Path file) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        DefaultArtifact artifact = new DefaultArtifact(group, name, "1", "compile", "jar", null, handler);
        artifact.setFile(file.toFile());
        return artifact;
    }
}
