package dev.migrate.author;

import dev.migrate.processor.source.RevisionHeader;
import dev.migrate.revision.RevisionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Revisions of this branch whose numbers revisions of the main branch have too. Nothing compiles with both, so that they are
 * told apart in the sources alone: those of this branch get the next free numbers.
 */
public final class CollidingNumbers {
    private static final Pattern ID = Pattern.compile("@Revision\\([^)]*?\\bid\\s*=\\s*\"(\\d{1,9})\"");

    private final Path sources;
    private final Map<Path, String> ids = new TreeMap<>();

    private CollidingNumbers(Path sources) {
        this.sources = sources;
    }

    /**
     * Gives other numbers where that is needed.
     *
     * @param sources the folder below which the revision classes are
     * @return a sentence for each number; none without git or a main branch, and if no numbers collide
     */
    public static List<String> mend(Path sources) {
        return MainBranch.of(sources).stream()
                .findFirst()
                .map(branch -> new CollidingNumbers(sources).mend(branch))
                .orElseGet(List::of);
    }

    private List<String> mend(MainBranch branch) {
        findIds();
        Set<String> ofMain = new HashSet<>();
        Set<String> ofBranch = new TreeSet<>();
        ids.forEach((file, id) -> (isOn(branch, file) ? ofMain : ofBranch).add(id));
        ofBranch.retainAll(ofMain);
        Map<String, String> numbers = numbers(ofBranch);
        rewrite(branch, numbers);
        return numbers.entrySet().stream()
                .map(
                        number -> "Revision '" + number.getKey() + "' of this branch is '" + number.getValue()
                                + "' now: branch '" + branch.name() + "' has another '" + number.getKey()
                                + "'. A database that has it applied already must be downgraded first, with the code as it was.")
                .toList();
    }

    private void findIds() {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                // Sources may have any encoding in which the annotation reads like this.
                Matcher matcher = ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (matcher.find()) {
                    ids.put(file, matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in '" + sources + "' can't be read", e);
        }
    }

    private boolean isOn(MainBranch branch, Path file) {
        return branch.files().contains(path(file));
    }

    private String path(Path file) {
        return sources.relativize(file).toString().replace('\\', '/');
    }

    private Map<String, String> numbers(Collection<String> colliding) {
        Set<String> taken = new HashSet<>(ids.values());
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String id : colliding) {
            String next = NextRevisionId.sequential(taken);
            taken.add(next);
            numbers.put(id, next);
        }
        return numbers;
    }

    /** Within the branch a number means its own revision. */
    private void rewrite(MainBranch branch, Map<String, String> numbers) {
        List<RewrittenFile> files = new ArrayList<>();
        for (Path file : ids.keySet()) {
            if (!numbers.isEmpty() && !isOn(branch, file)) {
                rewritten(file, numbers).ifPresent(files::add);
            }
        }
        new Rewrite(files).run();
    }

    private Optional<RewrittenFile> rewritten(Path file, Map<String, String> numbers) {
        String text = HeadFile.text(file);
        return RevisionHeader.of(text)
                .map(header -> edit(file, header, numbers))
                .filter(edit -> !edit.isNothing())
                .flatMap(edit -> edit.of(text)
                        .map(changed ->
                                new RewrittenFile(file, sources.resolve(RevisionFiles.path(edit.after())), changed)));
    }

    private RevisionEdit edit(Path file, RevisionHeader header, Map<String, String> numbers) {
        List<String> parents = texts(header.revises());
        String className = path(file).replaceFirst("\\.java$", "").replace('/', '.');
        RevisionInfo before = new RevisionInfo(String.join("", header.id().texts()), parents, "", "", className)
                .with(parents, texts(header.dependsOn()));
        return RevisionEdit.of(
                before,
                parents.stream()
                        .map(parent -> numbers.getOrDefault(parent, parent))
                        .toList(),
                numbers);
    }

    private static List<String> texts(Optional<RevisionHeader.Value> value) {
        return value.map(RevisionHeader.Value::texts).orElseGet(List::of);
    }
}
