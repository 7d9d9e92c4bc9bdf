package dev.migrate.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated list of an application's revisions, as text: a line with the format and the heads, then a line of JSON for
 * each revision, by id.
 *
 * <p>The heads of a registry are those of its own revisions; an application of several modules has several registries, and
 * a revision may revise one of another registry.
 */
public final class RevisionRegistry {
    /** Where a registry is on the class path. */
    public static final String RESOURCE = "META-INF/migrate/revisions.jsonl";

    static final int FORMAT = 1;

    /** What stands before and after the id where there is one head, which is nearly always. */
    private static final String BEFORE_HEAD = "{\"format\":" + FORMAT + ",\"heads\":[\"";

    private static final String AFTER_HEAD = "\"]}";

    private RevisionRegistry() {}

    /** The text for these revisions: the same for the same revisions in any order. */
    public static String write(Collection<RevisionInfo> revisions) {
        return RevisionRegistryWriter.write(revisions);
    }

    /**
     * The revisions of a registry, by id.
     *
     * @param source where the text is from, for messages
     * @throws dev.migrate.error.InvalidRegistryException if the text is not as {@link #write} makes it
     */
    public static List<RevisionInfo> read(String source, String text) {
        return new RevisionRegistryReader(source).read(text);
    }

    /**
     * The heads that a registry names in its first line. One head is read without a parser of JSON: for an application that
     * starts with nothing to do, that would be its only use.
     *
     * @param source where the line is from, for messages
     * @throws dev.migrate.error.InvalidRegistryException if it is not as {@link #write} makes it
     */
    public static Heads readHeads(String source, String firstLine) {
        int end = firstLine.length() - AFTER_HEAD.length();
        if (firstLine.startsWith(BEFORE_HEAD) && firstLine.endsWith(AFTER_HEAD) && BEFORE_HEAD.length() <= end) {
            String id = firstLine.substring(BEFORE_HEAD.length(), end);
            if (RevisionIdRule.allows(id)) {
                return Heads.of(id);
            }
        }
        return Heads.of(new RevisionRegistryReader(source).heads(firstLine));
    }

    /** The ids that none of these revisions revises or replaces, sorted. */
    static List<String> heads(Collection<RevisionInfo> revisions) {
        Collection<RevisionInfo> visible =
                Replacements.of(revisions).visible(revisions).values();
        Set<String> revised = visible.stream()
                .flatMap(revision -> revision.revises().stream())
                .collect(Collectors.toSet());
        return visible.stream()
                .map(RevisionInfo::id)
                .filter(id -> !revised.contains(id))
                .sorted()
                .toList();
    }
}
