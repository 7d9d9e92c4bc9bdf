package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings.Naming;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateProcessorTest {
    private static final String USER = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity public class User { @Id Long id; String name; }
            """;
    private static final String PLACE = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity public class Place { @Id Long id; }
            """;
    private static final String PLAIN = "package com.acme; public class Plain {}";

    @TempDir
    Path output;

    @Test
    void writesTheSnapshotAndTheRegistry() {
        Compilation compilation = compile(USER, revision("2", "1"), revision("1"));

        assertThat(tables(compilation)).containsExactly("user");
        assertThat(revisions(compilation)).extracting(RevisionInfo::id).containsExactly("1", "2");
        assertThat(revisions(compilation).get(1))
                .isEqualTo(
                        new RevisionInfo("2", List.of("1"), "Step2", "2026-11-20T09:30:00Z", "com.acme.migrations.R2"));
    }

    @Test
    void registryKeepsWhatRevisionsDependOn() {
        String dependent = revision("3").replace("id = \"3\"", "id = \"3\", dependsOn = {\"2\", \"1\"}");
        assertThat(revisions(compile(revision("1"), revision("2"), dependent)))
                .last()
                .satisfies(revision -> assertThat(revision.dependsOn()).containsExactly("2", "1"));
    }

    @Test
    void isFoundByTheCompiler() {
        Compilation compilation = Compilation.of(output)
                .options("-processorpath", EntityModels.CLASS_PATH, "-Amigrate.naming=spring")
                .compile(USER);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(snapshot(compilation).naming()).isEqualTo(Naming.SPRING);
    }

    @Test
    void leavesAModuleWithoutEntitiesAndRevisionsAlone() {
        Compilation compilation = compile(PLAIN);

        assertThat(compilation.file(Snapshot.PATH)).isEmpty();
        assertThat(compilation.file(RevisionRegistry.RESOURCE)).isEmpty();
    }

    @Test
    void settingsInTheClassOutputCountUnlessAnOptionSaysOtherwise() throws IOException {
        Path file = output.resolve("META-INF/migrate/migrate.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "naming=spring\nexcludeEntities=com.acme.P*\n");

        Compilation fromFile = compile(USER, PLACE);
        assertThat(snapshot(fromFile).naming()).isEqualTo(Naming.SPRING);
        assertThat(tables(fromFile)).containsExactly("user");

        Compilation fromOption =
                Compilation.of(output).options("-Amigrate.naming=jpa").compile(USER, PLACE);
        assertThat(snapshot(fromOption).naming()).isEqualTo(Naming.JPA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.springframework.boot.orm.jpa.hibernate", "org.springframework.boot.hibernate"})
    void whereSpringBootIsOnTheClassPathTheNamingHasToBeSaid(String home) throws IOException {
        String springBoot = "package " + home + "; public class SpringImplicitNamingStrategy {}";

        assertThat(compile(USER).diagnostics()).isEmpty();
        Compilation unsaid = compile(USER, springBoot);
        assertThat(unsaid.diagnostics())
                .extracting(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
                .containsExactly("WARNING [SpringNaming] Spring Boot gives columns other names ('created_at') than"
                        + " Hibernate by itself ('createdat'), and nothing says which are meant. Write 'naming=spring' into"
                        + " src/main/resources/META-INF/migrate/migrate.properties, or 'naming=jpa' for Hibernate's own,"
                        + " which are taken until then.");
        assertThat(unsaid.file(Snapshot.PATH)).get().asString().contains("\"naming\": \"jpa\"");
        assertThat(Compilation.of(output)
                        .options("-Amigrate.naming=jpa")
                        .compile(USER, springBoot)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aWrongSettingIsAnError() {
        Compilation compilation =
                Compilation.of(output).options("-Amigrate.naming=sprung").compile(USER);

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .singleElement()
                .asString()
                .startsWith("[Refused] Setting 'naming' has the value 'sprung'.");
    }

    @Test
    void aPartialCompilationKeepsWhatWasCompiledBefore() {
        compile(USER, PLACE, revision("1"));

        Compilation partial = compile(PLACE.replace("Long id;", "Long id; String more;"), revision("2", "1"));

        assertThat(tables(partial)).containsExactly("place", "user");
        assertThat(partial.file(Snapshot.PATH).orElseThrow()).contains("more");
        assertThat(revisions(partial)).extracting(RevisionInfo::id).containsExactly("1", "2");
    }

    @Test
    void nothingStaysOfTheLastEntityAndRevision() throws IOException {
        compile(USER, revision("1"));
        Files.delete(output.resolve("com/acme/User.class"));
        Files.delete(output.resolve("com/acme/migrations/R1.class"));

        Compilation compilation = compile(PLAIN);

        assertThat(tables(compilation)).isEmpty();
        assertThat(revisions(compilation)).isEmpty();
    }

    @Test
    void anUnreadableFormerSnapshotIsReplaced() throws IOException {
        Path file = output.resolve(Snapshot.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
        Files.writeString(output.resolve(RevisionRegistry.RESOURCE), "{}");

        Compilation compilation = compile(USER);

        assertThat(tables(compilation)).containsExactly("user");
        assertThat(revisions(compilation)).isEmpty();
    }

    @Test
    void aProblemInAClassThatWasCompiledBeforeNamesItInWords() {
        Javac.compile(output, List.of(), """
                package com.acme;
                import jakarta.persistence.*;
                @Entity @Access(AccessType.PROPERTY)
                public class Old { @Id public Long getId() { return 1L; } public boolean isA() { return true; } public boolean getA() { return true; } }
                """);

        Compilation compilation = compile(USER.replace("String name;", "@ManyToOne Old old;"));

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .singleElement()
                .asString()
                .startsWith("com.acme.Old.getA(): [AmbiguousProperty] Property 'a' of 'com.acme.Old' has two getters");
    }

    @Test
    void seesWhatOtherProcessorsGenerate() {
        Compilation compilation = Compilation.of(output)
                .processor(
                        new Generator(
                                "com.acme.Color", "package com.acme; public enum Color { RED }",
                                "com.acme.Shade",
                                        "package com.acme; @jakarta.persistence.Entity public class Shade { @jakarta.persistence.Id int id; }"))
                .compile(USER.replace("String name;", "Color color;"));

        assertThat(tables(compilation)).containsExactly("shade", "user");
        assertThat(compilation.file(Snapshot.PATH).orElseThrow()).contains("color");
    }

    @Test
    void worksInAModule() {
        Compilation compilation = Compilation.of(output)
                .options("--module-path", EntityModels.CLASS_PATH)
                .compile("module com.acme { requires jakarta.persistence; }", USER);

        assertThat(tables(compilation)).containsExactly("user");
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        Files.writeString(output.resolve("META-INF"), "a file where a folder should be");

        Compilation compilation = compile(USER);

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .singleElement()
                .asString()
                .startsWith("[Unwritable] 'META-INF/migrate/schema.json' cannot be written: ");
    }

    @Test
    void aDefectIsReportedAndNotThrown() {
        ProcessingEnvironment broken = (ProcessingEnvironment) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    throw new IllegalStateException("planted");
                });
        Problems problems = new Problems();

        new ProcessorRun(broken, new RootClasses(), problems, () -> new OtherRevisions(List.of(), true)).run();

        assertThat(problems.all())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .startsWith(
                        "[Defect] The schema of the entities cannot be written: java.lang.IllegalStateException: planted. "
                                + "This is a defect: report it with these lines.")
                .contains("at dev.migrate.processor.ProcessorRun");
    }

    private Compilation compile(String... sources) {
        return Compilation.of(output).compile(sources);
    }

    static String revision(String id, String... parents) {
        String revises = parents.length == 0 ? "" : ", revises = \"" + parents[0] + "\"";
        return """
                package com.acme.migrations;
                import dev.migrate.operation.Operations;
                import dev.migrate.revision.*;
                @Revision(id = "%1$s"%2$s, name = "Step%1$s", created = "2026-11-20T09:30:00Z")
                public final class R%1$s implements Migration {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """.formatted(id, revises);
    }

    private static Snapshot snapshot(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        return Snapshot.read("test", compilation.file(Snapshot.PATH).orElseThrow());
    }

    private static List<String> tables(Compilation compilation) {
        return snapshot(compilation).schema().tables().keySet().stream()
                .map(QualifiedName::name)
                .toList();
    }

    private static List<RevisionInfo> revisions(Compilation compilation) {
        Optional<String> registry = compilation.file(RevisionRegistry.RESOURCE);
        return RevisionRegistry.read("test", registry.orElseThrow());
    }
}
