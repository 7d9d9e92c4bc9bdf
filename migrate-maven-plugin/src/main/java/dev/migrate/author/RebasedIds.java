package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ids of revisions that come after others now: a number that does not sort after theirs becomes the next free one, everything
 * else stays what it is.
 */
final class RebasedIds {
    static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private RebasedIds() {}

    /**
     * The new ids by the old ones.
     *
     * @param rebased the revisions, parents first
     * @param others the ids of all others
     */
    static Map<String, String> of(List<RevisionInfo> rebased, Set<String> others) {
        List<String> before = rebased.stream().map(RevisionInfo::id).toList();
        boolean isSorted = areSorted(before, numbers(others).max().orElse(0));
        Set<String> taken = new HashSet<>(others);
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : before) {
            boolean stays = isSorted || !NUMBER.matcher(id).matches();
            ids.put(id, stays ? id : NextRevisionId.sequential(taken));
            taken.add(ids.getOrDefault(id, id));
        }
        return ids;
    }

    private static boolean areSorted(List<String> ids, int after) {
        int highest = after;
        for (int number : numbers(ids).toArray()) {
            if (number <= highest) {
                return false;
            }
            highest = number;
        }
        return true;
    }

    private static IntStream numbers(Collection<String> ids) {
        return ids.stream().filter(NUMBER.asMatchPredicate()).mapToInt(Integer::parseInt);
    }
}
