package dev.migrate.processor;

import dev.migrate.error.CompilerException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.lang.model.SourceVersion;

/**
 * Searches class files for those that may be entities, embeddables, converters or revisions.
 *
 * <p>The names of annotations stand in a class file as plain text. A class that has the text for another reason is found
 * too, which does no harm.
 */
final class ClassFileSearch {
    private static final String SUFFIX = ".class";
    private static final List<byte[]> TEXTS = Stream.of(
                    "Ljakarta/persistence/", "Ljavax/persistence/", "Ldev/migrate/revision/Revision;")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final Pattern INSIDE_A_METHOD = Pattern.compile("\\$\\d");
    /** Java 17 is class file version 61, and so on. */
    private static final int VERSION_OF_JAVA_0 = 44;

    private final int newestJava;
    private final Set<String> found = new TreeSet<>();

    /** A search that refuses classes for a newer Java, which this one's compiler would not find. */
    ClassFileSearch(int newestJava) {
        this.newestJava = newestJava;
    }

    /** The binary names of the classes found so far. */
    Set<String> found() {
        return found;
    }

    /** Searches a folder; one that does not exist has no classes. */
    void searchDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (isClass(name)) {
                    search(name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** Searches a jar. */
    void searchJar(Path jar) throws IOException {
        try {
            searchEntries(jar);
        } catch (ZipException e) {
            throw new IOException("'" + jar + "' cannot be read as a jar: " + e.getMessage(), e);
        }
    }

    private void searchEntries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (isClass(entry.getName())) {
                    try (InputStream content = file.getInputStream(entry)) {
                        search(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    /** Classes of another Java version of a jar have the names of its own ones. */
    private static boolean isClass(String path) {
        return path.endsWith(SUFFIX) && !path.startsWith("META-INF/");
    }

    private void search(String path, byte[] content) throws IOException {
        String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        if (isNameOfClass(name) && TEXTS.stream().anyMatch(text -> contains(content, text))) {
            checkVersion(name, content);
            found.add(name);
        }
    }

    /**
     * Whether the compiler takes a name as a class that can be persistent. It does not take {@code package-info}. Anonymous
     * and local classes, {@code Outer$1}, are no entities, and the compiler can fail at those whose outer class needs what
     * is not on the class path.
     */
    private static boolean isNameOfClass(String name) {
        return SourceVersion.isName(name) && !INSIDE_A_METHOD.matcher(name).find();
    }

    private void checkVersion(String name, byte[] content) throws IOException {
        DataInputStream header = new DataInputStream(new ByteArrayInputStream(content));
        header.skipNBytes(6);
        int java = header.readUnsignedShort() - VERSION_OF_JAVA_0;
        if (java > newestJava) {
            throw CompilerException.older(newestJava, java, name);
        }
    }

    private static boolean contains(byte[] content, byte[] text) {
        for (int i = 0; i <= content.length - text.length; i++) {
            int j = 0;
            while (j < text.length && content[i + j] == text[j]) {
                j++;
            }
            if (j == text.length) {
                return true;
            }
        }
        return false;
    }
}
