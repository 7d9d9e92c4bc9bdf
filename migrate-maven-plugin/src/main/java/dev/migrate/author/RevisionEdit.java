package dev.migrate.author;

import dev.migrate.processor.source.RevisionHeader;
import dev.migrate.render.RevisionSource;
import dev.migrate.revision.RevisionInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A revision that gets other parents, and another id and class name if need be.
 *
 * @param before what its source says
 * @param after what it is to say
 */
record RevisionEdit(RevisionInfo before, RevisionInfo after) {
    /**
     * The edit that gives a revision other parents, and other ids to all that have one; a class that is named after its id
     * goes with it.
     */
    static RevisionEdit of(RevisionInfo before, List<String> parents, Map<String, String> ids) {
        String id = ids.getOrDefault(before.id(), before.id());
        List<String> dependencies = before.dependsOn().stream()
                .map(other -> ids.getOrDefault(other, other))
                .toList();
        return new RevisionEdit(before, before.named(id, className(before, id)).with(parents, dependencies));
    }

    /** Whether its source says so already. */
    boolean isNothing() {
        return before.equals(after);
    }

    /**
     * The source with that in it, and all else as it was: the annotation, the sentence about the parents as {@code create}
     * writes it, and the class name where it stands.
     *
     * @return empty if there is no revision in the source
     */
    Optional<String> of(String source) {
        return RevisionHeader.of(source).map(header -> renamed(edited(source, header)));
    }

    private String edited(String source, RevisionHeader header) {
        StringBuilder text = new StringBuilder(source);
        Map<Integer, Runnable> edits = new TreeMap<>(Comparator.reverseOrder());
        // From the end to the start, so that the places before stay what they are.
        edits.put(header.id().start(), () -> write(text, header.id(), List.of(before.id()), List.of(after.id())));
        header.dependsOn()
                .ifPresent(value ->
                        edits.put(value.start(), () -> write(text, value, before.dependsOn(), after.dependsOn())));
        header.revises()
                .ifPresentOrElse(
                        value -> edits.put(value.start(), () -> write(text, value, before.revises(), after.revises())),
                        () -> edits.put(header.id().end(), () -> insertParents(text, header)));
        edits.values().forEach(Runnable::run);
        return comment(text.substring(0, header.start())) + text.substring(header.start());
    }

    private static void write(StringBuilder text, RevisionHeader.Value value, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            text.replace(value.start(), value.end(), literals(after));
        }
    }

    private void insertParents(StringBuilder text, RevisionHeader header) {
        if (!after.revises().isEmpty()) {
            String gap = header.gap().isEmpty() ? ", " : header.gap();
            text.insert(header.id().end(), gap + "revises = " + literals(after.revises()));
        }
    }

    /** Ids have no characters that a literal would escape. */
    private static String literals(List<String> ids) {
        String literals = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return ids.size() == 1 ? literals : "{" + literals + "}";
    }

    /** The sentence may have been wrapped anywhere. */
    private String comment(String text) {
        String words = Arrays.stream(RevisionSource.parents(before.revises()).split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s*]+"));
        String sentence = RevisionSource.parents(after.revises());
        return text.replaceFirst("(?<!\\w)" + words, Matcher.quoteReplacement(sentence));
    }

    private String renamed(String source) {
        return source.replaceAll(
                "\\b" + Pattern.quote(simpleName(before)) + "\\b", Matcher.quoteReplacement(simpleName(after)));
    }

    private static String className(RevisionInfo revision, String id) {
        int simpleName = revision.className().lastIndexOf('.') + 1;
        String prefix = RevisionFiles.prefix(revision.id());
        return revision.className().startsWith(prefix, simpleName)
                ? revision.className().substring(0, simpleName)
                        + RevisionFiles.prefix(id)
                        + revision.className().substring(simpleName + prefix.length())
                : revision.className();
    }

    private static String simpleName(RevisionInfo revision) {
        return revision.className().substring(revision.className().lastIndexOf('.') + 1);
    }
}
