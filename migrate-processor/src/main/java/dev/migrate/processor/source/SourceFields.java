package dev.migrate.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of source files, as the parser of the JDK's compiler sees them; with another compiler none has a value.
 *
 * @param roots the folders that packages are in
 * @param encoding how the files are encoded
 */
public record SourceFields(List<Path> roots, Charset encoding) {
    /** Copies the list. */
    public SourceFields {
        roots = List.copyOf(roots);
    }

    /** The value that a field starts with, if it is a literal. */
    Optional<SourceLiteral> initializer(String className, String field) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        List<String> names = Arrays.asList(simpleName.split("\\$"));
        return files(className.substring(0, className.length() - simpleName.length()), names.get(0)).stream()
                .flatMap(file -> parse(file).stream())
                .flatMap(unit -> type(unit.getTypeDecls(), names).stream())
                .findFirst()
                .flatMap(type -> field(type, field))
                .flatMap(variable -> Optional.ofNullable(variable.getInitializer()))
                .flatMap(SourceLiteral::of);
    }

    /** The file of that class, or those that it could be in as a second class. */
    private List<Path> files(String packagePrefix, String simpleName) {
        List<Path> candidates = new ArrayList<>();
        for (Path root : roots) {
            Path folder = root.resolve(packagePrefix.replace('.', '/'));
            Path file = folder.resolve(simpleName + ".java");
            if (Files.exists(file)) {
                return List.of(file);
            } else if (Files.isDirectory(folder)) {
                candidates.addAll(mentioning(simpleName, folder));
            }
        }
        return candidates;
    }

    private List<Path> mentioning(String simpleName, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (new String(Files.readAllBytes(file), encoding).contains(simpleName)) {
                    found.add(file);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in '" + folder + "' cannot be read", e);
        }
    }

    /** The file as a tree; empty if it cannot be parsed, for then it is not what was compiled. */
    private Optional<CompilationUnitTree> parse(Path file) {
        try {
            return ParsedSource.of(Files.readString(file, encoding)).map(ParsedSource::unit);
        } catch (CharacterCodingException e) {
            return Optional.empty(); // It has another encoding than the project says.
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    private static Optional<ClassTree> type(List<? extends Tree> members, List<String> names) {
        Optional<ClassTree> type = members.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(each -> each.getSimpleName().contentEquals(names.get(0)))
                .findFirst();
        return names.size() == 1
                ? type
                : type.flatMap(outer -> type(outer.getMembers(), names.subList(1, names.size())));
    }

    private static Optional<VariableTree> field(ClassTree type, String name) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(variable -> variable.getName().contentEquals(name))
                .findFirst();
    }
}
