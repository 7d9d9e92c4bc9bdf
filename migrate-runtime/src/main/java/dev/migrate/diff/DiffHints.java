package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * What the developer says of changes that the two schemas leave open.
 *
 * @param renames tables and columns that have another name now
 * @param allowedDrops tables and columns that may go with their rows and values
 * @param fills what existing rows get in columns that refuse null
 */
public record DiffHints(List<Rename> renames, List<AllowedDrop> allowedDrops, List<Fill> fills) {
    /** Copies the lists. */
    public DiffHints {
        renames = List.copyOf(renames);
        allowedDrops = List.copyOf(allowedDrops);
        fills = List.copyOf(fills);
    }

    /** No hints. */
    public static DiffHints none() {
        return new DiffHints(List.of(), List.of(), List.of());
    }

    /**
     * Reads the values of the flags. A name with a dot, a colon, an equals sign or a double quote in it stands in double
     * quotes.
     *
     * @param renames such as {@code users:people}, {@code users.fullname:full_name} and, for a label of an enum type,
     *     {@code state.BLOCKED:SUSPENDED}
     * @param allowedDrops such as {@code users.legacy_id}
     * @param fills such as {@code examples.priority=0}, with an SQL expression after the equals sign
     * @throws dev.migrate.error.InvalidHintException if a value is none of that
     */
    public static DiffHints parse(List<String> renames, List<String> allowedDrops, List<String> fills) {
        return new DiffHints(
                renames.stream().map(HintReader::rename).toList(),
                allowedDrops.stream().map(HintReader::allowedDrop).toList(),
                fills.stream().map(HintReader::fill).toList());
    }

    /** These hints and others. */
    public DiffHints and(DiffHints others) {
        return new DiffHints(
                joined(renames, others.renames),
                joined(allowedDrops, others.allowedDrops),
                joined(fills, others.fills));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * A table or column that has another name now.
     *
     * @param from the parts of its name before: schema, table and column, those that are there
     * @param to the parts of its name after: for a column its name alone
     */
    public record Rename(List<String> from, List<String> to) {
        /** Copies the lists. */
        public Rename {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** The flag that says so. */
        @Override
        public String toString() {
            return "-Drename=" + new ObjectPath(from) + ":" + new ObjectPath(to);
        }
    }

    /**
     * A table or column that may go.
     *
     * @param name the parts of its name
     */
    public record AllowedDrop(List<String> name) {
        /** Copies the list. */
        public AllowedDrop {
            name = List.copyOf(name);
        }

        /** The flag that says so. */
        @Override
        public String toString() {
            return "-DallowDrop=" + new ObjectPath(name);
        }
    }

    /**
     * What existing rows get.
     *
     * @param column the parts of the column's name, that of its table included
     * @param expression the SQL expression, verbatim
     */
    public record Fill(List<String> column, String expression) {
        /** Copies the list. */
        public Fill {
            column = List.copyOf(column);
        }

        /** The flag that says so. */
        @Override
        public String toString() {
            return "-Dfill=" + new ObjectPath(column) + "=" + expression;
        }
    }
}
