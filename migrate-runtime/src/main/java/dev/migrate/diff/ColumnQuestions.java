package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is open about the columns of a table that is there before and after. */
final class ColumnQuestions {
    private final Table before;
    private final Table after;
    private final Pairs<String> pairs;

    ColumnQuestions(Table before, Table after, Pairs<String> pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
    }

    /**
     * The new columns that one that is gone may have become: new to its attribute too, and of a like type. Those whose
     * attribute is called the same come first, as when it went into an embeddable or out of one.
     */
    List<String> candidates(String gone) {
        Column column = before.column(gone).orElseThrow();
        return pairs.added().stream()
                .filter(added -> mayBe(column, after.column(added).orElseThrow()))
                .sorted(Comparator.comparing(
                        added -> !attribute(after.column(added).orElseThrow()).equals(attribute(column))))
                .toList();
    }

    /** The last part of the path of an attribute: {@code city} of {@code address.city}. */
    private static String attribute(Column column) {
        String path = column.origin() == null ? column.name() : column.origin().path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A computed column has nothing that could get lost, nor could it be kept by a rename. */
    private static boolean mayBe(Column gone, Column added) {
        return gone.generatedAs() == null
                && added.generatedAs() == null
                && TypeChange.between(gone.type(), added.type()).isLikely();
    }

    /** The columns that hold values now and are computed afterwards. */
    Stream<ObjectPath> losingValues() {
        return pairs.together().entrySet().stream()
                .filter(this::losesValues)
                .map(pair -> ObjectPath.of(after.name(), pair.getValue()));
    }

    private boolean losesValues(Map.Entry<String, String> pair) {
        return before.column(pair.getKey()).orElseThrow().generatedAs() == null
                && after.column(pair.getValue()).orElseThrow().generatedAs() != null;
    }
}
