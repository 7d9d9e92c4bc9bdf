package dev.migrate.diff;

import dev.migrate.schema.Check;
import org.jspecify.annotations.Nullable;

/** Compares checks, by their text. */
final class CheckDiff {
    private static final PartChanges.Naming<Check> NAMING =
            new PartChanges.Naming<>(Check::name, (check, name) -> new Check(name, check.expression()));

    private CheckDiff() {}

    static PartChanges<Check> of(TablePair table) {
        return PartChanges.between(
                table.before().checks(), table.after().checks(), NAMING, check -> moved(table, check));
    }

    /** A check before with the names after, or null if PostgreSQL has to read it again. */
    static @Nullable Check moved(TablePair table, Check check) {
        String expression = table.moved(check.expression());
        return expression == null ? null : new Check(check.name(), expression);
    }
}
