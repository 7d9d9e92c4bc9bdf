package dev.migrate.oracle;

import dev.migrate.test.TestDatabase;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a catalog holds, one fact a line, independent of the names of constraints and of the order of columns in keys.
 *
 * <p>What Hibernate itself does not make the same each time is put in one order: the values of a list in a check, and the
 * two bounds that Bean Validation sets. Both come in the order of a hash; of five runs over one model three differed in
 * the order of bounds, whichever annotation stood first.
 *
 * <p>A generated column counts as stored: from PostgreSQL 18 on Hibernate makes it virtual, which other versions do not
 * have, and ours is stored in all of them.
 */
final class CatalogFacts {
    private static final Pattern LIST = Pattern.compile("ARRAY\\[(.*?)](?=\\)|::)");

    /** An upper bound before a lower one. */
    private static final Pattern BOUNDS = Pattern.compile("(\\([^() ]+ <= [^()]+\\)) AND (\\([^() ]+ >= [^()]+\\))");

    private CatalogFacts() {}

    /** The facts of a database, without the table that the history is kept in. */
    static SortedSet<String> of(TestDatabase database) {
        SortedSet<String> facts = new TreeSet<>();
        FactQueries.ALL.forEach(sql ->
                database.query(sql).forEach(row -> facts.add(sorted(String.valueOf(row.get(0))))));
        return facts;
    }

    /** What only one of two catalogs holds, a line each; empty if they hold the same. */
    static String differences(SortedSet<String> hibernates, SortedSet<String> ours) {
        return lines("Only Hibernate makes: ", hibernates, ours) + lines("Only we make: ", ours, hibernates);
    }

    private static String lines(String beginning, SortedSet<String> facts, SortedSet<String> others) {
        return facts.stream()
                .filter(fact -> !others.contains(fact))
                .map(fact -> beginning + fact + "\n")
                .collect(Collectors.joining());
    }

    private static String sorted(String fact) {
        if (fact.startsWith("column ")) {
            return fact.replace(" generated(v) as ", " generated(s) as ");
        }
        return fact.startsWith("check ")
                ? BOUNDS.matcher(LIST.matcher(fact).replaceAll(CatalogFacts::sortedList))
                        .replaceAll("$2 AND $1")
                : fact;
    }

    private static String sortedList(MatchResult list) {
        return "ARRAY["
                + Arrays.stream(list.group(1).split(", "))
                        .sorted()
                        .collect(Collectors.joining(", "))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$")
                + "]";
    }
}
