package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of one module that revise, or depend on, those of another one, by a real javac and over class files. */
class OtherModulesTest {
    private static final String ELSEWHERE = "[RevisionElsewhere] Revision '2' names revision '1x', which is not in this"
            + " module. The compiler does not show whether another module has it; 'migrate:snapshot' and the application"
            + " that runs it look there.";

    @TempDir
    private Path root;

    @Test
    void parentInAJarThatBelongsToTheModelIsAWarningAndTheClassFilesTellForSure() throws IOException {
        compile("base", List.of(), revision("1x", ""));
        Path base = Javac.jar(root.resolve("base.jar"), root.resolve("base"));
        String source = revision("2", "revises = \"1x\"");
        assertThat(compile("module", List.of(base), source).succeeded()).isFalse();
        Compilation module = Compilation.of(root.resolve("module"))
                .classPath(base)
                .options("-Amigrate.entityDependencies=com.acme:base")
                .compile(source);
        assertThat(module.succeeded()).isTrue();
        assertThat(text(module)).containsExactly(ELSEWHERE);
        assertThat(module.diagnostics().get(0).getKind()).isEqualTo(Diagnostic.Kind.WARNING);
        assertThat(module.diagnostics().get(0).getLineNumber()).isEqualTo(2);
        assertThat(ids(module)).containsExactly("2");
        assertThat(messages("module", base)).isEmpty();
        assertThat(messages("module"))
                .singleElement()
                .asString()
                .contains("[RevisionGraph] Revision '2' revises '1x', which");
    }

    @Test
    void dependencyInAFolderIsSeenByTheCompiler() throws IOException {
        Path base = folder("base", revision("1", ""));
        Compilation module =
                compile("module", List.of(base), revision("2", "dependsOn = \"1\""), revision("3", "revises = \"2\""));
        assertThat(module.diagnostics()).isEmpty();
        assertThat(messages("module", base)).isEmpty();
    }

    @Test
    void withoutAnotherModuleAMissingParentIsAnError() throws IOException {
        Compilation module = compile("module", List.of(), revision("2", "revises = \"1x\""));
        assertThat(module.succeeded()).isFalse();
        assertThat(text(module))
                .containsExactly("[RevisionGraph] Revision '2' revises '1x', which is not there. Bring '1x'"
                        + " back, or name the revision that took its place.");
    }

    @Test
    void parentThatMayBeBehindAnotherRegistryIsAWarning() throws IOException {
        Path base = folder("base", revision("1", ""));
        Path hidden = folder("hidden", revision("1x", "").replace("acme", "other"));
        Compilation module = compile("module", List.of(base, hidden), revision("2", "revises = \"1x\""));
        assertThat(text(module)).containsExactly(ELSEWHERE);
        assertThat(messages("module", base, hidden)).isEmpty();
        assertThat(messages("module", base)).hasSize(1);
    }

    @Test
    void registryOfAnEarlierCompilationOfTheSameModuleHidesThatOfAnother() throws IOException {
        Path base = folder("base", revision("1x", ""));
        String source = revision("2", "revises = \"1x\"");
        assertThat(compile("module", List.of(base), source).diagnostics()).isEmpty();
        Compilation again = compile("module", List.of(base), source);
        assertThat(text(again)).containsExactly(ELSEWHERE);
        assertThat(ids(again)).containsExactly("2");
        assertThat(messages("module", base)).isEmpty();
    }

    @Test
    void idThatAnotherModuleHasIsTold() throws IOException {
        Path base = folder(
                "base", revision("1", ""), revision("2", "revises = \"1\"").replace("acme", "other"));
        Compilation module = compile("module", List.of(base), revision("2", "revises = \"1\""));
        assertThat(module.succeeded()).isFalse();
        assertThat(text(module))
                .singleElement()
                .asString()
                .startsWith("[RevisionGraph] Revision '2' exists twice: 'com.acme.migrations.R2' and");
    }

    @Test
    void registryThatCannotBeReadIsNoneToFindAParentIn() throws IOException {
        Files.createDirectories(root.resolve("base/META-INF/migrate"));
        Files.writeString(root.resolve("base").resolve(RevisionRegistry.RESOURCE), "of another time");
        Compilation module = compile("module", List.of(root.resolve("base")), revision("2", "revises = \"1x\""));
        assertThat(text(module)).containsExactly(ELSEWHERE);
    }

    private Path folder(String name, String... sources) throws IOException {
        assertThat(compile(name, List.of(), sources).succeeded()).isTrue();
        return root.resolve(name);
    }

    private Compilation compile(String name, List<Path> classPath, String... sources) throws IOException {
        return Compilation.of(Files.createDirectories(root.resolve(name)))
                .classPath(classPath.toArray(Path[]::new))
                .compile(sources);
    }

    /** What the processor says over the class files, as the plugin runs it. */
    private List<String> messages(String name, Path... others) throws IOException {
        CompiledClasses classes =
                new CompiledClasses(List.of(root.resolve(name)), List.of(), classPath(others), Map.of());
        return ModelCompiler.compile(classes).messages().stream()
                .map(CompiledModel.Message::text)
                .toList();
    }

    private static List<Path> classPath(Path... others) {
        return Stream.concat(
                        List.of(others).stream(),
                        Arrays.stream(EntityModels.CLASS_PATH.split(File.pathSeparator))
                                .map(Path::of))
                .toList();
    }

    private static List<String> text(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> ids(Compilation compilation) {
        return RevisionRegistry.read(
                        "test", compilation.file(RevisionRegistry.RESOURCE).orElseThrow())
                .stream()
                .map(RevisionInfo::id)
                .toList();
    }

    private static String revision(String id, String links) {
        return """
                package com.acme.migrations;
                @dev.migrate.revision.Revision(id = "%1$s"%2$s)
                public class R%1$s implements dev.migrate.revision.Migration {
                    @Override
                    public void upgrade(dev.migrate.operation.Operations op) {}

                    @Override
                    public void downgrade(dev.migrate.operation.Operations op) {}
                }
                """.formatted(id, links.isEmpty() ? "" : ", " + links);
    }
}
