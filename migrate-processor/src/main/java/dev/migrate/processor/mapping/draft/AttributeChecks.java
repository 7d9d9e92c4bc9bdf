package dev.migrate.processor.mapping.draft;

import dev.migrate.expression.ColumnNames;
import dev.migrate.processor.mapping.draft.CompositeUse.Member;
import dev.migrate.processor.mapping.rule.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The condition on a column of a composite type, since an attribute can't have a check of its own, nor refuse null.
 *
 * @param uses finds what is known of an attribute of a composite type
 */
record AttributeChecks(BiFunction<TableDraft, ColumnDraft, Optional<CompositeUse>> uses) {
    /**
     * What every value of a column fulfils, if it is anything.
     *
     * @param use the column
     * @param value the SQL of its value
     * @param holder the SQL that its attributes are named after
     */
    Optional<String> condition(CompositeUse use, String value, String holder) {
        List<String> conditions = new ArrayList<>();
        use.members().stream()
                .filter(Member::checked)
                .flatMap(member -> member.columns().stream())
                .forEach(column -> add(use, column, holder, conditions));
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(" and ", conditions);
        return Optional.of(use.column().column().nullable() ? value + " is null or (" + all + ")" : all);
    }

    private void add(CompositeUse use, ColumnDraft column, String holder, List<String> conditions) {
        String attribute = holder + "." + SqlText.column(column.name());
        boolean nullable = column.column().nullable();
        Optional<CompositeUse> held = uses.apply(use.attributes(), column);
        if (held.isPresent() && !held.get().array()) {
            // No word about null: a composite value "is not null" if all that it holds is not.
            condition(held.get(), attribute, attribute).ifPresent(condition -> conditions.add("(" + condition + ")"));
        } else if (!nullable) {
            conditions.add(attribute + " is not null");
        }
        use.attributes().checks().stream()
                .filter(check -> check.columns().equals(List.of(column.name())))
                .map(check -> ColumnNames.qualified(check.expression(), column.name(), holder))
                .map(check -> nullable ? "(" + attribute + " is null or " + check + ")" : check)
                .forEach(conditions::add);
    }
}
