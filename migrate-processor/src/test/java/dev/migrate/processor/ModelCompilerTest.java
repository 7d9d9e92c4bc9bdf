package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.CompilerException;
import dev.migrate.processor.CompiledModel.Message;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.json.Snapshot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCompilerTest {
    private static final String[] LIBRARY = {"""
        package lib;
        import jakarta.persistence.*;
        import java.util.*;
        @MappedSuperclass
        public abstract class Base<K> {
            @Id private K id;
            @Version private int version;
            @ElementCollection private List<Money<K>> prices;
        }
        """, """
        package lib;
        import jakarta.persistence.*;
        @Embeddable public record Money<T>(@Column(length = 3) String currency, java.math.BigDecimal amount, T owner) {}
        """, """
        package lib;
        import jakarta.persistence.*;
        @Entity public class Country extends Base<String> { String title; }
        """, """
        package lib;
        public class Unrelated { }
        """};
    private static final String[] MODEL = {
        """
        package com.acme;
        import jakarta.persistence.*;
        @Entity public class Order extends lib.Base<Long> {
            @ManyToOne Customer customer;
            String note;
            @Entity @Table(name = "order_line") public static class Line extends lib.Base<java.util.UUID> {
                @ManyToOne Order order; int quantity; Runnable task() { return new Runnable() { @Transient int x; public void run() {} }; }
            }
        }
        """, """
        package com.acme;
        import jakarta.persistence.*;
        @Entity public class Customer { @EmbeddedId Key key; @ManyToOne lib.Country country;
            @Embeddable public record Key(int region, String number) {} }
        """, MigrateProcessorTest.revision("1"), MigrateProcessorTest.revision("2", "1")
    };

    @TempDir
    Path folder;

    private Path classes;
    private Path jar;

    @BeforeEach
    void compileLibrary() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        Path library = Files.createDirectory(folder.resolve("library"));
        jar = Javac.jar(folder.resolve("library.jar"), Javac.compile(library, List.of(), LIBRARY));
    }

    @Test
    void classFilesGiveTheBytesOfTheirSources() throws IOException {
        Compilation compilation = fromSource(MODEL);

        CompiledModel model = fromClasses();

        assertThat(model.messages()).isEmpty();
        assertThat(model.snapshot()).isPresent().isEqualTo(compilation.file(Snapshot.PATH));
        assertThat(model.registry()).isPresent().isEqualTo(compilation.file(RevisionRegistry.RESOURCE));
        assertThat(tables(model)).contains("country", "customer", "order", "order_line", "country_prices");
    }

    @Test
    void theOrderOfSourcesDoesNotMatter() throws IOException {
        String expected = fromSource(MODEL).file(Snapshot.PATH).orElseThrow();
        List<String> sources = new ArrayList<>(Arrays.asList(MODEL));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(sources, new Random(seed));
            Path output = Files.createDirectory(folder.resolve("shuffled" + seed));
            Compilation shuffled = Compilation.of(output).classPath(jar).compile(sources.toArray(new String[0]));
            assertThat(shuffled.file(Snapshot.PATH)).as("seed %s", seed).contains(expected);
        }
    }

    @Test
    void compiledClassesAreCompleteAfterAPartialCompilation() throws IOException {
        String expected = fromSource(MODEL).file(Snapshot.PATH).orElseThrow();
        Files.delete(classes.resolve(Snapshot.PATH));
        Compilation partial = fromSource(MODEL[1]);
        assertThat(partial.file(Snapshot.PATH)).isPresent().get().isNotEqualTo(expected);

        assertThat(fromClasses().snapshot()).contains(expected);
    }

    @Test
    void anEntityThatIsOnlyInAJarIsRead() throws IOException {
        Javac.compile(classes, List.of(), "package com.acme; public class Plain {}");

        CompiledModel model =
                ModelCompiler.compile(new CompiledClasses(List.of(classes), List.of(jar), testClassPath(), Map.of()));

        assertThat(model.messages()).isEmpty();
        assertThat(tables(model)).contains("country");
        assertThat(model.registry()).isEmpty();
    }

    @Test
    void noClassOfOursGivesNothing() throws IOException {
        Javac.compile(classes, List.of(), "package com.acme; public class Plain {}");

        assertThat(fromClasses()).isEqualTo(new CompiledModel(Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void settingsComeFromTheClassesUnlessTheyAreGiven() throws IOException {
        fromSource(MODEL);
        Files.writeString(
                classes.resolve("META-INF/migrate/migrate.properties"), "excludeEntities=*$Line\nnaming=spring\n");

        CompiledModel fromFile = fromClasses();
        assertThat(fromFile.messages()).isEmpty();
        assertThat(tables(fromFile)).contains("order").doesNotContain("order_line");
        assertThat(fromFile.snapshot().orElseThrow()).contains("spring");

        CompiledModel given = ModelCompiler.compile(new CompiledClasses(
                List.of(classes), List.of(jar), testClassPath(), Map.of("migrate.excludeEntities", "x.*")));
        assertThat(tables(given)).contains("order_line");
    }

    @Test
    void whatIsWrongNamesClassAndMember() throws IOException {
        Javac.compile(classes, List.of(), """
                package com.acme;
                import jakarta.persistence.*;
                @Entity public class Tree { @Id Long id; Node node;
                    @Embeddable public static class Node { Node next; } }
                """);

        CompiledModel model = fromClasses();

        assertThat(model.succeeded()).isFalse();
        assertThat(model.snapshot()).isEmpty();
        assertThat(model.messages())
                .extracting(Message::text)
                .singleElement()
                .asString()
                .startsWith("com.acme.Tree.Node.next: [RecursiveEmbeddable] Attribute 'next' of 'com.acme.Tree$Node'");
    }

    @Test
    void aMissingJarIsSaidToBeMissing() throws IOException {
        fromSource(MODEL);

        CompiledModel model =
                ModelCompiler.compile(new CompiledClasses(List.of(classes), List.of(), testClassPath(), Map.of()));

        assertThat(model.succeeded()).isFalse();
        assertThat(model.snapshot()).isEmpty();
        assertThat(model.messages())
                .extracting(Message::text)
                .contains(
                        "com.acme.Order: [UnknownSuperclass] Class 'com.acme.Order' extends 'lib.Base', which the compiler does"
                                + " not know. Import it, or add the jar that has it to the compile class path.");
    }

    @Test
    void annotationsNeedNotBeOnTheClassPath() throws IOException {
        Path annotations = Files.createDirectory(folder.resolve("annotations"));
        Javac.compile(annotations, List.of(), "package gone; public @interface Generated { Class<?> value(); }", """
                package gone;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) public @interface Seen { Color value(); enum Color { RED } }
                """);
        Javac.compile(classes, List.of(annotations), """
                package com.acme;
                import jakarta.persistence.*;
                @gone.Generated(gone.Seen.class) @gone.Seen(gone.Seen.Color.RED) @MappedSuperclass
                public class Base { @gone.Generated(Base.class) String code; }
                """, """
                package com.acme;
                import jakarta.persistence.*;
                @gone.Seen(gone.Seen.Color.RED) @Entity public class Leaf extends Base {
                    @Id @gone.Seen(gone.Seen.Color.RED) Long id;
                    @gone.Generated(Base.class) static class Builder {}
                    @gone.Generated(Base.class) static class BuilderOfBuilder extends Builder {}
                }
                """);

        CompiledModel model = fromClasses();

        assertThat(model.messages()).isEmpty();
        assertThat(tables(model)).containsExactly("leaf");
        assertThat(model.snapshot().orElseThrow()).contains("\"code\"");
    }

    @Test
    void aDamagedClassFileIsNamed() throws IOException {
        fromSource(MODEL);
        Path file = classes.resolve("com/acme/Customer.class");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 500));

        CompiledModel model = fromClasses();

        assertThat(model.succeeded()).isFalse();
        assertThat(model.snapshot()).isEmpty();
        assertThat(model.messages())
                .extracting(Message::text)
                .anySatisfy(text -> assertThat(text).contains("com.acme.Customer"));
    }

    @Test
    void classesForANewerJavaAreRefusedByName() throws IOException {
        fromSource(MODEL);
        Path file = classes.resolve("com/acme/Order.class");
        byte[] content = Files.readAllBytes(file);
        content[7] = 44 + 30;
        Files.write(file, content);

        int java = Runtime.version().feature();
        assertThatThrownBy(this::fromClasses)
                .isInstanceOf(CompilerException.class)
                .hasMessage(
                        "The entities cannot be read: class 'com.acme.Order' is compiled for Java 30, but Maven runs on"
                                + " Java " + java + ". Run Maven with JDK 30 or later, or compile with '<release>"
                                + java
                                + "</release>'.");
    }

    @Test
    void aBrokenJarIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThatThrownBy(() -> ModelCompiler.compile(
                        new CompiledClasses(List.of(), List.of(broken), testClassPath(), Map.of())))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("'" + broken + "' cannot be read as a jar: ");
    }

    @Test
    void aRuntimeWithoutCompilerIsNamed() {
        assertThat(CompilerException.missing("/opt/jre"))
                .hasMessage(
                        "The entities cannot be read: the Java runtime in '/opt/jre' has no compiler. Run Maven with a"
                                + " JDK, which 'JAVA_HOME' names.");
    }

    private Compilation fromSource(String... sources) {
        Compilation compilation = Compilation.of(classes).classPath(jar).compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation;
    }

    private CompiledModel fromClasses() throws IOException {
        List<Path> classPath = new ArrayList<>(testClassPath());
        classPath.add(jar);
        return ModelCompiler.compile(new CompiledClasses(List.of(classes), List.of(), classPath, Map.of()));
    }

    private static List<Path> testClassPath() {
        return Stream.of(EntityModels.CLASS_PATH.split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static List<String> tables(CompiledModel model) {
        return Snapshot.read("test", model.snapshot().orElseThrow()).schema().tables().keySet().stream()
                .map(QualifiedName::name)
                .toList();
    }
}
