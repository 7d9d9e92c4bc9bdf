package dev.migrate.diff;

import dev.migrate.diff.TypeChange.Family;
import dev.migrate.expression.ColumnNames;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RefuseRows;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A foreign key that refers to other columns of its target from now on.
 *
 * @param table its table
 * @param target the table that it refers to
 * @param before the key before
 * @param after the key after
 */
record RepointedKey(TablePair table, TablePair target, ForeignKey before, ForeignKey after) {
    /** Whether the columns are others, not just called otherwise. */
    boolean isOther() {
        return !after.targetColumns().equals(target.moved(before.targetColumns()));
    }

    /**
     * Whether the rows have to be given their values before columns change their types: what stands there is text and is
     * none of the other type.
     */
    boolean isEarly() {
        boolean there = after.columns().stream().allMatch(name -> isKept(table, name))
                && after.targetColumns().stream().allMatch(name -> isKept(target, name));
        return there && before.columns().stream().anyMatch(this::isTextNoMore);
    }

    private static boolean isKept(TablePair table, String nameAfter) {
        return table.kept().anyMatch(pair -> pair.after().name().equals(nameAfter));
    }

    private boolean isTextNoMore(String nameBefore) {
        ColumnPair pair = table.kept(nameBefore);
        return pair != null
                && TypeChange.family(pair.moved().type()) == Family.STRING
                && TypeChange.family(pair.after().type()) != Family.STRING;
    }

    /** Whether what the rows hold is still there. */
    boolean hasValues() {
        return before.columns().stream().allMatch(name -> isReadable(table, name));
    }

    /** What gives the rows their values, or refuses them if the columns that they refer to are gone by then. */
    Operation update() {
        if (!before.targetColumns().stream().allMatch(name -> isReadable(target, name))) {
            return new RefuseRows(
                    table.nameAfter(),
                    before.columns().stream()
                            .map(name -> ColumnNames.quoted(now(table, name).name()) + " IS NOT NULL")
                            .collect(Collectors.joining(" AND ")),
                    null);
        }
        return new ExecuteSql("UPDATE " + SqlNames.quoted(table.nameAfter()) + " AS reference\nSET "
                + String.join(", ", assignments()) + "\nFROM " + SqlNames.quoted(target.nameAfter())
                + " AS target\nWHERE " + String.join(" AND ", equations()));
    }

    private static boolean isReadable(TablePair table, String nameBefore) {
        return table.kept(nameBefore) != null
                || !table.isDroppedEarly(table.before().column(nameBefore).orElseThrow());
    }

    private List<String> assignments() {
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            String column = after.columns().get(i);
            String referred = after.targetColumns().get(i);
            String value = "target." + ColumnNames.quoted(referred);
            assignments.add(ColumnNames.quoted(column) + " = "
                    + (isEarly() ? converted(value, typeBefore(target, referred), typeBefore(table, column)) : value));
        }
        return assignments;
    }

    private static SqlType typeBefore(TablePair table, String nameAfter) {
        return table.kept()
                .filter(pair -> pair.after().name().equals(nameAfter))
                .map(pair -> pair.moved().type())
                .findFirst()
                .orElseThrow();
    }

    private List<String> equations() {
        List<String> equations = new ArrayList<>();
        for (int i = 0; i < before.columns().size(); i++) {
            Column own = now(table, before.columns().get(i));
            Column other = now(target, before.targetColumns().get(i));
            equations.add(equation(
                    "target." + ColumnNames.quoted(other.name()),
                    other.type(),
                    "reference." + ColumnNames.quoted(own.name()),
                    own.type()));
        }
        return equations;
    }

    /** PostgreSQL's comparisons do not associate, and a number becomes a boolean by one. */
    private static String equation(String value, SqlType from, String other, SqlType to) {
        String converted = converted(value, from, to);
        boolean isComparison = TypeChange.family(from).isNumber() && TypeChange.family(to) == Family.BOOLEAN;
        return (isComparison ? "(" + converted + ")" : converted) + " = " + other;
    }

    /** A column as it is when the rows get their values; what is gone is not dropped yet. */
    private Column now(TablePair pairs, String nameBefore) {
        ColumnPair pair = pairs.kept(nameBefore);
        if (pair == null) {
            return pairs.before().column(nameBefore).orElseThrow();
        }
        return isEarly() ? pair.moved() : pair.after();
    }

    private static String converted(String value, SqlType from, SqlType to) {
        return from.equals(to) ? value : TypeChange.between(from, to).convert(value);
    }
}
