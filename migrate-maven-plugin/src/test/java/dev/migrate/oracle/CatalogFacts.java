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
 * <p>The values of a list in a check are sorted, since Hibernate writes them in the order of a hash. The
 * two bounds that Bean Validation sets are put in one order, too, for which no reason was measured.
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

    private static String sorted(String fact) {
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
