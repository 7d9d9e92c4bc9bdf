package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.test.TestDatabase;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares the facts of Hibernate's database with those of ours. */
final class FactAssertions {
    /**
     * Checks of the values that the code of a converter or an enum yields: Hibernate runs that code, no annotation tells
     * them, and {@code @Check} can state them.
     */
    private static final Pattern MADE_BY_CODE = Pattern.compile("check \\S+\\.("
            + "entity_?of_?basics .*converted_gender.*"
            + "|entity_?of_?lists_enum1 .*"
            + "|entity_?of_?maps_basic_enum2 .*enum_key.*"
            + "|entity_?of_?set_enum2 .*"
            + "|user_accounts .*service_?status.*"
            + "|dirigible_listeners .*listener_kind.*"
            + "|coded_?choices.*)");

    private FactAssertions() {}

    /** Fails unless both databases hold the same. */
    static void assertSame(TestDatabase hibernates, TestDatabase ours) {
        SortedSet<String> expected = CatalogFacts.of(hibernates);
        SortedSet<String> actual = CatalogFacts.of(ours);
        assertThat(expected).as("Hibernate creates something").isNotEmpty();
        assertThat(without(expected, actual))
                .as("facts that only Hibernate makes")
                .allMatch(fact -> MADE_BY_CODE.matcher(fact).matches());
        assertThat(without(actual, expected)).as("facts that only we make").isEmpty();
    }

    private static SortedSet<String> without(SortedSet<String> facts, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return rest;
    }
}
