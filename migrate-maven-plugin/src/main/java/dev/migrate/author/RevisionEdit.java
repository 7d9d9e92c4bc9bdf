package dev.migrate.author;

import dev.migrate.processor.source.RevisionHeader;
import dev.migrate.render.RevisionSource;
import dev.migrate.revision.RevisionInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    /** The edit that gives a revision this id and these parents; a class that is named after its id goes with it. */
    static RevisionEdit of(RevisionInfo before, String id, List<String> parents) {
        return new RevisionEdit(
                before,
                new RevisionInfo(
                        id,
                        parents,
                        before.dependsOn(),
                        before.replaces(),
                        before.name(),
                        before.created(),
                        className(before, id)));
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
        // From the end to the start, so that the places before stay what they are.
        boolean idComesFirst = header.revises()
                .map(revises -> header.id().start() < revises.start())
                .orElse(true);
        if (idComesFirst) {
            writeParents(text, header);
            writeId(text, header);
        } else {
            writeId(text, header);
            writeParents(text, header);
        }
        return comment(text.substring(0, header.start())) + text.substring(header.start());
    }

    private void writeParents(StringBuilder text, RevisionHeader header) {
        if (before.revises().equals(after.revises())) {
            return;
        }
        Optional<RevisionHeader.Value> revises = header.revises();
        if (revises.isPresent()) {
            text.replace(revises.get().start(), revises.get().end(), literals(after.revises()));
        } else {
            String gap = header.gap().isEmpty() ? ", " : header.gap();
            text.insert(header.id().end(), gap + "revises = " + literals(after.revises()));
        }
    }

    private void writeId(StringBuilder text, RevisionHeader header) {
        if (!before.id().equals(after.id())) {
            text.replace(header.id().start(), header.id().end(), literals(List.of(after.id())));
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
