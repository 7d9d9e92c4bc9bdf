package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the text of source files into class files. */
public final class Javac {
    private Javac() {}

    /** Compiles without any annotation processor; the folder is on the class path too. */
    public static Path compile(Path folder, List<Path> classPath, String... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> path = new ArrayList<>(classPath);
        path.add(folder);
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath(path));
        List<SourceText> files = Stream.of(sources).map(SourceText::of).toList();
        boolean compiled =
                compiler.getTask(null, null, diagnostics, options, null, files).call();
        assertThat(compiled).as("%s", diagnostics.getDiagnostics()).isTrue();
        return folder;
    }

    /** The class path of the tests and these folders and jars. */
    public static String classPath(List<Path> more) {
        List<String> path = new ArrayList<>(more.stream().map(Path::toString).toList());
        path.add(EntityModels.CLASS_PATH);
        return String.join(File.pathSeparator, path);
    }

    /** The binary names of all classes in a folder, sorted. */
    public static List<String> classNames(Path folder) {
        return files(folder)
                .filter(name -> name.endsWith(".class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .filter(SourceVersion::isName)
                .toList();
    }

    /** Packs a folder into a jar. */
    public static Path jar(Path jar, Path folder) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : files(folder).toList()) {
                out.putNextEntry(new JarEntry(name));
                Files.copy(folder.resolve(name), out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
