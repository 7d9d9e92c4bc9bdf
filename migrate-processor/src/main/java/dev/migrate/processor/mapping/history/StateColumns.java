package dev.migrate.processor.mapping.history;

import dev.migrate.processor.mapping.audit.AuditTable;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.StatedColumn;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.entity.Ranks;
import dev.migrate.processor.mapping.rule.MappingRules;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.processor.mapping.rule.SecondDigits;
import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import java.util.List;

/**
 * Adds columns to the tables in which Hibernate itself keeps former states of rows: those of the rows once more, with default,
 * comment and checks, and some that no attribute has.
 */
final class StateColumns {
    private final Naming naming;
    private final Ranks ranks;
    private final MappingRules rules;

    StateColumns(Mapping mapping) {
        naming = mapping.naming();
        ranks = mapping.ranks();
        rules = mapping.rules();
    }

    /** Repeats a column as it is when all is known but Bean Validation; what generates its values is left out. */
    ColumnDraft repeat(TableDraft to, TableDraft from, ColumnDraft column) {
        Column whole = column.column();
        StatedColumn stated = column.stated();
        boolean refusesNull =
                from.primaryKey().contains(column.name()) || !(whole.nullable() || stated.nullableUnvalidated());
        return repeat(to, from, column, whole.withNullable(!refusesNull));
    }

    /** Repeats a column as its own annotation describes it, without what Hibernate's further annotations say. */
    ColumnDraft repeatUnbound(TableDraft to, TableDraft from, ColumnDraft column) {
        Column whole = column.column();
        StatedColumn stated = column.stated();
        boolean refusesNull =
                from.primaryKey().contains(column.name()) || !(whole.nullable() || stated.nullableUnbound());
        return repeat(to, from, column, whole.withNullable(!refusesNull).comment(stated.comment()));
    }

    private ColumnDraft repeat(TableDraft to, TableDraft from, ColumnDraft column, Column described) {
        StatedColumn stated = column.stated();
        Column plain = described
                .withIdentity(null)
                .drawnFrom(null)
                .countedBy(null)
                .collate(stated.collation())
                .withType(type(column));
        ColumnDraft repeated = add(to, column.logical(), plain);
        from.checks().stream()
                .filter(check -> check.columns().equals(ColumnDraft.names(List.of(column))))
                .forEach(to::check);
        return repeated;
    }

    /** Without the sizes of Bean Validation, and without the digits of seconds unless a definition states them. */
    private SqlType type(ColumnDraft column) {
        SqlType stated = column.stated().type();
        SqlType type = stated == null ? column.column().type() : stated;
        return column.isDefined() ? type : SecondDigits.forget(type, rules);
    }

    /** Adds a column that no attribute has. */
    ColumnDraft add(TableDraft table, String written, SqlType type, boolean nullable, String origin) {
        Name name = Name.of(written);
        Column column =
                Column.of(physical(written), type).withNullable(nullable).withOrigin(AuditTable.origin(origin));
        return add(table, name, column);
    }

    /** The name in the database of a column that is written so. */
    String physical(String written) {
        return naming.physical(Name.of(written)).exact();
    }

    private ColumnDraft add(TableDraft table, Name name, Column column) {
        return table.add(new ColumnDraft(name, column, ranks.next(), table.subject(), false));
    }
}
